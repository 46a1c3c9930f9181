import { Global, Module, type OnApplicationShutdown, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '@cobijo/kernel/api/clock';
import { OneWriteSocket } from './one-write';
import { openPool } from './open-pool';
import { Reads, readsPool } from './reads';
import { Recorder } from './recorder';
import { TrailResolver } from './audit.resolver';
import { writesPool } from './writes';

// Statements are planned once per connection, for whatever values: planning a page under row security costs many times what running it
// does, so neither five plans for particular values nor machine code for a few milliseconds of work ever pay.
const options = '-c plan_cache_mode=force_generic_plan -c jit=off';

const open = (name: string, connections: number): Pool =>
  openPool(name, { connectionString: process.env['DATABASE_URL'], options, max: connections, pipeline: true, stream: () => new OneWriteSocket() });

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
