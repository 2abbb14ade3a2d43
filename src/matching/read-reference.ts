import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { readPublishedTopics, type PublishedTopic } from '../markdown/published-topics.ts';
import { readTopicFiles } from '../markdown/topic-files.ts';
import { glossary } from '../model/glossary.ts';
import { outdatedRows } from '../model/outdated.ts';
import { serviceStatuses } from '../model/service-status.ts';
import { collectReference, type ReferenceData } from './reference.ts';

/** Entries of a data file; none where there is no such file, or `npm run check` would refuse it. */
function readEntries<T>(path: string, schema: z.ZodType<T[]>): T[] {
  return existsSync(path) ? (schema.safeParse(parse(readFileSync(path, 'utf8'))).data ?? []) : [];
}

/** Reads the reference values of a project, and the topics that they are of. */
export function readReference(root: string): { reference: ReferenceData; topics: readonly PublishedTopic[] } {
  const topics = readPublishedTopics(readTopicFiles(root));
  const reference = collectReference({
    topics,
    glossary: readEntries(join(root, 'content/_glossary.yaml'), glossary),
    services: readEntries(join(root, 'content/_services.yaml'), serviceStatuses),
    outdated: readEntries(join(root, 'content/_outdated.yaml'), outdatedRows),
  });
  return { reference, topics };
}
