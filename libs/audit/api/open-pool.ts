import { Logger } from '@nestjs/common';
import { Pool, type PoolConfig } from 'pg';

/**
 * A pool that outlives its connections: one that breaks is replaced, and whoever was using it is told by the statement
 * that failed. Unheard, the event would end the process; idle connections tell the pool, those in use only themselves.
 */
export function openPool(name: string, config: PoolConfig): Pool {
  const pool = new Pool(config);
  const heard = (error: Error): void => new Logger(name).warn(`a connection was cut: ${error.name}`);
  pool.on('error', heard);
  pool.on('connect', (client) => void client.on('error', heard));
  return pool;
}
