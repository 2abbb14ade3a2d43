import type { Finding } from '../../model/finding.ts';
import { checkSvg } from '../check-svg.ts';
import { checkPageLinks, checkRedirectsBuilt, checkTextLinks } from './links.ts';
import { checkMarkdownExport, checkPageElements, checkPageMarkup, checkPageSize } from './pages.ts';
import { checkPagePolicy } from './policy.ts';
import { parseDistPage, type DistFile, type Site } from './site.ts';

/** The built site, as read from disk. */
export interface Dist {
  /** Pages, feeds, exports: what is text and ours. */
  readonly texts: readonly DistFile[];
  /** Paths of all files relative to `dist/`. */
  readonly paths: readonly string[];
  /** Path under which the site is served, with slashes on both ends. */
  readonly base: string;
}

const homeOf = (texts: readonly DistFile[]): string => texts.find(({ path }) => path === 'index.html')?.text ?? '';

/** The base path that the pages themselves were built for, from `html[data-base]`; `undefined` when none says. */
export const builtBase = (texts: readonly DistFile[]): string | undefined =>
  /<html[^>]*\sdata-base="([^"]*)"/.exec(homeOf(texts))?.[1];

/** Origin of absolute addresses, from the home page's canonical link; one that nobody has when there is none. */
function builtOrigin(texts: readonly DistFile[]): string {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(homeOf(texts))?.[1] ?? '';
  return URL.canParse(canonical) ? new URL(canonical).origin : 'https://site.invalid';
}

/** What is wrong on every page (a link of the header) is said once, with the number of places. */
const saidOnce = (findings: readonly Finding[]): Finding[] =>
  [...Map.groupBy(findings, ({ rule, message }) => `${rule} ${message}`).values()].flatMap(([first, ...more]) => {
    if (first === undefined || more.length === 0) return first ?? [];
    return { ...first, message: `${first.message} (같은 것이 ${more.length}곳 더 있다)` };
  });

/** Checks the built site against the `dist-*` rules; a problem that repeats is one finding. Never throws. */
export function checkDist({ texts, paths, base }: Dist): Finding[] {
  const { html = [], other = [] } = Object.groupBy(texts, ({ path }) => (path.endsWith('.html') ? 'html' : 'other'));
  const pages = html.map(parseDistPage);
  const site: Site = {
    base,
    origin: builtOrigin(texts),
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(paths),
  };
  return saidOnce([
    ...pages.flatMap((page) => [
      ...checkPageLinks(page, site),
      ...checkPageElements(page),
      ...checkPageMarkup(page),
      ...checkPageSize(page),
      ...checkPagePolicy(page),
    ]),
    ...checkRedirectsBuilt(site, texts),
    ...other.flatMap((file) => [
      ...checkTextLinks(file, site),
      ...(file.path.endsWith('.md') ? checkMarkdownExport(file) : []),
      ...(file.path.endsWith('.svg') ? checkSvg({ path: `dist/${file.path}`, text: file.text }) : []),
    ]),
  ]);
}
