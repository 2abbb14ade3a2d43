import type { Plugin } from 'vite';

/** What Astro marks a component's elements and styles with: some hundred times in a page, half a kilobyte of what is sent. */
const SCOPE = /data-astro-cid-([0-9a-z]{4})[0-9a-z]+/g;

/** Shortens the mark; the names seen so far tell whether two components would come to share one. */
export function shorten(code: string, seen: Map<string, string>): string {
  return code.replace(SCOPE, (mark, start: string) => {
    const other = seen.get(start);
    if (other !== undefined && other !== mark) throw new Error(`같은 표시 data-${start}: ${other}, ${mark}`);
    seen.set(start, mark);
    return `data-${start}`;
  });
}

const seen = new Map<string, string>();
const handler = (code: string): string => shorten(code, seen);

/** Styles before they are read as such, templates when they are code. */
export const shortScopes: readonly Plugin[] = [
  {
    name: 'saa:short-scopes-in-styles',
    enforce: 'pre',
    transform: { filter: { id: /type=style/, code: 'data-astro-cid-' }, handler },
  },
  { name: 'saa:short-scopes', enforce: 'post', transform: { filter: { code: 'data-astro-cid-' }, handler } },
];
