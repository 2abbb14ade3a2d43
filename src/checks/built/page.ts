import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A file of the built site: `{ path: "storage/s3/index.html", text: "<!DOCTYPE html>…" }`, path relative to `dist/`. */
export interface DistFile {
  readonly path: string;
  readonly text: string;
}

/** A parsed page of the built site. */
export interface DistPage {
  readonly path: string;
  readonly tree: Root;
  /** Elements with an id, in document order; an id that stands twice has two. */
  readonly ids: ReadonlyMap<string, readonly Element[]>;
}

/** The built site as the rules see it. */
export interface Site {
  /** Path under which it is served, with slashes on both ends: `"/"`, `"/saa-notes/"`. */
  readonly base: string;
  /** Origin of its absolute addresses: `"https://saa-notes.example"`. */
  readonly origin: string;
  readonly pages: ReadonlyMap<string, DistPage>;
  /** Paths of all files. */
  readonly files: ReadonlySet<string>;
}

/** Parses a built page. Never throws: HTML has no syntax errors. */
export function readPage({ path, text }: DistFile): DistPage {
  const tree = fromHtml(text);
  const ids = new Map<string, Element[]>();
  visit(tree, 'element', (element) => {
    const id = element.properties.id;
    if (typeof id === 'string') ids.set(id, [...(ids.get(id) ?? []), element]);
  });
  return { path, tree, ids };
}

/** 1-based line of an element in its page. */
export const lineOf = (node: { position?: Element['position'] }): number => node.position?.start.line ?? 1;

/** Reads a string attribute, or `undefined` when it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
