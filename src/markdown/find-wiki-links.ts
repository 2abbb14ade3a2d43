import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { takeHeadingId } from './heading-ids.ts';
import { parseBody } from './parse-topic.ts';
import { splitWikiLinks } from './wiki-links.ts';

/** A `[[…]]` in a body and the section it stands in. */
export interface PlacedLink {
  /** Topic id as written. */
  readonly target: string;
  /** Id of the nearest heading above, or `undefined` before the first. */
  readonly section: string | undefined;
}

/** All links to topics in an MDX body, in the order of the page. A body that is no MDX has none: other checks report that. */
export function findWikiLinks(body: string): PlacedLink[] {
  if (!body.includes('[[')) return [];
  let tree: Root;
  try {
    tree = parseBody(body);
  } catch {
    return [];
  }
  const links: PlacedLink[] = [];
  let section: string | undefined;
  visit(tree, (node) => {
    if (node.type === 'heading') section = takeHeadingId(node);
    if (node.type !== 'text') return;
    for (const part of splitWikiLinks(node.value))
      if (typeof part !== 'string') links.push({ target: part.target, section });
  });
  return links;
}
