import { element } from './element.ts';

/** A particle stays with what it follows where a line would break between them: `50%로`, `“읽음”과`, `(S3)로`. */
const join = (text: string): string => text.replace(/(?<=[%’”)\]℃…])(?=[가-힣])/g, '\u2060');

/** A text with `` `code` `` and `**strong**` as elements; everything else stays text. */
export const inline = (text: string): (Node | string)[] =>
  text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.length > 2 && part.startsWith('`')) return element('code', {}, part.slice(1, -1));
    if (part.length > 4 && part.startsWith('**')) return element('strong', {}, part.slice(2, -2));
    return join(part);
  });
