import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { walk } from './walk.ts';

/** A parsed `[[domain/slug#heading|text]]`. */
export interface WikiLink {
  /** Topic id as written, e.g. `"storage/s3"`. */
  readonly target: string;
  /** Heading id without `#`, when one is named. */
  readonly heading: string | undefined;
  /** Link text, when one is given. */
  readonly text: string | undefined;
}

/** A `[[=…]]` is no link: it says the value of a fact (`fact-values.ts`). */
const WIKI_LINK = /\[\[(?!=)([^[\]|#]+)(?:#([^[\]|]+))?(?:\|([^[\]]+))?\]\]/g;

/** Splits text at its wiki links; text parts stay strings: `"a [[x/y]] b"` → `["a ", {target: "x/y", …}, " b"]`. */
export function splitWikiLinks(value: string): (string | WikiLink)[] {
  const parts: (string | WikiLink)[] = [];
  let end = 0;
  for (const match of value.matchAll(WIKI_LINK)) {
    if (match.index > end) parts.push(value.slice(end, match.index));
    parts.push({ target: (match[1] ?? '').trim(), heading: match[2]?.trim(), text: match[3]?.trim() });
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push(value.slice(end));
  return parts;
}

/** Options of {@link remarkWikiLinks}. */
export interface WikiLinkOptions {
  /** Gives the title of a published topic, or `undefined` when there is none. */
  readonly titleOf: (topicId: string) => string | undefined;
  /** Path under which the site is served, with slashes on both ends: `"/"`, `"/saa-notes/"`. */
  readonly base: string;
  /** What a link to a topic that does not exist does: fails the file (build) or stays as it was written (dev). */
  readonly onMissing: 'fail' | 'keep';
}

/**
 * remark plugin: turns `[[storage/s3#versioning|버전 관리]]` into a link to that topic.
 *
 * With `onMissing: "fail"` a link to a topic that does not exist throws with its line (the content checks say it earlier).
 */
export function remarkWikiLinks({ titleOf, base, onMissing }: WikiLinkOptions) {
  return (tree: Root, file: { fail: (reason: string, place: Text['position']) => never }): void => {
    walk(tree, (node, index, parent) => {
      if (node.type !== 'text' || parent === undefined || !node.value.includes('[[')) return undefined;
      const children: PhrasingContent[] = splitWikiLinks(node.value).map((part): Text | Link => {
        if (typeof part === 'string') return { type: 'text', value: part };
        const title = titleOf(part.target);
        if (title === undefined) {
          if (onMissing === 'fail') file.fail(`[[${part.target}]] 주제가 없다. 슬러그를 확인한다`, node.position);
          return { type: 'text', value: `[[${part.target}]]` };
        }
        const anchor = part.heading === undefined ? '' : `#${part.heading}`;
        return {
          type: 'link',
          url: `${base}${part.target}/${anchor}`,
          children: [{ type: 'text', value: part.text ?? title }],
        };
      });
      parent.children.splice(index, 1, ...children);
      return index + children.length;
    });
  };
}
