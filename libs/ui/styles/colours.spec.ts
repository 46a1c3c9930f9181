import { readdirSync, readFileSync } from 'node:fs';

const literal = /#[0-9a-fA-F]{3,8}\b(?![\w-])|\b(?:rgb|hsl|oklch)a?\(/g;
const places = ['apps/web/src', ...readdirSync('libs').map((lib) => (lib === 'ui' ? 'libs/ui' : `libs/${lib}/web`))];
const filesIn = (place: string): readonly string[] => {
  try {
    return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => `${place}/${name}`);
  } catch {
    return [];
  }
};

describe('colours', () => {
  it('are named in the styles of the kit and nowhere else', () => {
    const found = places
      .flatMap(filesIn)
      .filter((file) => /\.(ts|html|css)$/.test(file) && !/\.spec\.ts$/.test(file) && !file.startsWith('libs/ui/styles/'))
      .flatMap((file) => (readFileSync(file, 'utf8').match(literal) ?? []).map((colour) => `${file}: ${colour}`))
      .filter((line) => !/#(main|box|first|active|add|dec|fa[cd]e|bed|cab|dad)$/.test(line));
    expect(found).toEqual([]);
  });

  it('outside the tokens are never written as numbers, except on paper', () => {
    const found = filesIn('libs/ui/styles')
      .filter((file) => file.endsWith('.css') && !file.endsWith('/tokens.css'))
      .flatMap((file) => (readFileSync(file, 'utf8').match(literal) ?? []).map((colour) => `${file}: ${colour}`));
    expect(found.filter((line) => !/(modes|work|surfaces|base|shell)\.css: #(000|fff|777|1c1813)$/.test(line))).toEqual([]);
  });
});
