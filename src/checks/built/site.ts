import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { FileLine } from '../rules.ts';

/** A file of the built site: `{ path: "storage/s3/index.html", text: "<!DOCTYPE html>…" }`, path relative to `dist/`. */
export interface DistFile {
  readonly path: string;
  readonly text: string;
}

/** A parsed page of the built site. */
export interface DistPage extends DistFile {
  readonly tree: Root;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
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
export function parseDistPage({ path, text }: DistFile): DistPage {
  const tree = fromHtml(text);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
    // What stands in a template is made by scripts.
    if (element.content !== undefined) visit(element.content, 'element', (inside) => void elements.push(inside));
  });
  return { path, text, tree, elements, ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])) };
}

/** Place of a node of a page. */
export const lineIn = ({ path }: DistFile, node?: { position?: Element['position'] }): FileLine => ({
  file: `dist/${path}`,
  line: node?.position?.start.line ?? 1,
});

/** Reads a string attribute, or `undefined` when it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Attributes whose value is an address, as HTML trees spell them. */
const ADDRESSES = ['href', 'xLinkHref', 'src', 'action', 'formAction', 'poster', 'data'] as const;
const PREVIEW = /^(?:og:url|og:image|twitter:image)$/;

/** Where a page sends its reader by itself. */
function refreshTarget(element: Element): string | undefined {
  const isRefresh = element.tagName === 'meta' && /refresh/i.test(String(element.properties.httpEquiv));
  return isRefresh ? /url=\s*["']?([^"']+)/i.exec(attribute(element, 'content') ?? '')?.[1] : undefined;
}

/** Every address that an element names: links, what is loaded, forms, redirects, previews of pasted links. */
export function addressesOf(element: Element): string[] {
  const srcset = (attribute(element, 'srcSet') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const isPreview = PREVIEW.test(attribute(element, 'property') ?? attribute(element, 'name') ?? '');
  const refresh = refreshTarget(element);
  return [
    ...ADDRESSES.flatMap((name) => attribute(element, name) ?? []),
    ...srcset.filter((address) => address !== ''),
    ...(isPreview ? [attribute(element, 'content') ?? ''] : []),
    ...(refresh === undefined ? [] : [refresh]),
  ];
}

/** What an address means: somebody else's, ours but outside the base path, or a file as it is served (`storage/s3/`). */
export type Target =
  | { readonly kind: 'external' | 'broken' | 'outside-base'; readonly path?: undefined }
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string };

/** A host error page is served at any depth, so nothing in it may be relative to its own place. */
const ERROR_PAGE = '404.html';

/** Resolves an address that stands in a page: `"../s3/#how"` in `storage/efs/index.html` → file `storage/s3/`, fragment `how`. */
export function resolveAddress(address: string, page: string, { base, origin }: Pick<Site, 'base' | 'origin'>): Target {
  const served = page === ERROR_PAGE ? 'any/depth/at/all/' : page.replace(/(^|\/)index\.html$/, '$1');
  try {
    const url = new URL(address.trim(), `${origin}${base}${served}`);
    if (url.origin !== origin) return { kind: 'external' };
    const fragment = decodeURIComponent(url.hash.slice(1));
    const pathname = decodeURIComponent(url.pathname);
    if (page === ERROR_PAGE && address.startsWith('#')) return { kind: 'file', path: ERROR_PAGE, fragment };
    if (!pathname.startsWith(base)) return { kind: 'outside-base' };
    return { kind: 'file', path: pathname.slice(base.length), fragment };
  } catch {
    // No address at all, or a percent sign that starts no escape.
    return { kind: 'broken' };
  }
}

/** Name of the file that a host serves for a path, or `undefined` when there is none: `storage/s3/ → storage/s3/index.html`. */
export function servedFile(path: string, files: ReadonlySet<string>): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}
