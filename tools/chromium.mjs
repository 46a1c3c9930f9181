// The browser of the journeys: CHROMIUM_PATH, else an installed one, else the one shipped in the packages.
import fs from 'node:fs';
import path from 'node:path';

function ownFonts(folder) {
  const file = path.join(folder, 'fonts.conf');
  fs.writeFileSync(file, `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`);
  return file;
}

/** Where a Chromium is, and the environment it needs (its own libraries and fonts). */
export async function chromium() {
  const installed = process.env.E2E_BUNDLED ? [] : ['/usr/bin/chromium', '/usr/bin/google-chrome'];
  for (const candidate of [process.env.CHROMIUM_PATH, ...installed])
    if (candidate && fs.existsSync(candidate)) return { path: candidate, env: {} };
  // It unpacks itself into the folder for temporary files: one of this clone, not one that another user may own.
  const folder = path.resolve('node_modules/.cache/chromium');
  fs.mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const { default: shipped, inflate } = await import('@sparticuz/chromium');
  const binary = await shipped.executablePath();
  const libraries = path.join(folder, 'al2023');
  if (!fs.existsSync(libraries)) await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  const fonts = fs.existsSync('/usr/share/fonts/truetype') ? {} : { FONTCONFIG_FILE: ownFonts(folder) };
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return { path: binary, env: { LD_LIBRARY_PATH: path.join(libraries, 'lib'), ...fonts } };
}
