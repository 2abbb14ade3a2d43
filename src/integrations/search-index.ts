import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { PublishedTopic } from '../markdown/published-topics.ts';
import { buildFiles } from '../search/build/build-files.ts';
import type { SiteTopic } from '../search/build/build-index.ts';
import { pagesOf, runPagefind, type HtmlFile } from '../search/build/read-pages.ts';
import { showText, stemPages } from '../search/build/stem-pages.ts';
import { API_PATH, LITERAL } from '../search/layout.ts';
import { indexedHtml } from '../site/indexed-html.ts';
import { readSitePages } from '../site/search-pages.ts';
import { readSearchWords } from '../site/search-words.ts';
import { showFacts } from '../site/shown-facts.ts';
import { bundleScript } from './bundle-script.ts';
import { listFiles } from './list-files.ts';

/** The pages of topics as the search reads them; other pages only point to these. */
async function readTopicPages(folder: string): Promise<HtmlFile[]> {
  const paths = listFiles(folder).filter((path) => path.endsWith('/index.html'));
  const pages = await Promise.all(
    paths.map(async (path) => ({
      url: `/${path.slice(0, -'index.html'.length)}`,
      html: await readFile(join(folder, path), 'utf8'),
    })),
  );
  return pages
    .filter(({ html }) => html.includes('data-pagefind-body'))
    .map(({ url, html }) => ({ url, html: indexedHtml(html) }));
}

/** Writes the index of the search (`pagefind/`) from the built pages, the topics and the words that the content teaches it. */
export const searchIndex = (root: string, published: readonly PublishedTopic[]): AstroIntegration => ({
  name: 'saa:search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const write = async (path: string, content: Uint8Array | string): Promise<void> => {
        const place = join(folder, 'pagefind', path);
        await mkdir(dirname(place), { recursive: true });
        await writeFile(place, content);
      };
      const { named, asked, others, guide, said, demandSections } = readSearchWords(root);
      const byId = new Map(published.map((topic) => [topic.id, topic]));
      const topics = new Map(
        published.map((topic): [string, SiteTopic] => [
          topic.id,
          {
            ...topic,
            facts: [...showFacts(topic, byId)],
            sections: named[topic.id] ?? {},
            asked: asked.get(topic.id) ?? {},
          },
        ]),
      );
      const html = await readTopicPages(folder);
      const literal = await runPagefind(html);
      const pages = pagesOf(literal, gunzipSync).sort((a, b) => (a.url < b.url ? -1 : 1));
      demandSections(pages);
      if (guide !== undefined)
        for (const [page, meta] of readSitePages(others, guide)) {
          pages.push(page);
          topics.set(page.url.replace(/^\/|\/$/g, ''), meta);
        }
      const { files, core, terms, topics: indexed } = buildFiles(pages, topics, said);
      for (const { path, content } of files) await write(path, gzipSync(content, { level: 9 }));
      for (const { path, content } of literal) await write(LITERAL + path, content);
      const stems = await runPagefind(stemPages(indexed, core));
      for (const { path, content } of showText(stems, pages, gunzipSync, gzipSync)) await write(path, content);
      const api = fileURLToPath(new URL('../search/pagefind-api.ts', import.meta.url));
      await write(API_PATH, await bundleScript(api, 'es'));
      logger.info(`검색 색인: 주제 ${topics.size}개, 낱말 ${terms}개`);
    },
  },
});
