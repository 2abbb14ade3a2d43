/** `node scripts/index-search.ts [--dist DIR]`: writes `dist/pagefind/` from the built pages, the topics and the glossary. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CORE_SCHEMA, load } from 'js-yaml';
import { glue } from '../src/korean/normalize.ts';
import { teachWords, words } from '../src/korean/words.ts';
import { elsewhere, fieldWords, foreignMeanings } from '../src/model/elsewhere.ts';
import { examGuide, namesOutside } from '../src/model/exam.ts';
import { glossary, sectionNames } from '../src/model/glossary.ts';
import { serviceStatuses } from '../src/model/service-status.ts';
import { splitPlace } from '../src/model/split-place.ts';
import { sitePages } from '../src/model/site-page.ts';
import { buildFiles } from '../src/search/build/build-files.ts';
import type { SiteTopic } from '../src/search/build/build-index.ts';
import { spelledBy } from '../src/search/build/merge-words.ts';
import { API_PATH, CORE_PATH, LITERAL, QUESTIONS } from '../src/search/layout.ts';
import { pagesOf, runPagefind } from '../src/search/build/read-pages.ts';
import { showText, stemPages } from '../src/search/build/stem-pages.ts';
import { indexedHtml } from '../src/site/indexed-html.ts';
import { showFacts } from '../src/site/shown-facts.ts';
import { bundleOne } from './lib/bundle-one.ts';
import { keepAnalyses } from './lib/kept-analyses.ts';
import { keepTexts } from './lib/kept-texts.ts';
import { keepTopics } from './lib/kept-topics.ts';
import { refuse } from './lib/refuse.ts';
import { packSearchFile } from './lib/pack-search-file.ts';
import { readSitePages } from './lib/site-pages.ts';
import { runPagefindBeside } from './lib/run-pagefind.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { dist: { type: 'string', default: join(root, process.env.OUT_DIR ?? 'dist') } },
});
const out = join(values.dist, 'pagefind');
rmSync(out, { recursive: true, force: true });

// every page with a topic's text; the other pages only point to these. Pages are still made beside, and what they are made with is
// taken away then: a folder with a dot.
const html = readdirSync(values.dist, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .flatMap(({ name }) =>
    readdirSync(join(values.dist, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
  )
  .filter((path) => path.endsWith('index.html'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({
    url: `/${path.slice(0, -'index.html'.length)}`,
    html: readFileSync(join(values.dist, path), 'utf8'),
  }))
  .filter((file) => file.html.includes('data-pagefind-body'));
const cut = html.map(({ url, html: page }) => ({ url, html: indexedHtml(page) }));
const literal = runPagefindBeside(cut);
// a few pages are read sooner by themselves than from the bundle of all
const pages = await keepTexts(root, cut, async (some) =>
  pagesOf(await (some.length < cut.length / 2 ? runPagefind(some) : literal), gunzipSync),
);
/** A list in YAML; content without it has none. */
const readYaml = (path: string, without: unknown = []): unknown =>
  existsSync(join(root, path)) ? load(readFileSync(join(root, path), 'utf8'), { schema: CORE_SCHEMA }) : without;
const SECTIONS = 'content/_search/sections.yaml';
const ASKED = 'content/_search/asked';
/** What a topic's beginning is called where questions stand; its anchor is none. */
const TOP = 'top';
/** Refuses what is told of sections that a topic does not have. */
function demandSections(path: string, topic: string, anchors: readonly string[]): void {
  const own = pages.find(({ url }) => url === `/${topic}/`)?.sections ?? [];
  for (const anchor of anchors)
    if (own.every(({ id }) => id !== anchor)) refuse(`${path}: ${topic}에 #${anchor || TOP}가 없다. 절의 id를 고친다.`);
}
const named = sectionNames.parse(readYaml(SECTIONS, {}));
// who asks for a service that is gone is told what became of it
for (const { state, names, topics: told } of serviceStatuses.parse(readYaml('content/_services.yaml')))
  for (const { id, heading } of told.map(splitPlace)) {
    const sections = (named[id] ??= {});
    if (heading !== undefined && state !== 'new') sections[heading] = [...(sections[heading] ?? []), ...names];
  }
for (const [topic, sections] of Object.entries(named)) demandSections(SECTIONS, topic, Object.keys(sections));
const asked = new Map<string, Readonly<Record<string, readonly string[]>>>();
for (const name of existsSync(join(root, ASKED)) ? readdirSync(join(root, ASKED)) : []) {
  const path = `${ASKED}/${name}`;
  for (const [topic, told] of Object.entries(sectionNames.parse(readYaml(path)))) {
    // of what stands in two files one would be lost
    if (!topic.startsWith(`${name.replace('.yaml', '')}/`)) refuse(`${path}: ${topic}은 제 분야의 파일에 적는다.`);
    const sections = Object.fromEntries(
      Object.entries(told).map(([anchor, own]) => [anchor === TOP ? '' : anchor, own]),
    );
    demandSections(path, topic, Object.keys(sections));
    for (const [anchor, { length }] of Object.entries(sections))
      if (length > QUESTIONS)
        refuse(`${path}: ${topic}#${anchor || TOP}에 ${length}개가 있다. ${QUESTIONS}개까지 남긴다.`);
    asked.set(topic, sections);
  }
}
const published = new Map(keepTopics(root).map((topic) => [topic.id, topic]));
// what a page shows of another's numbers, its reader asks of it, too
const topics = new Map(
  [...published].map(([id, topic]): [string, SiteTopic] => [
    id,
    { ...topic, facts: [...showFacts(topic, published)], sections: named[id] ?? {}, asked: asked.get(id) ?? {} },
  ]),
);
const others = sitePages.parse(readYaml('content/_search/pages.yaml'));
const guide = others.length > 0 ? examGuide.parse(readYaml('content/_exam.yaml')) : undefined;
if (guide !== undefined)
  for (const [page, meta] of readSitePages(others, guide)) {
    pages.push(page);
    topics.set(page.url.replace(/^\/|\/$/g, ''), meta);
  }
const field = fieldWords.parse(readYaml('content/_search/words.yaml', {}));
const known = words();
const taught = Object.entries(field).map(([list, own]) => [list, `${known[list as keyof typeof field]} ${own}`.trim()]);
teachWords({ ...known, ...(Object.fromEntries(taught) as typeof field) });
const entries = glossary.parse(readYaml('content/_glossary.yaml'));
const names = glossary.parse(readYaml('content/_search/names.yaml'));
const synonyms = glossary.parse(readYaml('content/_search/synonyms.yaml'));
// each of these is one name: who types Cloud Map means neither a cloud nor a map; what is a word as well stays one
const spelled = spelledBy([...entries, ...names, ...synonyms]);
const outside = guide === undefined ? [] : namesOutside(guide).filter((name) => !spelled.has(glue(name)));
const said = {
  glossary: [...entries, ...names, ...glossary.parse(outside.map((term) => ({ term })))],
  synonyms,
  elsewhere: elsewhere.parse(readYaml('content/_search/elsewhere.yaml')),
  foreign: foreignMeanings.parse(readYaml('content/_search/foreign-meanings.yaml')),
};
const { recall, write: keep } = keepAnalyses(root);
const { files, core, terms, topics: indexed } = buildFiles(pages, topics, said, recall);

const findable = runPagefindBeside(stemPages(indexed, core, recall));
keep();

let bytes = 0;
const folders = new Set<string>();
const write = (path: string, content: Uint8Array | string): void => {
  const folder = dirname(join(out, path));
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(join(out, path), content);
  bytes += Buffer.byteLength(content);
};
for (const file of await literal) write(LITERAL + file.path, file.content);
write(API_PATH, await bundleOne(new URL('../src/search/pagefind-api.ts', import.meta.url), 'es'));
let coreBytes = 0;
for (const file of files) {
  const packed = await packSearchFile(file);
  if (file.path === CORE_PATH) coreBytes = packed.length;
  write(file.path, packed);
}
for (const file of showText(await findable, pages, gunzipSync, gzipSync)) write(file.path, file.content);
console.log(
  `검색 색인: 주제 ${topics.size}개, 낱말 ${terms}개(목록에 ${core.terms.size}개), 목록 ${(coreBytes / 1024).toFixed(1)} KB, 모두 ${(bytes / 1024).toFixed(0)} KB`,
);
