/** What the benchmark indexes: the site's own pages. @see syntheticTopics for others */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitTopic } from '../../src/markdown/parse-topic.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { glossary, type GlossaryEntry } from '../../src/model/glossary.ts';
import { topicFrontMatter, type TopicFrontMatter } from '../../src/model/topic.ts';
import type { HtmlFile } from '../../src/search/build/read-pages.ts';

/** Pages to index with the front matter of their topics. */
export interface Corpus {
  readonly html: readonly HtmlFile[];
  readonly topics: ReadonlyMap<string, TopicFrontMatter>;
}

/** The glossary of the site. */
export function readGlossary(root: string): GlossaryEntry[] {
  return glossary.parse(parse(readFileSync(join(root, 'content/_glossary.yaml'), 'utf8')));
}

/** The built pages of all published topics in `dist`. */
export function readCorpus(root: string, dist: string): Corpus {
  const html = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ url: `/${path.slice(0, -'index.html'.length)}`, html: readFileSync(join(dist, path), 'utf8') }))
    .filter((file) => file.html.includes('data-pagefind-body'));
  const built = new Set(html.map(({ url }) => url.slice(1, -1)));
  const topics = new Map<string, TopicFrontMatter>();
  for (const file of readTopicFiles(root)) {
    const meta = topicFrontMatter.parse(splitTopic(file.text)?.frontMatter.toJS());
    if (built.has(file.id)) topics.set(file.id, meta);
  }
  return { html, topics };
}
