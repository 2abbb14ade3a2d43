import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './kept-file.ts';

/** The whole font, 2 MB. */
const SOURCE = 'assets/fonts/PretendardVariable.woff2';
const OUT = '.cache/fonts';
/** The font of the site. Pages wait for it when it is not there yet. */
const FONT = join(OUT, 'site.woff2');
const STAMP = join(OUT, 'site.hash');
const LIMIT_BYTES = 114 * 1024;
/** About what a character costs, so that the first round of packing fits; a guess too low would take a second. */
const BYTES_PER_CHARACTER = 126;
const SHOWN_FILES = /\.(?:mdx|yaml|astro|ts|css)$/;
const SHOWN_FOLDERS = [
  'content',
  ...['site', 'layouts', 'pages', 'components', 'model', 'diagrams'].map((room) => `src/${room}`),
];
/** Grows when fonts are cut differently. */
const DESIGN = 3;

/** Cuts some characters out of a font. */
export type CutFont = (font: Buffer, characters: string) => Promise<Uint8Array>;

/** Characters of the site's texts, the most widely used first (by number of files); printable ASCII before all. */
function listCharacters(): string[] {
  // By code point: number of files, and the last of them. A set of every text's characters takes ten times as long.
  const files = new Uint32Array(0x11_0000);
  const last = new Uint32Array(0x11_0000);
  let file = 0;
  for (const folder of SHOWN_FOLDERS) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !SHOWN_FILES.test(entry.name) || entry.name.includes('.test.')) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize('NFC');
      file++;
      for (let at = 0; at < text.length; at++) {
        const code = text.codePointAt(at) ?? 0;
        if (code > 0xffff) at++;
        if (last[code] === file) continue;
        last[code] = file;
        files[code] = (files[code] ?? 0) + 1;
      }
    }
  }
  files.fill(0xffff_ffff, 0x20, 0x7f);
  const shown: { character: string; count: number }[] = [];
  for (let code = 0; code < files.length; code++) {
    const count = files[code] ?? 0;
    if (count > 0) shown.push({ character: String.fromCodePoint(code), count });
  }
  return shown
    .sort((a, b) => b.count - a.count || (a.character < b.character ? -1 : 1))
    .map(({ character }) => character);
}

/** How many characters are packed in the first round. */
const FIRST_ROUND = Math.ceil(LIMIT_BYTES / BYTES_PER_CHARACTER);

/**
 * What a font was made from: the sets of characters of all rounds, the whole font, the limit. The rank inside a set decides
 * nothing, so that a topic with no rare character needs no new font. `"905 900 <hash>"`.
 */
function stampOf(characters: readonly string[], rounds: readonly number[]): string {
  const sets = rounds.map((count) => characters.slice(0, count).sort().join(''));
  const hash = createHash('sha256').update(JSON.stringify([sets, FIRST_ROUND, LIMIT_BYTES, DESIGN]));
  return [...rounds, hash.update(readFileSync(SOURCE)).digest('hex')].join(' ');
}

function isFresh(characters: readonly string[]): boolean {
  if (!existsSync(FONT) || !existsSync(STAMP)) return false;
  const stamp = readFileSync(STAMP, 'utf8');
  const rounds = stamp.split(' ').slice(0, -1).map(Number);
  return rounds.length > 0 && stampOf(characters, rounds) === stamp;
}

/** Takes away a font that was cut from other inputs, so that nothing mistakes it for the one to be cut; tells whether there is one. */
export function dropStaleFont(): boolean {
  const isKept = isFresh(listCharacters());
  if (!isKept) rmSync(FONT, { force: true });
  return !isKept;
}

/**
 * Cuts the font down to the characters that the site shows, unless nothing of that changed: `.cache/fonts/site.woff2`. When
 * all do not fit into its budget, the rarest are left to the reader's own font. Returns what was done, in Korean.
 */
export async function writeSiteFont(cut: CutFont): Promise<string | undefined> {
  const characters = listCharacters();
  if (isFresh(characters)) return undefined;
  const source = readFileSync(SOURCE);
  const rounds = [FIRST_ROUND];
  let kept = characters.slice(0, FIRST_ROUND);
  let font = await cut(source, kept.join(''));
  while (font.length > LIMIT_BYTES) {
    // Glyphs cost about the same; one or two rounds reach the limit.
    kept = kept.slice(0, Math.floor((kept.length * LIMIT_BYTES) / font.length) - 1);
    rounds.push(kept.length);
    font = await cut(source, kept.join(''));
  }
  writeWhole(FONT, font);
  writeFileSync(STAMP, stampOf(characters, rounds));
  const left = characters.slice(kept.length).filter((character) => /\S/.test(character));
  const rest = left.length === 0 ? '' : `, 시스템 글꼴로 남긴 글자 ${left.length}개`;
  return `글꼴: ${kept.length}자, ${Math.round(font.length / 1024)} KB${rest}`;
}
