/** Cuts Pretendard down to the characters that the site shows (part of build and dev). */
import { writeSiteFont } from './lib/site-font.ts';

const done = await writeSiteFont(async (font, characters) =>
  (await import('./lib/cut-font.ts')).cutFont(font, characters),
);
if (done !== undefined) console.log(done);
