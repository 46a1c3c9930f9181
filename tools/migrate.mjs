// Builds the server and brings the database of OWNER_DATABASE_URL to the present schema.
import { spawnSync } from 'node:child_process';

for (const args of [['tools/codegen.mjs', '--silent'], ['tools/build-api.mjs'], ['dist/apps/api/migrate.mjs']]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
