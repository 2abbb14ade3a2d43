/** How heavy topic pages are. */
import { gzipSync } from 'node:zlib';
import type { HtmlFile } from '../../src/search/build/read-pages.ts';
import { quantile } from './queries.ts';

/** Bytes of a page's HTML as a host sends it compressed, style sheet and diagrams inside: median, 95th percentile, largest. */
export function weighPages(html: readonly HtmlFile[]): { median: number; p95: number; largest: number } {
  const sizes = html.map((file) => gzipSync(file.html).length);
  return { median: quantile(sizes, 0.5), p95: quantile(sizes, 0.95), largest: Math.max(0, ...sizes) };
}
