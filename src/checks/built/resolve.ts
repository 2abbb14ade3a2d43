import type { Site } from './page.ts';

/** What an address means: somebody else's, ours, or ours but outside the base path. */
export type Target =
  | { readonly kind: 'external' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'outside-base' }
  | {
      readonly kind: 'file';
      /** Path in `dist/` as served: `storage/s3/` or `favicon.svg`. */ readonly path: string;
      readonly fragment: string;
    };

/** A host error page is served at any depth, so nothing in it may be relative to its own place. */
const ERROR_PAGE = '404.html';

/** Resolves an address that stands in a page: `"../s3/#how"` in `storage/efs/index.html` → file `storage/s3/`, fragment `how`. */
export function resolveAddress(address: string, page: string, { base, origin }: Pick<Site, 'base' | 'origin'>): Target {
  const served = page === ERROR_PAGE ? 'any/depth/at/all/' : page.replace(/(^|\/)index\.html$/, '$1');
  let url: URL;
  try {
    url = new URL(address.trim(), `${origin}${base}${served}`);
  } catch {
    return { kind: 'broken' };
  }
  if (url.origin !== origin) return { kind: 'external' };
  try {
    const fragment = decodeURIComponent(url.hash.slice(1));
    const pathname = decodeURIComponent(url.pathname);
    if (page === ERROR_PAGE && address.startsWith('#')) return { kind: 'file', path: ERROR_PAGE, fragment };
    if (!pathname.startsWith(base)) return { kind: 'outside-base' };
    return { kind: 'file', path: pathname.slice(base.length), fragment };
  } catch {
    // A percent sign that starts no escape.
    return { kind: 'broken' };
  }
}

/** Name of the file that a host serves for a path, or `undefined` when there is none: `storage/s3/ → storage/s3/index.html`. */
export function servedFile(path: string, files: ReadonlySet<string>): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}
