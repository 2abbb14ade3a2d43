import { toString } from 'mdast-util-to-string';
import { parseBody } from './parse-topic.ts';
import { splitWikiLinks } from './wiki-links.ts';

/** A `[[…]]` in a body and the section it stands in. */
export interface PlacedLink {
  /** Topic id as written. */
  readonly target: string;
  /** Id of the nearest heading above, or `undefined` before the first or below one without an id. */
  readonly section: string | undefined;
}

/** A heading of a body: `{ id: "retention-mode", title: "보존 모드", level: 2 }`. */
export interface BodySection {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

const FENCE = /^\s*(?:>\s*)*(`{3,}|~{3,})/;
const HEADING = /^(#{1,6})[ \t]+(.*?)(?:[ \t]*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\])?[ \t]*$/;
const CODE_SPAN = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/** Tells for one line after the other of a body whether it is prose, and not part of a code block. */
function tellProse(): (line: string) => boolean {
  let open: string | undefined;
  return (line) => {
    const fence = FENCE.exec(line)?.[1];
    if (open === undefined) {
      open = fence;
      return fence === undefined;
    }
    if (fence?.startsWith(open) === true && /^\s*(?:>\s*)*[`~]+\s*$/.test(line)) open = undefined;
    return false;
  };
}

/** The lines of a body that are no code block. */
const proseLines = (body: string): string[] => body.split('\n').filter(tellProse());

/**
 * All links to topics in an MDX body, in the order of the page. Reads lines and builds no tree: every topic's links are needed
 * before the first page is made.
 */
export function findWikiLinks(body: string): PlacedLink[] {
  if (!body.includes('[[')) return [];
  let section: string | undefined;
  return proseLines(body).flatMap((line) => {
    const heading = HEADING.exec(line);
    if (heading !== null) section = heading[3];
    if (!line.includes('[[')) return [];
    // In a table the bar of a link is escaped.
    return splitWikiLinks(line.replace(CODE_SPAN, '').replaceAll('\\|', '|')).flatMap((part) =>
      typeof part === 'string' ? [] : [{ target: part.target, section }],
    );
  });
}

/** The headings of an MDX body that have an id, in page order, with their text as plain words. */
export function bodySections(body: string): BodySection[] {
  return proseLines(body).flatMap((line) => {
    const [, marks = '', title = '', id] = HEADING.exec(line) ?? [];
    if (id === undefined) return [];
    const plain = /[\\`*_[\]<&~]/.test(title) ? toString(parseBody(title)) : title;
    return [{ id, title: plain, level: marks.length }];
  });
}
