import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { LAST_READ_ROOM } from './src/components/home/last-read-room.ts';
import { remarkDiagrams } from './src/diagrams/remark-diagrams.ts';
import { devTools } from './src/integrations/dev-tools.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { offlinePacks } from './src/integrations/offline-packs.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { remarkAutoLinks } from './src/markdown/auto-links.ts';
import { factsBelow, remarkFactValues } from './src/markdown/fact-values.ts';
import { remarkHeadingIds } from './src/markdown/heading-ids.ts';
import { readPublishedTopics } from './src/markdown/published-topics.ts';
import { rehypeSelfLinks, rehypeTables } from './src/markdown/rehype-page.ts';
import { remarkPageOrder } from './src/markdown/page-order.ts';
import { remarkRowIds } from './src/markdown/row-ids.ts';
import { shikiClasses } from './src/markdown/shiki-classes.ts';
import { readTopicFiles, readTopicTitle } from './src/markdown/topic-files.ts';
import { topicNames } from './src/markdown/topic-names.ts';
import { remarkWikiLinks } from './src/markdown/wiki-links.ts';
import { sitemapRules } from './src/hosting/addresses.ts';
import { readBuildOptions } from './src/hosting/build-options.ts';
import { THEME_SCRIPT } from './src/site/theme-script.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const isDev = process.argv.includes('dev');
const { site, base } = readBuildOptions(process.env);
const topics = readPublishedTopics(readTopicFiles(root));
const titleOf = (id) => readTopicTitle(root, id);
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const dev = isDev ? devTools(root, base) : undefined;

/** Vite lists the packages that browsers receive with their licences; Astro has no option for it. */
const packageLicences = {
  name: 'saa:package-licences',
  configEnvironment: (name) =>
    name === 'client' ? { build: { license: { fileName: 'licenses-packages.txt' } } } : undefined,
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: './.cache/astro',
  // On a slow phone an external style sheet costs a round trip, 0.65 s, before anything is painted.
  build: { inlineStylesheets: 'always' },
  // The pointer or the focus on a link fetches its page; not on slow lines or where data is saved.
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  env: {
    schema: {
      REPORT_URL: { type: 'string', context: 'server', access: 'public', optional: true, url: true },
    },
  },
  vite: {
    cacheDir: `${root}.cache/vite`,
    server: { watch: { ignored: ['.cache', 'dist', 'docs', 'e2e', 'drafts'].map((folder) => `${root}${folder}/**`) } },
    // Astro marks the parts of a page with a directive that the bundler warns of, for every topic.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    plugins: [packageLicences, ...(dev?.plugins ?? [])],
  },
  integrations: [
    mdx({ optimize: true }),
    preact(),
    ...(dev?.integrations ?? []),
    sitemap(sitemapRules(topics, base)),
    searchIndex(root, topics),
    hostFiles({
      topics,
      fontLicence: `${root}assets/fonts/PRETENDARD-LICENSE.txt`,
      contact: process.env.SECURITY_CONTACT,
      reportUrl: process.env.REPORT_URL,
    }),
    pagePolicy(),
    // Last: it packs what the others have written.
    offlinePacks(),
  ],
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        [remarkGfm, { singleTilde: false }],
        remarkCjkFriendly,
        [remarkFactValues, factsBelow(root)],
        remarkHeadingIds,
        remarkPageOrder,
        remarkRowIds,
        [remarkDiagrams, { root, base, isTopic: (id) => titleOf(id) !== undefined, explain: dev?.explain }],
        [remarkWikiLinks, { base, titleOf, onMissing: isDev ? 'keep' : 'fail' }],
        [remarkAutoLinks, { base, names: topicNames(topics) }],
      ],
      rehypePlugins: [rehypeSelfLinks, rehypeTables],
    }),
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
      scriptDirective: {
        resources: ["'self'"],
        hashes: [THEME_SCRIPT, LAST_READ_ROOM].map(sha256),
      },
    },
  },
});
