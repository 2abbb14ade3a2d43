import { existsSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { toCatalogue, type CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { glossary, type GlossaryEntry } from '../../src/model/glossary.ts';

/** The terms of a file of terms; none where there is no such file, or `npm run check` would refuse it. */
const readTerms = (path: string): GlossaryEntry[] =>
  existsSync(path) ? (glossary.safeParse(load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA })).data ?? []) : [];

const GLOSSARY = 'content/_glossary.yaml';

/** The topics that notes are sorted into, by what the pages and terms in `content/` of the working folder say of them; none without pages. */
export function readCatalogue(): CatalogueTopic[] {
  const pages = existsSync('content') ? readPublishedTopics(readTopicFiles('.')) : [];
  return toCatalogue(pages, readTerms(GLOSSARY));
}
