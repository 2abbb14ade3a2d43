import { escapeUnknownTags } from '../markdown/html-elements.ts';
import { replaceSpans } from './replace-spans.ts';

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => fromCode(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => fromCode(Number(digits)))
    .replace(/&([a-z][a-z0-9]*);/gi, (_, name: string) => ENTITIES[name] ?? ' ');
}

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Words of a text: runs of letters and digits, compatibility forms folded, lower case. `S3(저장소)는` → s3 · 저장소 · 는. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Tags of other vocabularies (`<o:p>`, `<my-card>`), declarations, conditional comments of Word. */
const MACHINE_MARKUP =
  /<\/?(?:note|content|task|title)>|<\/?[a-z][a-z0-9]*[:-](?!\/\/)[^<>]*>|<!\[(?:if|endif)\b[^>]*>|<!\[CDATA\[|<\?xml\b[^>]*>|<!doctype\b[^>]*>/gi;

/** Elements that Evernote keeps beside the text: attached files in Base64, dates, tags, where a note was made, states of tasks. */
export const BESIDE =
  'resource|note-attributes|created|updated|tag|taskFlag|sortWeight|noteLevelID|taskGroupNoteLevelID|dueDateUIOption|timeZone|statusUpdated|creator|lastEditor';

/** Replaces formulas that carry their LaTeX (MathML, MathJax), which is what their author wrote. */
export const replaceMath = (source: string, write: (tex: string, isBlock: boolean) => string): string =>
  replaceSpans(
    source,
    /<math\b[^<>]*>|<script type="math\/tex[^<>]*>/gi,
    ([tag]) => (tag.startsWith('<math') ? /<\/math>/gi : /<\/script>/gi),
    (inner, whole) => {
      const [, noted] = /<annotation encoding="application\/x-tex">([^<]*)<\/annotation>/.exec(inner) ?? [];
      const tex = whole.startsWith('<script') ? inner.replaceAll('<', '&lt;') : noted;
      return tex === undefined ? whole : write(tex, /display="block"|mode=display/.test(whole.slice(0, 100)));
    },
  );

/** A text without comments, and without heads and styles of pages. */
function withoutMachineText(source: string): string {
  if (!source.includes('<')) return source;
  const written = replaceSpans(
    replaceMath(source, (tex) => ` ${tex} `),
    new RegExp(`<(head|style|taskStatus|${BESIDE})\\b[^<>]*(?<!/)>`, 'gi'),
    ([, name = '']) => new RegExp(`</${name}\\s*>`, 'gi'),
    () => ' ',
  );
  return replaceSpans(
    written.replace(MACHINE_MARKUP, ' '),
    /<!--/g,
    () => /-->/g,
    () => ' ',
  );
}

/** The id of a block at the end of its line: `글 ^37066d`. A power (`2 ^16`) is none. */
export const BLOCK_ID = /\s\^(?:(?=[a-z0-9-]*[a-z])[a-z0-9-]{4,}|[a-z0-9]{6})[^\S\n]*$/im;

/** Markup that carries no words of the author: numbers of list items, tags with their attributes, LaTeX commands, block ids, local link targets, names of references, template tags and attribute lists, page variables, callout types, picture sizes. */
function withoutMarkup(source: string): string {
  return decodeEntities(
    escapeUnknownTags(withoutMachineText(source))
      .replace(/<\/?[A-Za-z][A-Za-z0-9:.-]*(?:\s[^<>]*|\s*\/)?>/g, ' ')
      .replace(
        /\\(?:text|mathrm|mathbf|mathit|textbf|textit|operatorname|mathsf|d?frac|times|cdot|div|pm|to|rightarrow|Rightarrow|leftarrow|leftrightarrow|uparrow|downarrow|leq?|geq?|neq?|approx|sim|infty|ldots|dots|q?quad)\b/g,
        ' ',
      )
      .replace(/\{\{-?\s*(?:site|page)\.(?:base)?url\s*-?\}\}/g, '')
      .replace(/\]\((?!https?:)[^()\s]*(?:\s+"[^"]*")?\)/g, '] ')
      .replace(/\]\[[^\][\n]*\]/g, '] ')
      .replace(/\{[:#][^}\n]*\}/g, ' ')
      .replace(new RegExp(BLOCK_ID, 'gim'), ' ')
      .replace(/(?<![`+])%%(?!%).*?%%/g, ' ')
      .replace(/^([^\S\n]*(?:(?:>|[-*+]|\d+[.)])[^\S\n]*)+)\[![A-Za-z-]+\]/gm, '$1')
      .replace(/(!\[\[[^\][|]*)\|\d+(?:x\d+)?\]\]/g, '$1]]')
      .replace(/\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/g, ' ')
      .replace(/\{%[^%]*%\}/g, ' ')
      .replace(/^[^\S\n]*(?:(?:>|[-*+]|\d+[.)])[^\S\n]*)*(?:`{3,}[^`\n]*|~{3,}[^\n]*)$/gm, ' ')
      .replace(/^([^\S\n]*(?:>[^\S\n]*)*)(?:(?:[-*+>]|\d+[.)])(?:[^\S\n]+|$))+/gm, '$1'),
  );
}

/** Words of an author in the source of a note: those in markup (tags, link targets, block ids) do not count. */
export function sourceWords(source: string): string[] {
  return wordsIn(withoutMarkup(source));
}

/**
 * Prepares a draft's MDX for asking which words of a source it lost: the answer is an empty list when it holds them all.
 *
 * Works on the raw text of both sides, independently of how the draft was made. A word counts as kept when it stands in the
 * draft as such or inside a longer word (`<b>Lamb</b>da` → `Lambda`).
 */
export function createWordCheck(draft: string): (source: string) => string[] {
  const words = wordsIn(decodeEntities(draft.replaceAll('\\&', '&amp;')).replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''));
  const kept = new Set(words);
  const all = words.join('');
  const isLost = (word: string): boolean => !kept.has(word) && !all.includes(word);
  return (source) => [...new Set(sourceWords(source))].filter(isLost);
}
