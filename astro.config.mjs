import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { basePath } from './scripts/lib/base-path.ts';
import { remarkDiagrams } from './src/diagrams/remark-diagrams.ts';
import { remarkAutoLinks } from './src/markdown/auto-links.ts';
import { remarkHeadingIds } from './src/markdown/heading-ids.ts';
import { rehypeSelfLinks, rehypeTables } from './src/markdown/rehype-page.ts';
import { rehypeSections } from './src/markdown/rehype-sections.ts';
import { remarkRowIds } from './src/markdown/row-ids.ts';
import { shikiClasses } from './src/markdown/shiki-classes.ts';
import { readTopicFiles, readTopicTitle } from './src/markdown/topic-files.ts';
import { topicNames } from './src/markdown/topic-names.ts';
import { remarkWikiLinks } from './src/markdown/wiki-links.ts';
import { awaitFont } from './scripts/lib/await-file.ts';
import { keepCompiled } from './scripts/lib/compiled-pages.ts';
import { freeMemory } from './scripts/lib/free-memory.ts';
import { hashFiles } from './scripts/lib/inputs-hash.ts';
import { inlineTuning } from './scripts/lib/inline-tuning.ts';
import { changesModule } from './scripts/lib/kept-changes.ts';
import { writeWhole } from './scripts/lib/kept-file.ts';
import { keepPages } from './scripts/lib/kept-pages.ts';
import { keepTextsAside } from './scripts/lib/texts-aside.ts';
import { keepTopics } from './scripts/lib/kept-topics.ts';
import { allowStylesOf } from './scripts/lib/allow-styles.ts';
import { preloadModules } from './scripts/lib/preload-modules.ts';
import { shippedPackages } from './scripts/lib/shipped-packages.ts';
import { shortenNames } from './scripts/lib/short-names.ts';
import { shortScopes } from './scripts/lib/short-scopes.ts';
import { taughtKorean } from './scripts/lib/taught-korean.ts';
import { EARLY_TAP } from './src/components/compare/early-tap.ts';
import { LAST_READ_ROOM } from './src/components/home/last-read-room.ts';
import { ASKED_QUERY } from './src/components/search/asked-query.ts';
import { hostRules, sitemapRules } from './src/site/addresses.ts';
import { headersFile } from './src/site/headers.ts';
import { securityContacts, securityTxt } from './src/site/security-txt.ts';
import { THEME_SCRIPT } from './src/site/theme-script.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const base = basePath();
const site = process.env.SITE_URL ?? 'https://saa-notes.example';
// A variable of this name, as test runners set it, would silently replace the base path in pages.
delete process.env.BASE_URL;
const files = readTopicFiles(root);
const published = keepTopics(root, files);
const names = topicNames(published);
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Puts a file into the site, in the place of one that is taken over. */
const put = (dir, path, text) => writeWhole(fileURLToPath(new URL(path, dir)), text);

/** Former addresses and headers for hosts that read them; on all others the pages at these addresses forward. */
async function writeHostRules(dir) {
  put(dir, '_redirects', hostRules(published, base));
  put(dir, '_headers', headersFile(base));
  put(dir, '_astro/OFL.txt', await readFile(`${root}assets/fonts/PRETENDARD-LICENSE.txt`));
  // Astro makes no page of a folder with a dot.
  const contacts = securityContacts(process.env.SECURITY_CONTACT, process.env.REPORT_URL);
  const place = '.well-known/security.txt';
  const text = securityTxt(contacts, new Date(), new URL(base + place, site).href);
  if (text !== undefined) put(dir, place, text);
}
/** Whoever comes to these pages waits for their scripts: what these need comes beside them. */
async function preloadScripts(dir) {
  const read = (path) => readFile(new URL(path, dir), 'utf8');
  const script = (name) => read(`_astro/${name}`);
  for (const page of ['search/index.html', 'compare/index.html'])
    put(dir, page, await preloadModules(await read(page), script));
  // Who looks for a pair there fetches the page of all of them.
  const list = 'compare/index.html';
  put(dir, list, allowStylesOf(await read('compare/pairs/index.html'), await read(list)));
}
// While writing, a link may precede its topic and a diagram its drawing.
const isDev = process.argv.includes('dev');
const dev = isDev ? (await import('./scripts/lib/in-dev.ts')).inDev(root, base) : undefined;
const known = new Map(published.map(({ id, title }) => [id, title]));
const titles = new Map(files.map(({ id }) => [id, known.get(id) ?? readTopicTitle(root, id)]));
const titleOf = (id) => (isDev ? readTopicTitle(root, id) : titles.get(id));
const keep = (processor) =>
  isDev ? processor : keepCompiled(processor, { root, read: [base, [...names], [...titles]] });

const pages = keepPages({
  root,
  base,
  files,
  said: [site, process.env.REPORT_URL],
  url: site,
  before: isDev ? undefined : process.env.SITE_BEFORE,
  topicsMade: process.env.TOPICS_MADE,
  finish: async (dir) => {
    await writeHostRules(dir);
    await preloadScripts(dir);
  },
});

/** What is asked for together comes in few files: a browser fetches six at a time, and each costs a round trip. */
const chunks = [
  {
    name: 'base',
    test: /preload-helper|src\/(?:components\/(?:around|chrome\/letter-keys|is-stored|typing-target)|features\/study-store\/tab)\./,
  },
  { name: 'parts', test: /src\/(?:components\/(?:apply-once|element|script-url)|model\/domain-titles)/ },
  { name: 'korean', test: /src\/(?:korean\/(?!keyboard|slips)|search\/query\/show\/excerpt)/ },
  {
    name: 'library',
    test: /src\/search\/(?!query\/(?:show\/literal|understand\/(?:guesses|readers\/(?:keyboard|slip))))/,
  },
  {
    name: 'search',
    test: /src\/components\/search\/(?!amounts|answer-typing|ask-pagefind|below-box|compared|dialog|find-pair|fold-answers|library|mark-arrival|match-scenario|marks\.|marks-pattern|open-on-intent|page|ranking|render-asked|render-few|render-scenario|SearchPage)/,
  },
  // behind what they need, which they would take along
  { name: 'keys', test: /src\/korean\/(?:keyboard|slips)/ },
  { name: 'guesses', test: /src\/search\/query\/(?!show)/ },
].map((chunk, at, { length }) => ({ ...chunk, priority: length - at }));
/** Every page has `base` before it asks for more, and the search all of its own: no list of what comes beside a module names it. */
const withoutBase = (module, files, { hostId }) => {
  const here = /\/(?:dialog|library|search)\./.test(hostId) ? /\/(?:base|korean|library|parts|search)\./ : /\/base\./;
  // A page of a topic carries no list for the few bytes that copy its code at a press.
  const isRare = /\/TopicLayout\./.test(hostId);
  const beside = isRare ? [] : files.filter((file) => file !== module && !here.test(file));
  return beside.length > 0 ? [module, ...beside] : [];
};
/** `polyfill` adds none here, where no page is an entry of the bundler: it spares every page the question whether a browser needs one. */
const baseIsThere = {
  name: 'saa:base-is-there',
  configEnvironment: () => ({ build: { modulePreload: { polyfill: true, resolveDependencies: withoutBase } } }),
};
/** A build serves nothing: it is spared the bundle of the toolbar that a developer would have. */
const nothingServed = {
  name: 'saa:nothing-served',
  configEnvironment(_, options) {
    options.optimizeDeps = { noDiscovery: true };
  },
};

/** Said without `astro/config`, which loads all that a project may use: 116 modules that this one does not. @type {import('astro').AstroUserConfig} */
export default {
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  // What Astro keeps of content was read by a schema, and it does not notice when that changes.
  cacheDir: `./.cache/astro/${hashFiles(['src/content.config.ts', 'src/model'], root).slice(0, 12)}`,
  outDir: process.env.OUT_DIR ?? './dist',
  // One round trip paints the page: on a slow phone an external style sheet costs another 0.65 s.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The pointer or the focus on a link fetches its page; not on slow lines or where data is saved.
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  env: {
    schema: {
      REPORT_URL: { type: 'string', context: 'server', access: 'public', optional: true, url: true },
      // Another place in every build: no part of the code.
      CHECK_DATA: { type: 'string', context: 'server', access: 'secret', optional: true },
    },
  },
  vite: {
    // Beside the project's own, not in its packages, which several projects may share.
    cacheDir: `${root}.cache/vite`,
    build: {
      // A folder of its own may hold pages that are read already.
      emptyOutDir: process.env.SITE_BEFORE === undefined,
      // What Astro marks the parts of a page with; said of every topic.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    worker: {
      plugins: () => [inlineTuning, taughtKorean, shortenNames],
      // notes to a bundler, of no use in what is sent
      rolldownOptions: { output: { comments: { annotation: false } } },
    },
    environments: {
      // Read as they are by what reads the content, instead of being compiled with all that pages need of Astro.
      astro: { resolve: { external: ['astro/content/config', 'astro/loaders'] } },
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } },
    },
    plugins: [
      inlineTuning,
      baseIsThere,
      ...(dev?.plugins ?? [...shortScopes, nothingServed]),
      awaitFont(`${root}.cache/fonts/site.woff2`),
      keepTextsAside(root),
      shippedPackages,
      changesModule(root, isDev),
      freeMemory,
    ],
  },
  integrations: [
    // What a topic's text says is HTML already: only callouts stay components.
    mdx({ optimize: true }),
    preact(),
    ...(dev?.integrations ?? []),
    sitemap(sitemapRules(published, base)),
    pages,
  ],
  markdown: {
    processor: keep(
      unified({
        gfm: false,
        smartypants: false,
        remarkPlugins: [
          [remarkGfm, { singleTilde: false }],
          remarkCjkFriendly,
          remarkHeadingIds,
          remarkRowIds,
          [remarkDiagrams, { root, base, isTopic: (id) => titleOf(id) !== undefined, explain: dev?.explain }],
          [
            remarkWikiLinks,
            {
              base,
              titleOf,
              // While writing, a link may precede its topic.
              onMissing: isDev ? 'keep' : 'fail',
            },
          ],
          [remarkAutoLinks, { base, names }],
        ],
        rehypePlugins: [rehypeSelfLinks, rehypeTables, rehypeSections],
      }),
    ),
    syntaxHighlight: { type: 'shiki', excludeLangs: ['mermaid'] },
    shikiConfig: { theme: 'css-variables', transformers: [shikiClasses] },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [THEME_SCRIPT, LAST_READ_ROOM, ASKED_QUERY, EARLY_TAP].map(sha256),
      },
    },
  },
};
