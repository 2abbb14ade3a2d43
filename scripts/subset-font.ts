/**
 * Cuts Pretendard down to the characters that the site shows: `npm run font` (part of build and dev).
 *
 * Writes `.cache/fonts/site.woff2`, only when the set of characters changed. The whole font (2 MB) lies in `assets/fonts/`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const SOURCE = 'assets/fonts/PretendardVariable.woff2';
const OUT = '.cache/fonts';
const TEXT_FILES = /\.(?:mdx|yaml|astro|ts|css|svg)$/;

function charactersBelow(...folders: string[]): string {
  const seen = new Set<string>();
  for (let code = 0x20; code < 0x7f; code++) seen.add(String.fromCodePoint(code));
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !TEXT_FILES.test(entry.name) || entry.name.includes('.test.')) continue;
      if (/importer|fixtures|golden/.test(entry.parentPath)) continue;
      for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize('NFC'))
        seen.add(character);
    }
  }
  return [...seen].sort().join('');
}

const characters = charactersBelow(
  'content',
  'src/site',
  'src/layouts',
  'src/pages',
  'src/components',
  'src/model',
  'src/search',
);
const hash = createHash('sha256').update(characters).digest('hex').slice(0, 16);
const stamp = join(OUT, 'site.hash');
if (!existsSync(join(OUT, 'site.woff2')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  mkdirSync(OUT, { recursive: true });
  const font = await subsetFont(readFileSync(SOURCE), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(join(OUT, 'site.woff2.part'), font);
  renameSync(join(OUT, 'site.woff2.part'), join(OUT, 'site.woff2'));
  writeFileSync(stamp, hash);
  console.log(`글꼴: ${characters.length}자, ${Math.round(font.length / 1024)} KB`);
}
