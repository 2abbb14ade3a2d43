import type { Root } from 'mdast';
import { alertsToCallouts } from './callouts.ts';
import { nameLanguages } from './code.ts';
import { cleanEmoji } from './emoji.ts';
import { repairEmphasis } from './emphasis.ts';
import { cleanHtml, type CleanedHtml } from './html.ts';
import { cleanLinks, resolveReferences, type LinkRemark } from './links.ts';
import type { MetaLines } from '../note.ts';
import { linesOf } from '../read-markdown.ts';
import { isContent, straighten } from './structure.ts';
import { completeTables } from './tables.ts';
import { trimText } from './trim.ts';

/** A clean tree, and everything that an author should know about the cleaning. */
export interface Cleaned extends CleanedHtml {
  readonly links: readonly LinkRemark[];
}

/** Runs every cleaning step over a note's tree, in the order in which they rely on each other. */
export function cleanTree(dirty: Root): Cleaned {
  completeTables(dirty);
  resolveReferences(dirty);
  const html = cleanHtml(dirty);
  // Tables of HTML come without a head.
  completeTables(html.root);
  const links = cleanLinks(html.root);
  repairEmphasis(html.root);
  nameLanguages(html.root);
  alertsToCallouts(html.root);
  const root = straighten(html.root);
  cleanEmoji(root);
  trimText(root);
  // A heading of nothing but decoration is none.
  root.children = root.children.filter(isContent);
  const definitions = dirty.children.flatMap((node): MetaLines[] =>
    node.type === 'definition' ? [{ lines: linesOf(node), reason: '링크 주소' }] : [],
  );
  return { ...html, root, links, meta: [...html.meta, ...definitions] };
}
