import { readFileSync } from 'node:fs';

type Env = Record<string, string | undefined>;

const read = (path: string): string => readFileSync(path, 'utf8').trim();

/**
 * Fills secrets from files, as container platforms mount them: `NAME_FILE` becomes `NAME`, and `X_PASSWORD` is put
 * into the address `X_URL` (for `DATABASE`, `OWNER_DATABASE`, `WORKER_DATABASE` and `SMTP`).
 */
export function loadSecrets(env: Env): void {
  const prefixes = ['DATABASE', 'OWNER_DATABASE', 'WORKER_DATABASE', 'SMTP'];
  const names = [...prefixes.flatMap((prefix) => [`${prefix}_URL`, `${prefix}_PASSWORD`]), 'APP_ROLE_PASSWORD', 'WORKER_ROLE_PASSWORD'];
  for (const name of names) {
    const file = env[`${name}_FILE`];
    if (!env[name] && file) env[name] = read(file);
  }
  for (const prefix of prefixes) {
    const password = env[`${prefix}_PASSWORD`];
    const address = env[`${prefix}_URL`];
    if (password && address) env[`${prefix}_URL`] = withPassword(address, password);
  }
}

function withPassword(address: string, password: string): string {
  const url = new URL(address);
  url.password = encodeURIComponent(password);
  return url.toString();
}
