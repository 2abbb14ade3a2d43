/**
 * `node scripts/index-search.ts [--dist DIR] [--pages LIST] [--made FILE]`: writes `dist/pagefind/` from the built pages, the topics and the
 * glossary.
 *
 * A build has it read the pages of topics while they are made (`LIST`, see `hearMade`), and waits for `FILE`: all is there then that readers
 * keep on their devices. Pagefind's stems, which stand in for it, come last.
 */
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import { buildFiles } from '../src/search/build/build-files.ts';
import type { SiteTopic } from '../src/search/build/build-index.ts';
import { API_PATH, LITERAL } from '../src/search/layout.ts';
import { pagesOf, runPagefind, type HtmlFile } from '../src/search/build/read-pages.ts';
import { showText, stemPages } from '../src/search/build/stem-pages.ts';
import { indexedHtml } from '../src/site/indexed-html.ts';
import { showFacts } from '../src/site/shown-facts.ts';
import { bundleOne } from './lib/bundle-one.ts';
import { keepAnalyses } from './lib/kept-analyses.ts';
import { keepTexts } from './lib/kept-texts.ts';
import { keepTopics } from './lib/kept-topics.ts';
import { hearMade } from './lib/made-pages.ts';
import { listSite } from './lib/list-site.ts';
import { placeIn } from './lib/place-in.ts';
import { readSearchWords } from './lib/read-search-words.ts';
import { openPagefind } from './lib/run-pagefind.ts';
import { readSitePages } from './lib/site-pages.ts';
import { putOrTakeOver } from './lib/take-over.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(root, process.env.OUT_DIR ?? 'dist') },
    pages: { type: 'string' },
    made: { type: 'string' },
  },
});
const out = join(values.dist, 'pagefind');
rmSync(out, { recursive: true, force: true });
/** The files of the site before: most say the same. */
const before = process.env.SITE_BEFORE === undefined ? undefined : join(process.env.SITE_BEFORE, 'pagefind');
// what asks for no page is read while these are made
const { named, asked, others, guide, said, demandSections } = readSearchWords(root);
const published = new Map(keepTopics(root).map((topic) => [topic.id, topic]));
// what a page shows of another's numbers, its reader asks of it, too
const topics = new Map(
  [...published].map(([id, topic]): [string, SiteTopic] => [
    id,
    { ...topic, facts: [...showFacts(topic, published)], sections: named[id] ?? {}, asked: asked.get(id) ?? {} },
  ]),
);
const { recall, write: keep } = keepAnalyses(root);

/** All pages of the site, in the order in which a build makes those of topics. */
const listPages = (): string[] => listSite(values.dist).filter((path) => path.endsWith('/index.html'));
// every page with a topic's text; the other pages only point to these
const cut: HtmlFile[] = [];
const literally = openPagefind();
for await (const path of values.pages === undefined ? listPages() : hearMade(values.pages)) {
  const html = readFileSync(join(values.dist, path), 'utf8');
  if (!html.includes('data-pagefind-body')) continue;
  const page = { url: `/${path.slice(0, -'index.html'.length)}`, html: indexedHtml(html) };
  cut.push(page);
  literally.add(page);
}
const literal = literally.bundle();
// a few pages are read sooner by themselves than from the bundle of all
const pages = await keepTexts(root, cut, async (some) =>
  pagesOf(await (some.length < cut.length / 2 ? runPagefind(some) : literal), gunzipSync),
);
demandSections(pages);
if (guide !== undefined)
  for (const [page, meta] of readSitePages(others, guide)) {
    pages.push(page);
    topics.set(page.url.replace(/^\/|\/$/g, ''), meta);
  }
const { files, core, terms, topics: indexed } = buildFiles(pages, topics, said, recall);

const packing = new Worker(new URL('lib/search-files-thread.ts', import.meta.url), {
  workerData: { files, folder: out, before },
});
const packed = once(packing, 'message') as Promise<[coreBytes: number]>;
const stems = openPagefind();
for (const page of stemPages(indexed, core, recall)) stems.add(page);
const findable = stems.bundle();
const write = (path: string, content: Uint8Array | string): void => {
  putOrTakeOver(before && join(before, path), placeIn(out, path), content);
};
for (const file of await literal) write(LITERAL + file.path, file.content);
write(API_PATH, await bundleOne(new URL('../src/search/pagefind-api.ts', import.meta.url), 'es'));
const [coreBytes] = await packed;
if (values.made !== undefined) writeFileSync(values.made, '');
keep();
for (const file of showText(await findable, pages, gunzipSync, gzipSync)) write(file.path, file.content);
console.log(
  `검색 색인: 주제 ${topics.size}개, 낱말 ${terms}개(목록에 ${core.terms.size}개), 목록 ${(coreBytes / 1024).toFixed(1)} KB`,
);
