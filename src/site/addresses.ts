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

/**
 * Former addresses in the form of Netlify and Cloudflare Pages (`_redirects`), with and without a slash at the end:
 * `/storage/simple-storage /storage/s3/ 301`. Browsers carry the anchor over by themselves.
 */
export function hostRules(topics: Topics, base: string): string {
  const rules = topics.flatMap(({ id, redirectFrom }) =>
    redirectFrom.flatMap((former) => [
      `${base}${former} ${base}${id}/ 301`,
      `${base}${former}/ ${base}${id}/ 301`,
      `${base}${former}.md ${base}${id}.md 301`,
    ]),
  );
  return `${['# 옛 주소 → 지금 주소', ...rules].join('\n')}\n`;
}

interface SitemapItem {
  readonly url: string;
  lastmod?: string | undefined;
}

/**
 * Options of the sitemap: no former addresses, no print views; every topic with the day of its last check, every list with
 * the last day among its topics.
 */
export function sitemapRules(
  topics: Topics,
  base: string,
): { filter: (page: string) => boolean; serialize: <T extends SitemapItem>(item: T) => T } {
  const former = new Set(topics.flatMap(({ redirectFrom }) => redirectFrom));
  const days = new Map(topics.map(({ id, verifiedOn }) => [id, verifiedOn ?? '']));
  const pathOf = (address: string): string => new URL(address).pathname.slice(base.length).replace(/\/$/, '');
  const lastDay = (path: string): string | undefined => {
    const own = days.get(path);
    if (own !== undefined) return own;
    const inFolder = [...days].filter(([id]) => id.startsWith(`${path}/`)).map(([, day]) => day);
    return (inFolder.length > 0 ? inFolder : [...days.values()]).toSorted().at(-1);
  };
  return {
    filter: (page) => !former.has(pathOf(page)) && !pathOf(page).startsWith('print/'),
    serialize: (item) => {
      const day = lastDay(pathOf(item.url));
      return day === undefined || day === '' ? item : { ...item, lastmod: day };
    },
  };
}
