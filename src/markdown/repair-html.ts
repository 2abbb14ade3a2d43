import type { Element, Root } from 'hast';
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
