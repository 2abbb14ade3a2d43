import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { renameFont } from './rename-font.ts';
import type { CutFont } from './site-font.ts';

/** What fonts of the site are called: a changed font under the OFL may not bear its reserved name. */
const [FAMILY, POSTSCRIPT] = ['SAA Note Sans', 'SAANoteSans'];

const LICENCE = 13;
const LICENCE_ADDRESS = 14;

/** Cuts some characters out of Pretendard, in all weights of the site, and gives the result a name of its own. */
export const cutFont: CutFont = async (font, characters) => {
  const subset = await subsetFont(font, characters, {
    targetFormat: 'truetype',
    variationAxes: { wght: { min: 400, max: 700 } },
    // Without this every stylistic alternate of every glyph comes along (+18 %).
    noLayoutClosure: true,
    preserveNameIds: [LICENCE, LICENCE_ADDRESS],
  });
  const renamed = renameFont(Buffer.from(subset), (name, id) =>
    id === LICENCE || id === LICENCE_ADDRESS
      ? name
      : name.replaceAll('Pretendard Variable', FAMILY).replaceAll(/Pretendard(?:Variable)?/g, POSTSCRIPT),
  );
  return fontverter.convert(renamed, 'woff2');
};
