import { readFileSync } from 'node:fs';
import { topicFrontMatter, type TopicFrontMatter } from '../model/topic.ts';
import type { Page } from './build/read-pages.ts';

const read = (name: string): string[] =>
  readFileSync(new URL(`golden/manual/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** A manual of a made-up library that draws maps: `slug|title|heading: text|heading: text`, one page a line. */
const rows = read('pages.txt').map((line) => {
  const [slug = '', title = '', ...sections] = line.split('|');
  return { slug, title, sections: sections.map((section) => section.split(': ')) };
});

/** Its pages. */
export const manualPages: Page[] = rows.map(({ slug, title, sections }) => ({
  url: `/foundations/${slug}/`,
  title,
  sections: [
    { id: '', heading: title, text: `${title}.` },
    ...sections.map(([heading = '', ...text], at) => ({ id: `s${at + 1}`, heading, text: text.join(': ') })),
  ],
}));

/** Their front matter: titles, and no alias. */
export const manualTopics = new Map<string, TopicFrontMatter>(
  rows.map(({ slug, title }) => [
    `foundations/${slug}`,
    topicFrontMatter.parse({ title, titleEn: slug, kind: 'concept', status: 'draft', aliases: [] }),
  ]),
);

/** Queries as people type them, each with the page that answers it. */
export const manualQueries = read('queries.tsv')
  .slice(1)
  .map((line) => line.split('\t') as [string, string]);
