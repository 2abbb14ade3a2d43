/** What the benchmark indexes: the site's own pages, or any number of topics mixed from their sections. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitTopic } from '../../src/markdown/parse-topic.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { glossary, type GlossaryEntry } from '../../src/model/glossary.ts';
import { topicFrontMatter, type TopicFrontMatter } from '../../src/model/topic.ts';
import type { HtmlFile, Page } from '../../src/search/build/read-pages.ts';

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

/** The same numbers on every run, 0–1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Mixes `count` topics of about the real length from the sections of real ones, each with a name of its own. */
export function mixTopics(count: number, pages: readonly Page[], real: Corpus['topics']): Corpus {
  const random = seeded(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const metas = [...real];
  const html: HtmlFile[] = [];
  const topics = new Map<string, TopicFrontMatter>();
  for (let number = 1; number <= count; number++) {
    const [id, meta] = pick(metas);
    const domain = id.split('/')[0] ?? '';
    const name = `${pick(metas)[1].title} ${number}`;
    const sections = Array.from({ length: 8 }, () => pick(pick(pages).sections)).map(
      ({ heading, text }, at) => `<h2 id="s${at}">${escape(heading)}</h2><p>${escape(text)}</p>`,
    );
    const url = `/${domain}/topic-${number}/`;
    html.push({
      url,
      html: `<html lang="ko"><body><main data-pagefind-body><h1>${escape(name)}</h1>${sections.join('')}</main></body></html>`,
    });
    topics.set(url.slice(1, -1), {
      ...meta,
      title: name,
      titleEn: `Topic ${number}`,
      aliases: [],
      facts: [],
      scenarios: [],
    });
  }
  return { html, topics };
}
