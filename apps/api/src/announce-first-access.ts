import type { INestApplicationContext } from '@nestjs/common';
import { FirstAccess } from '@cobijo/access/api/first-access';

/** Prints the one-time code of a new installation on the console. Says nothing once there is a user. */
export async function announceFirstAccess(app: INestApplicationContext): Promise<void> {
  const code = await app.get(FirstAccess).offer();
  if (!code) return;
  const lines = [
    '',
    'This installation has no user yet. Within 30 minutes, open',
    `  ${process.env['PUBLIC_URL'] ?? ''}/primer-acceso`,
    `and enter this code, which works once:  ${code}`,
    'After that time, restart this process for a new code.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
