import { existsSync, readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { CORE_SCHEMA, load } from 'js-yaml';
import { words } from '#korean/words';
import { collectMatching } from '../../matching/collect.ts';
import { glossary } from '../../model/glossary.ts';
import { ofAllTopics } from '../../site/topics.ts';
import { packData } from './check-data.ts';

/** Other names of things, which no page shows. */
const SYNONYMS = 'content/_search/synonyms.yaml';
const readSynonyms = (): ReturnType<typeof glossary.parse> =>
  existsSync(SYNONYMS) ? glossary.parse(load(readFileSync(SYNONYMS, 'utf8'), { schema: CORE_SCHEMA })) : [];

const ofTopics = ofAllTopics((topics) => {
  const titles = Object.fromEntries(topics.map(({ id, title }) => [id, title]));
  const pages = topics.map((topic) => ({ ...topic, body: topic.entry.body ?? '' }));
  const made = getCollection('glossary').then((entries) => {
    const names = [...entries.map(({ data }) => data), ...readSynonyms()];
    return JSON.stringify(packData(collectMatching(pages, names), titles, words()));
  });
  return { made };
});

/** `check-notes/data.json` as text. */
export const getCheckData = async (): Promise<string> => (await ofTopics()).made;
