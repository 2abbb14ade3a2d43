import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingNotices, NOTICES, noticesFile, packagesOf, TRADEMARKS } from './notices.ts';

const textOf = (file: string): string | undefined =>
  ['assets/licences', 'assets/fonts']
    .map((folder) => join(folder, file))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))[0];
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('licence notices', () => {
  it.each(NOTICES.flatMap(({ packages, text }) => packages.map((name) => [name, text] as const)))(
    'of %s are what the installed package says',
    (name, text) => {
      // A package may lie inside the one that needs it.
      const places = [join('node_modules', name), join('node_modules/@astrojs/preact/node_modules', name)];
      const folder = places.find((place) => existsSync(place)) ?? '';
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /^(?:MIT-)?LICEN[CS]E(?:\.\w+)?(?:\/LICENSE)?$/i.test(file),
      );
      const own = files.flatMap((file) => {
        try {
          return [squeeze(readFileSync(join(folder, file), 'utf8'))];
        } catch {
          return [];
        }
      });
      expect(textOf(text)).toBeDefined();
      expect(own.some((licence) => licence.includes(squeeze(textOf(text) ?? '-')))).toBe(true);
    },
  );

  it('stand in one file with every text and the trademarks', () => {
    const texts = Object.fromEntries(NOTICES.map(({ text }) => [text, textOf(text) ?? '']));
    const file = noticesFile(texts);
    expect(file).toContain(TRADEMARKS);
    for (const { name, text } of NOTICES) {
      expect(file).toContain(name);
      expect(squeeze(texts[text] ?? '').length).toBeGreaterThan(80);
      expect(file).toContain((texts[text] ?? '').trim());
    }
  });

  it('know packages by where the bundler found their modules', () => {
    const modules = [
      '/x/node_modules/es-hangul/dist/index.mjs',
      '/x/node_modules/a/node_modules/@scope/b/c.js?v=1',
      'C:\\x\\node_modules\\left-pad\\index.js',
      '\0vite/preload-helper.js',
      '/x/src/search/a.ts',
      '\0rolldown/runtime.js',
    ];
    expect(packagesOf(modules)).toEqual(['@scope/b', 'es-hangul', 'left-pad', 'rolldown', 'vite']);
    expect(missingNotices(['es-hangul', 'left-pad'])).toEqual([
      expect.stringContaining('left-pad: 브라우저로 가는 패키지인데'),
    ]);
  });
});
