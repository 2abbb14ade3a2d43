import type { PublishedTopic } from '../markdown/published-topics.ts';

/**
 * The path of a site with a slash on both ends, from what was given: `"saa-notes"`, `"/saa-notes"` → `"/saa-notes/"`, `""` →
 * `"/"`. `undefined` when it is none: a whole address, a folder of Windows, blanks, `..`, a query, another script's letters.
 */
export function readBasePath(given: string): string | undefined {
  const segments = given.split('/').filter((segment) => segment !== '');
  const fine = segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment));
  return fine ? `/${segments.map((segment) => `${segment}/`).join('')}` : undefined;
}

type Topics = readonly Pick<PublishedTopic, 'id' | 'redirectFrom' | 'verifiedOn'>[];

/** One address that leads to another, both from the root of the host: `/storage/simple-storage` → `/storage/s3/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Former addresses, each with and without a slash at the end and as Markdown, and where they lead. */
export const formerAddresses = (topics: Topics, base: string): Redirect[] =>
  topics.flatMap(({ id, redirectFrom }) =>
    redirectFrom.flatMap((former) => [
      { from: `${base}${former}`, to: `${base}${id}/` },
      { from: `${base}${former}/`, to: `${base}${id}/` },
      { from: `${base}${former}.md`, to: `${base}${id}.md` },
    ]),
  );

/** Former addresses in the form of Netlify and Cloudflare Pages (`_redirects`). Browsers carry the anchor over by themselves. */
export const hostRules = (topics: Topics, base: string): string =>
  `${['# 옛 주소 → 지금 주소', ...formerAddresses(topics, base).map(({ from, to }) => `${from} ${to} 301`)].join('\n')}\n`;

interface SitemapItem {
  readonly url: string;
  lastmod?: string | undefined;
}

/**
 * Options of the sitemap: no former addresses, no print views, not what stands in for pages without a network; every topic with the day of its last check, every list with
 * the last day among its topics.
 */
export function sitemapRules(
  topics: Topics,
  base: string,
): { filter: (page: string) => boolean; serialize: <T extends SitemapItem>(item: T) => T } {
  const former = new Set(topics.flatMap(({ redirectFrom }) => redirectFrom));
  const days = new Map(topics.map(({ id, verifiedOn }) => [id, verifiedOn ?? '']));
  const isUnlisted = (path: string): boolean =>
    former.has(path) || path === 'offline' || path === 'compare/pairs' || path.startsWith('print/');
  const pathOf = (address: string): string => new URL(address).pathname.slice(base.length).replace(/\/$/, '');
  const lastDay = (path: string): string | undefined => {
    const own = days.get(path);
    if (own !== undefined) return own;
    const inFolder = [...days].filter(([id]) => id.startsWith(`${path}/`)).map(([, day]) => day);
    return (inFolder.length > 0 ? inFolder : [...days.values()]).toSorted().at(-1);
  };
  return {
    filter: (page) => !isUnlisted(pathOf(page)),
    serialize: (item) => {
      const day = lastDay(pathOf(item.url));
      return day === undefined || day === '' ? item : { ...item, lastmod: day };
    },
  };
}
