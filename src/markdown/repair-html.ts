import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';

/** Word and Google Docs write the title of a document as a paragraph of that class. */
export function nameTitle(tree: Root): void {
  visit(tree, 'element', (element) => {
    const { className } = element.properties;
    const isTitle = Array.isArray(className) && className.some((name) => name === 'title' || name === 'MsoTitle');
    if (element.tagName === 'p' && isTitle) element.tagName = 'h1';
  });
}

/** Without a doctype a table stays inside the paragraph above it, where Markdown has no room for it: it goes behind. */
export function moveTablesOut(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'p' || parent === undefined || index === undefined) return;
    const at = element.children.findIndex((child) => child.type === 'element' && child.tagName === 'table');
    const table = element.children[at];
    if (table === undefined) return;
    const behind = element.children.slice(at + 1);
    element.children = element.children.slice(0, at);
    const end = element.children.at(-1)?.position?.end;
    if (element.position !== undefined && end !== undefined) element.position = { ...element.position, end };
    const rest: Element = { type: 'element', tagName: 'p', properties: {}, children: behind };
    parent.children.splice(index + 1, 0, table, ...(behind.length > 0 ? [rest] : []));
  });
}

/** The caption of a table goes above it: a table of Markdown has none. */
export function moveCaptionsOut(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    const at = element.children.findIndex((child) => child.type === 'element' && child.tagName === 'caption');
    const caption = element.children[at];
    if (caption?.type !== 'element') return undefined;
    element.children.splice(at, 1);
    parent.children.splice(index, 0, { ...caption, tagName: 'p' });
    return index + 2;
  });
}

/** Level of a list of Google Docs, which writes lists inside lists as lists in a row: `lst-kix_abc-1` → 1. */
function levelOf(node: ElementContent | RootContent | undefined): number | undefined {
  if (node?.type !== 'element' || (node.tagName !== 'ul' && node.tagName !== 'ol')) return undefined;
  const { className } = node.properties;
  const names = Array.isArray(className) ? className.join(' ') : '';
  const level = /\blst-[\w.]+-(\d)\b/.exec(names)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The last item of a list. */
function lastItem(list: Element | undefined): Element | undefined {
  const item = list?.children.findLast((child) => child.type === 'element' && child.tagName === 'li');
  return item?.type === 'element' ? item : undefined;
}

/** Moves `list` into the lists before it that are open, `true` where one takes it; they end where it ends. */
function takeIn(open: { list: Element; level: number }[], list: Element, level: number): boolean {
  while ((open.at(-1)?.level ?? -1) > level) open.pop();
  const last = open.at(-1);
  const continues = last?.level === level && last.list.tagName === list.tagName;
  if (last?.level === level && !continues) open.pop();
  const item = continues ? undefined : lastItem(open.at(-1)?.list);
  if (continues) last.list.children.push(...list.children);
  else item?.children.push(list);
  const isTaken = continues || item !== undefined;
  for (const outer of isTaken ? open.flatMap((each) => [each.list, lastItem(each.list)]) : [])
    if (outer?.position !== undefined && list.position !== undefined)
      outer.position = { ...outer.position, end: list.position.end };
  if (!continues) open.push({ list, level });
  return isTaken;
}

const isList = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** A list right inside a list, as old editors write it, belongs to the item before it. */
export function moveListsIn(tree: Root): void {
  visit(tree, 'element', (list) => {
    if (!isList(list) || !list.children.some(isList)) return;
    let item: Element | undefined;
    list.children = list.children.filter((child) => {
      if (child.type === 'element' && child.tagName === 'li') item = child;
      if (item === undefined || !isList(child)) return true;
      item.children.push(child);
      const end = child.position?.end;
      if (item.position !== undefined && end !== undefined) item.position = { ...item.position, end };
      return false;
    });
  });
}

/** Puts the lists of Google Docs into each other. */
export function nestLists(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const open: { list: Element; level: number }[] = [];
    node.children = node.children.filter((child) => {
      const level = levelOf(child);
      if (level !== undefined && child.type === 'element') return !takeIn(open, child, level);
      if (child.type === 'element') open.length = 0;
      return true;
    });
  });
}

/** Takes links out of the redirect that Google Docs puts around them: `https://www.google.com/url?q=…` → the address. */
export function unwrapLinks(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith('https://www.google.com/url?')) return;
    const target = new URL(href).searchParams.get('q') ?? '';
    if (/^https?:/.test(target)) properties.href = target;
  });
}
