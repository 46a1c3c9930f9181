import { Global, Logger, Module, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { Pool } from 'pg';
import { Clock } from '@cobijo/kernel/api/clock';
import { Reads, readsPool } from './reads';
import { Recorder } from './recorder';
import { TrailResolver } from './audit.resolver';

function openReads(): Pool {
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: Number(process.env['READS_CONNECTIONS'] ?? 6), pipeline: true });
  // A connection that the server closes while idle is replaced at the next request; unheard, it would end the process.
  pool.on('error', (error) => new Logger('Reads').warn(`an idle connection was closed: ${error.name}`));
  return pool;
}

/** The recorder and the reads: the only doors to the database. */
@Global()
@Module({
  providers: [
    Clock,
    Recorder,
    Reads,
    TrailResolver,
    {
      provide: readsPool,
      useFactory: openReads,
    },
  ],
  exports: [Clock, Recorder, Reads],
})
export class AuditModule implements OnApplicationShutdown {
  constructor(@Inject(readsPool) private readonly pool: Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
