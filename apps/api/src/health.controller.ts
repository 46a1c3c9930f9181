import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** For the proxy: whether this process and its database answer. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get()
  async health(): Promise<{ ready: true }> {
    await this.source.query('select 1');
    return { ready: true };
  }
}
