import { measures } from '#matching/measures';
import { pattern } from '../../matching/pattern.ts';

/** What a page runs and how it looks says nothing. */
const pageCode = pattern((of) => of.paste.pageCode, 'gis');

/** A paste as it was meant: without code of a page, letters and figures as wide as others, digits where a scan has letters, and one way to number lines. */
export const asMeant = (paste: string): string =>
  measures().scan.reduce(
    (text, [from, to]) => text.replace(new RegExp(from, 'gmu'), to),
    paste
      .normalize('NFC')
      .replace(/[！-～]+/g, (wide) => wide.normalize('NFKC'))
      .replace(/\r\n?/g, '\n')
      .replace(pageCode(), (code) => code.replace(/.+/g, '')),
  );
