type Env = Readonly<Record<string, string | undefined>>;

/** How this process runs. */
export interface Settings {
  readonly mode: 'demo' | 'production';
  readonly port: number;
  readonly host: string;
  /** Folder of the built web application; null: the proxy serves it. */
  readonly webRoot: string | null;
}

/** How the worker runs. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly sender: string;
  readonly publicUrl: string;
  /** A file whose age tells that the worker is alive; null: none. */
  readonly heartbeat: string | null;
}

/** Reads the settings from the environment. Refuses to start in production without what it needs. */
export function settingsFrom(env: Env): Settings {
  const mode = modeOf(env);
  need(env, mode, ['DATABASE_URL', ...(mode === 'production' ? ['PUBLIC_URL'] : [])]);
  if (mode === 'production') refuseUnsafe(env, 'DATABASE_URL');
  return { mode, port: Number(env['PORT'] ?? 3000), host: env['HOST'] ?? '127.0.0.1', webRoot: env['WEB_ROOT'] ?? null };
}

/** Reads the worker's settings. It has a database account and a mail account of its own. */
export function workerSettingsFrom(env: Env): WorkerSettings {
  const mode = modeOf(env);
  need(env, mode, ['WORKER_DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL']);
  if (mode === 'production') refuseUnsafe(env, 'WORKER_DATABASE_URL');
  return {
    databaseUrl: env['WORKER_DATABASE_URL'] ?? '',
    smtpUrl: env['SMTP_URL'] ?? '',
    sender: env['MAIL_FROM'] ?? '',
    publicUrl: env['PUBLIC_URL'] ?? '',
    heartbeat: env['HEARTBEAT_FILE'] ?? null,
  };
}

// A mode that is missing or misspelt must not open demonstration accounts.
function modeOf(env: Env): Settings['mode'] {
  const mode = env['COBIJO_MODE'] ?? 'production';
  if (mode !== 'demo' && mode !== 'production') throw new Error('COBIJO_MODE is either demo or production.');
  return mode;
}

function need(env: Env, mode: string, names: readonly string[]): void {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Cobijo cannot start in ${mode} mode without: ${missing.join(', ')}. See the README.`);
}

function refuseUnsafe(env: Env, database: string): void {
  if (!env['PUBLIC_URL']?.startsWith('https://')) throw new Error('PUBLIC_URL must begin with https:// in production: sessions travel only over TLS.');
  const { username, password } = new URL(env[database] ?? '');
  if (!username || !password) throw new Error(`${database} must name an account and its password in production.`);
}
