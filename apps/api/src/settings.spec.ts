import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets } from './secrets';
import { settingsFrom, workerSettingsFrom } from './settings';

const production = { COBIJO_MODE: 'production', DATABASE_URL: 'postgres://cobijo_app:x@db/cobijo', PUBLIC_URL: 'https://cobijo.example' };

describe('settings', () => {
  it('a mode that nobody chose is production', () => expect(settingsFrom({ ...production, COBIJO_MODE: undefined })).toMatchObject({ mode: 'production' }));

  it('production starts with its secrets', () => expect(settingsFrom(production)).toMatchObject({ mode: 'production', port: 3000, host: '127.0.0.1' }));

  it.each([
    ['a database', { DATABASE_URL: '' }, 'DATABASE_URL'],
    ['its public address', { PUBLIC_URL: '' }, 'PUBLIC_URL'],
    ['TLS', { PUBLIC_URL: 'http://cobijo.example' }, 'https'],
    ['a password of its database account', { DATABASE_URL: 'postgres://cobijo_app@db/cobijo' }, 'password'],
    ['a mode that it knows', { COBIJO_MODE: 'prod' }, 'COBIJO_MODE'],
  ])('production refuses to start without %s', (_, without, named) => expect(() => settingsFrom({ ...production, ...without })).toThrow(named));

  it('the worker refuses to start without its own database account and mail', () =>
    expect(() => workerSettingsFrom(production)).toThrow('WORKER_DATABASE_URL, SMTP_URL, MAIL_FROM'));

  it('secrets come from files, and a password is put into its address', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cobijo-secrets-'));
    writeFileSync(join(folder, 'app'), 'a/b c@\n');
    const env: Record<string, string | undefined> = { DATABASE_URL: 'postgres://cobijo_app@db:5432/cobijo', DATABASE_PASSWORD_FILE: join(folder, 'app') };
    loadSecrets(env);
    expect(env['DATABASE_URL']).toBe('postgres://cobijo_app:a%2Fb%20c%40@db:5432/cobijo');
  });
});
