import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { SearchRecord } from '../index/record.ts';

/** A built page: its address below the site's base, and its HTML. */
export interface HtmlFile {
  readonly url: string;
  readonly html: string;
}

const SKIPPED = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'dialog',
  'button',
]);
const BLOCKS =
  /^(?:p|div|li|ul|ol|dl|dt|dd|tr|td|th|table|pre|section|article|blockquote|figure|figcaption|details|summary|h[1-6]|br)$/;
/** Headings that begin a section where they have an id. */
const HEADINGS = /^h[23]$/;

const isElement = (node: Nodes): node is Element => node.type === 'element';

function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The part of a page that is read: what Pagefind would index where that is marked, or the main text. */
const bodyOf = (root: Root): Element | undefined =>
  find(root, ({ properties }) => properties.dataPagefindBody !== undefined) ??
  find(root, ({ tagName }) => tagName === 'main') ??
  find(root, ({ tagName }) => tagName === 'article') ??
  find(root, ({ tagName }) => tagName === 'body');

const isHidden = ({ tagName, properties }: Element, isInMain: boolean): boolean =>
  (SKIPPED.has(tagName) && !(isInMain && tagName === 'header')) ||
  properties.dataPagefindIgnore !== undefined ||
  properties.hidden === true ||
  properties.ariaHidden === 'true' ||
  // links that headings carry to themselves
  (tagName === 'a' &&
    /(?:^|\s)(?:anchor|hash-link|header-anchor|sl-anchor-link)/.test(
      String(properties.className ?? '').replaceAll(',', ' '),
    ));

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (isElement(node) && isHidden(node, true))) return '';
  return node.children.map(textOf).join('');
}

/** What of a page is not read, besides menus, scripts and drawings. */
export type Exclude = (element: Element) => boolean;

/** Reads one page as a record of its own and one for each section below a heading with an id. */
function readPage({ url, html }: HtmlFile, exclude: Exclude): SearchRecord[] {
  const root = fromHtml(html);
  const body = bodyOf(root);
  if (body === undefined) return [];
  const name = find(body, ({ tagName }) => tagName === 'h1') ?? find(root, ({ tagName }) => tagName === 'h1');
  const title = squeeze(textOf(name ?? find(root, ({ tagName }) => tagName === 'title') ?? root));
  const sections: { anchor?: string; title: string; text: string }[] = [{ title, text: '' }];
  const read = (node: Nodes): void => {
    const section = sections.at(-1);
    if (section === undefined) return;
    if (node.type === 'text') section.text += node.value;
    if (!('children' in node)) return;
    if (isElement(node) && (isHidden(node, true) || node === name || exclude(node))) return;
    const anchor = isElement(node) && HEADINGS.test(node.tagName) ? node.properties.id : undefined;
    if (typeof anchor === 'string') sections.push({ anchor, title: squeeze(textOf(node)), text: '' });
    else for (const child of node.children) read(child);
    const last = sections.at(-1);
    if (isElement(node) && BLOCKS.test(node.tagName) && last !== undefined && !/\s$/.test(last.text)) last.text += ' ';
  };
  read(body);
  return sections.map(({ text, ...section }) => ({
    type: section.anchor === undefined ? 'page' : 'section',
    url,
    ...section,
    body: squeeze(text),
  }));
}

/** Reads the pages of a built site as records: pages, and sections below headings with an id. */
export const recordsFromHtml = (files: Iterable<HtmlFile>, exclude: Exclude = () => false): SearchRecord[] =>
  [...files].flatMap((file) => readPage(file, exclude));
