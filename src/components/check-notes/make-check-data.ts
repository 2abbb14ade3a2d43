import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { words } from '#korean/words';
import { readPublishedTopics } from '../../markdown/published-topics.ts';
import { readTopicFiles } from '../../markdown/topic-files.ts';
import { collectMatching } from '../../matching/collect.ts';
import { glossary, type GlossaryEntry } from '../../model/glossary.ts';
import { packData } from './check-data.ts';

/** The terms of the site, and other names of things, which no page shows. */
const NAMES = ['content/_glossary.yaml', 'content/_search/synonyms.yaml'];
const readNames = (path: string): GlossaryEntry[] =>
  existsSync(path) ? glossary.parse(load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA })) : [];

/** `check-notes/data.json` as text, of the content of a project: seconds of work, for all texts are read to the last word. */
export function makeCheckData(root: string): string {
  const topics = readPublishedTopics(readTopicFiles(root));
  const titles = Object.fromEntries(topics.map(({ id, title }) => [id, title]));
  const names = NAMES.flatMap((path) => readNames(join(root, path)));
  return JSON.stringify(packData(collectMatching(topics, names), titles, words()));
}
