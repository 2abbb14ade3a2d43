/**
 * Cuts Pretendard down to the characters that the site shows (part of build and dev).
 *
 * Writes `.cache/fonts/site.woff2`, only when the set of characters changed. The whole font (2 MB) lies in `assets/fonts/`.
 * The file must stay within its budget: when all characters do not fit, the rarest are left to the reader's own font.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const SOURCE = 'assets/fonts/PretendardVariable.woff2';
const OUT = '.cache/fonts';
const LIMIT_BYTES = 114 * 1024;
const SHOWN_FILES = /\.(?:mdx|yaml|astro|ts|css)$/;

/** Characters of the site's texts, the most widely used first (by number of files); printable ASCII before all. */
function listCharacters(...folders: string[]): string[] {
  const files = new Map<string, number>();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !SHOWN_FILES.test(entry.name) || entry.name.includes('.test.')) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize('NFC');
      for (const character of new Set(text)) files.set(character, (files.get(character) ?? 0) + 1);
    }
  }
  for (let code = 0x20; code < 0x7f; code++) files.set(String.fromCodePoint(code), Infinity);
  return [...files].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([character]) => character);
}

const cut = (characters: readonly string[]): Promise<Uint8Array> =>
  subsetFont(readFileSync(SOURCE), characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    // Without this every stylistic alternate of every glyph comes along (+18 %).
    noLayoutClosure: true,
  });

const characters = listCharacters(
  'content',
  'src/site',
  'src/layouts',
  'src/pages',
  'src/components',
  'src/model',
  'src/diagrams',
);
const hash = createHash('sha256').update(characters.join('')).update(String(LIMIT_BYTES)).digest('hex').slice(0, 16);
const stamp = join(OUT, 'site.hash');
if (!existsSync(join(OUT, 'site.woff2')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  let kept = characters;
  let font = await cut(kept);
  while (font.length > LIMIT_BYTES) {
    // Glyphs cost about the same; two or three rounds reach the limit.
    kept = kept.slice(0, Math.floor((kept.length * LIMIT_BYTES) / font.length) - 1);
    font = await cut(kept);
  }
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'site.woff2.part'), font);
  renameSync(join(OUT, 'site.woff2.part'), join(OUT, 'site.woff2'));
  writeFileSync(stamp, hash);
  const left = characters.slice(kept.length).filter((character) => /\S/.test(character));
  console.log(
    `글꼴: ${kept.length}자, ${Math.round(font.length / 1024)} KB${left.length === 0 ? '' : `, 시스템 글꼴로 남긴 글자 ${left.join('')}`}`,
  );
}
