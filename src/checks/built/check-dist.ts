import type { Finding } from '../../model/finding.ts';
import { checkSvg } from '../svg/check-svg.ts';
import { checkFileKinds, checkPagesActive, checkTextActive } from './active.ts';
import { checkPageIds, checkPageImages } from './ids.ts';
import { checkPageLinks, checkTextLinks } from './links.ts';
import { checkMarkdownExport, checkPageMarkup } from './markup.ts';
import { checkRedirectsBuilt } from './redirects.ts';
import { checkPageSize } from './sizes.ts';
import { readPage, type DistFile, type DistPage, type Site } from './page.ts';

/** The built site, as read from disk. */
export interface Dist {
  /** Pages, feeds, exports: what is text and ours. */
  readonly texts: readonly DistFile[];
  /** Paths of all files relative to `dist/`. */
  readonly paths: readonly string[];
  /** Path under which the site is served, with slashes on both ends. */
  readonly base: string;
}

/** The base path that the pages themselves were built for, from `html[data-base]`; `undefined` when none says. */
export function builtBase(texts: readonly DistFile[]): string | undefined {
  const home = texts.find(({ path }) => path === 'index.html')?.text ?? '';
  return /<html[^>]*\sdata-base="([^"]*)"/.exec(home)?.[1];
}

/** Origin of absolute addresses, from the home page's canonical link; one that nobody has when there is none. */
function builtOrigin(pages: ReadonlyMap<string, DistPage>, texts: readonly DistFile[]): string {
  const home = pages.has('index.html') ? (texts.find(({ path }) => path === 'index.html')?.text ?? '') : '';
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  return canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).origin : 'https://site.invalid';
}

/** What is wrong on every page (a link of the header) is said once, with the number of places. */
function saidOnce(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ rule, message }) => `${rule} ${message}`);
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    return [more.length === 0 ? first : { ...first, message: `${first.message} (같은 것이 ${more.length}곳 더 있다)` }];
  });
}

/** Checks the built site against the `dist-*` rules; a problem that repeats is one finding. Never throws. */
export function checkDist({ texts, paths, base }: Dist): Finding[] {
  const pages = new Map(texts.filter(({ path }) => path.endsWith('.html')).map((file) => [file.path, readPage(file)]));
  const site: Site = { base, origin: builtOrigin(pages, texts), pages, files: new Set(paths) };
  const others = texts.filter(({ path }) => !path.endsWith('.html'));
  return saidOnce([
    ...[...pages.values()].flatMap((page) => [
      ...checkPageLinks(page, site),
      ...checkPageIds(page),
      ...checkPageImages(page),
      ...checkPageMarkup(page),
    ]),
    ...texts.filter(({ path }) => path.endsWith('.html')).flatMap(checkPageSize),
    ...checkPagesActive(site),
    ...checkFileKinds(paths),
    ...checkRedirectsBuilt(site, texts),
    ...others.flatMap((file) => checkTextLinks(file, site)),
    ...others.filter(({ path }) => path.endsWith('.md')).flatMap(checkMarkdownExport),
    ...others.flatMap(checkTextActive),
    ...others
      .filter(({ path }) => path.endsWith('.svg'))
      .flatMap(({ path, text }) => checkSvg({ path: `dist/${path}`, text })),
  ]);
}
