/**
 * `npm run font`: cuts Pretendard down to the characters that the site shows and writes `assets/fonts/site.woff2`, with the list of its
 * characters beside it (`site-characters.txt`). Both are committed; `npm run check` says when a widely used syllable is missing.
 *
 * When all characters do not fit into the budget, the rarest are left to the reader's own font.
 */
import { readFileSync } from 'node:fs';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { FONT, FONT_CHARACTERS, countCharacters } from '../src/checks/font.ts';
import { renameFont } from './lib/rename-font.ts';
import { writeWhole } from './lib/kept-file.ts';

const SOURCE = 'assets/fonts/PretendardVariable.woff2';
const LIMIT_BYTES = 114 * 1024;
/** A changed font under the OFL may not bear its reserved name. */
const [FAMILY, POSTSCRIPT] = ['SAA Note Sans', 'SAANoteSans'];
/** Name records that must stay as they are: the licence and its address. */
const LICENCE_NAMES = [13, 14];

/** The font with some characters, in the weights that the site uses, as WOFF2. */
async function cutFont(characters: readonly string[]): Promise<Uint8Array> {
  const subset = await subsetFont(readFileSync(SOURCE), characters.join(''), {
    targetFormat: 'truetype',
    variationAxes: { wght: { min: 400, max: 700 } },
    // Without this every stylistic alternate of every glyph comes along (+18 %).
    noLayoutClosure: true,
    preserveNameIds: LICENCE_NAMES,
  });
  const renamed = renameFont(Buffer.from(subset), (name, id) =>
    LICENCE_NAMES.includes(id)
      ? name
      : name.replaceAll('Pretendard Variable', FAMILY).replaceAll(/Pretendard(?:Variable)?/g, POSTSCRIPT),
  );
  return fontverter.convert(renamed, 'woff2');
}

const used = [...countCharacters('.')]
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .map(([character]) => character);
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at));
let characters = [...new Set([...ascii, ...used])];
let font = await cutFont(characters);
while (font.length > LIMIT_BYTES) {
  // Glyphs cost about the same: one or two rounds reach the limit.
  characters = characters.slice(0, Math.floor((characters.length * LIMIT_BYTES) / font.length) - 1);
  font = await cutFont(characters);
}
writeWhole(FONT, font);
writeWhole(FONT_CHARACTERS, `${characters.toSorted().join('')}\n`);
const left = used.length + ascii.length - characters.length;
console.log(
  `${FONT}: ${characters.length}자, ${Math.round(font.length / 1024)} KB, 시스템 글꼴로 남긴 글자 약 ${Math.max(0, left)}개`,
);
