import { Global, Module, type OnApplicationShutdown, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '@cobijo/kernel/api/clock';
import { OneWriteSocket } from './one-write';
import { openPool } from './open-pool';
import { Reads, readsPool } from './reads';
import { Recorder } from './recorder';
import { TrailResolver } from './audit.resolver';
import { writesPool } from './writes';

const open = (name: string, connections: number): Pool =>
  openPool(name, { connectionString: process.env['DATABASE_URL'], max: connections, pipeline: true, stream: () => new OneWriteSocket() });

/** The recorder and the reads: the only doors to the database. */
@Global()
@Module({
  providers: [
    Clock,
    Recorder,
    Reads,
    TrailResolver,
    { provide: readsPool, useFactory: () => open('Reads', Number(process.env['READS_CONNECTIONS'] ?? 6)) },
    { provide: writesPool, useFactory: () => open('Writes', Number(process.env['WRITES_CONNECTIONS'] ?? 10)) },
  ],
  exports: [Clock, Recorder, Reads],
})
export class AuditModule implements OnApplicationShutdown {
  constructor(
    @Inject(readsPool) private readonly reads: Pool,
    @Inject(writesPool) private readonly writes: Pool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.reads.end(), this.writes.end()]);
  }
}
