/**
 * Cuts Pretendard down to the characters that the site shows (part of build and dev).
 *
 * Writes, only when the set of characters changed, `.cache/fonts/site.woff2` with the most widely used ones, which every page
 * loads first, and `rest.woff2` with the others, which `rest.css` offers by `unicode-range`: a browser fetches it only for a
 * page that shows one of them. The whole font (2 MB) lies in `assets/fonts/`. What fits in neither budget is left to the
 * reader's own font.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const SOURCE = 'assets/fonts/PretendardVariable.woff2';
const OUT = '.cache/fonts';
const FIRST_BYTES = 114 * 1024;
const REST_BYTES = 36 * 1024;
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
/** As many of the characters, from the front, as a file of so many bytes holds. */
async function fill(all: readonly string[], limit: number): Promise<{ kept: readonly string[]; font: Uint8Array }> {
  let kept = all;
  let font = await cut(kept);
  while (font.length > limit) {
    // Glyphs cost about the same; two or three rounds reach the limit.
    kept = kept.slice(0, Math.floor((kept.length * limit) / font.length) - 1);
    font = await cut(kept);
  }
  return { kept, font };
}

/** The second file as a face of the same family; nothing when the first holds all. */
function restFace(rest: readonly string[]): string {
  if (rest.length === 0) return '';
  const codes = rest.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const range = codes.map((code) => `U+${code.toString(16)}`).join(',');
  return `@font-face{font-family:'SAA Note Sans';src:url('./rest.woff2') format('woff2');font-weight:400 700;font-display:optional;unicode-range:${range}}\n`;
}

function write(name: string, content: Uint8Array | string): void {
  writeFileSync(join(OUT, `${name}.part`), content);
  renameSync(join(OUT, `${name}.part`), join(OUT, name));
}

const hash = createHash('sha256')
  .update(characters.join(''))
  .update(`${FIRST_BYTES} ${REST_BYTES}`)
  .digest('hex')
  .slice(0, 16);
const stamp = join(OUT, 'site.hash');
const isThere = ['site.woff2', 'rest.css', 'site.hash'].every((name) => existsSync(join(OUT, name)));
if (!isThere || readFileSync(stamp, 'utf8') !== hash) {
  const first = await fill(characters, FIRST_BYTES);
  const others = characters.slice(first.kept.length).filter((character) => /\S/.test(character));
  const rest = others.length === 0 ? { kept: [], font: new Uint8Array() } : await fill(others, REST_BYTES);
  mkdirSync(OUT, { recursive: true });
  write('site.woff2', first.font);
  write('rest.woff2', rest.font);
  write('rest.css', restFace(rest.kept));
  write('site.hash', hash);
  const left = others.slice(rest.kept.length);
  const kilobytes = (font: Uint8Array): number => Math.round(font.length / 1024);
  console.log(
    `글꼴: ${first.kept.length}자 ${kilobytes(first.font)} KB, 드문 ${rest.kept.length}자 ${kilobytes(rest.font)} KB${left.length === 0 ? '' : `, 시스템 글꼴로 남긴 글자 ${left.join('')}`}`,
  );
}
