import { existsSync } from 'node:fs';
import { buildCatalogue, type CatalogueTopic } from '../../src/importer/catalogue/catalogue.ts';
import { toEntries } from '../../src/importer/catalogue/pages.ts';
import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';

/** The topics that notes are sorted into: those planned, and what the pages in `content/` of the working folder say of them. */
export function readCatalogue(): CatalogueTopic[] {
  return buildCatalogue(existsSync('content') ? toEntries(readPublishedTopics(readTopicFiles('.'))) : []);
}
