/** How this process runs. */
export interface Settings {
  readonly mode: 'demo' | 'production';
  readonly port: number;
  readonly host: string;
  /** Folder of the built web application; null: the proxy serves it. */
  readonly webRoot: string | null;
}

/** Reads the settings from the environment. Refuses to start in production without what it needs. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const mode = env['COBIJO_MODE'] === 'production' ? 'production' : 'demo';
  const missing = ['DATABASE_URL', ...(mode === 'production' ? ['PUBLIC_URL'] : [])].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Cobijo cannot start in ${mode} mode without: ${missing.join(', ')}. See the README.`);
  if (mode === 'production' && !env['PUBLIC_URL']?.startsWith('https://'))
    throw new Error('PUBLIC_URL must begin with https:// in production: sessions travel only over TLS.');
  return { mode, port: Number(env['PORT'] ?? 3000), host: env['HOST'] ?? '127.0.0.1', webRoot: env['WEB_ROOT'] ?? null };
}
