/** Cuts Pretendard down to the characters that the site shows (part of build and dev). */
import { writeSiteFont } from './lib/site-font.ts';

const done = await writeSiteFont(async (font, characters) => {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(font, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    // Without this every stylistic alternate of every glyph comes along (+18 %).
    noLayoutClosure: true,
  });
});
if (done !== undefined) console.log(done);
