// The browser of the journeys: CHROMIUM_PATH, else an installed one, else the one shipped in the packages.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where a Chromium is, and the environment it needs (its own libraries and fonts). */
export async function chromium() {
  const installed = process.env.E2E_BUNDLED ? [] : ['/usr/bin/chromium', '/usr/bin/google-chrome'];
  for (const candidate of [process.env.CHROMIUM_PATH, ...installed])
    if (candidate && fs.existsSync(candidate)) return { path: candidate, env: {} };
  const { default: shipped, inflate } = await import('@sparticuz/chromium');
  const binary = await shipped.executablePath();
  const libraries = path.join(os.tmpdir(), 'al2023');
  if (!fs.existsSync(libraries)) await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  const fonts = fs.existsSync('/usr/share/fonts/truetype') ? {} : { FONTCONFIG_PATH: path.join(os.tmpdir(), 'fonts') };
  return { path: binary, env: { LD_LIBRARY_PATH: path.join(libraries, 'lib'), ...fonts } };
}
