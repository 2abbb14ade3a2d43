import { defineCollection } from 'astro/content/config';
import { file, glob } from 'astro/loaders';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { factsBelow, insertIntoData } from './markdown/fact-values.ts';
import { examGuide } from './model/exam.ts';
import { glossaryEntry } from './model/glossary.ts';
import { note } from './model/note.ts';
import { pageTitles } from './model/page-title.ts';
import { pairList } from './model/pair.ts';
import { relationList } from './model/relation.ts';
import { serviceStatus } from './model/service-status.ts';
import { topicFrontMatter } from './model/topic.ts';

const valueOf = factsBelow(process.cwd());

const topics = defineCollection({
  // Texts are read where they are asked for: the code of the pages is the same when one changes.
  loader: glob({ base: './content', pattern: '[a-z]*/*.mdx', retainBody: false }),
  schema: topicFrontMatter,
});

const notes = defineCollection({ loader: file('content/_notes.yaml'), schema: note });

const glossary = defineCollection({
  loader: file('content/_glossary.yaml', {
    // Entries carry no id of their own: the term is one.
    parser: (text) =>
      (load(text, { schema: CORE_SCHEMA }) as { term: string }[]).map((entry) => ({ id: entry.term, ...entry })),
  }),
  schema: glossaryEntry.extend({ id: glossaryEntry.shape.term }),
});

const exam = defineCollection({
  // One guide: a collection of one entry.
  loader: file('content/_exam.yaml', {
    parser: (text) => [{ id: 'guide', guide: load(text, { schema: CORE_SCHEMA }) }],
  }),
  schema: z.object({ id: z.literal('guide'), guide: examGuide }),
});

const pairs = defineCollection({
  // One list: its order says what is confused most.
  loader: file('content/_pairs.yaml', {
    parser: (text) => [{ id: 'list', pairs: insertIntoData(load(text, { schema: CORE_SCHEMA }), valueOf) }],
  }),
  schema: z.object({ id: z.literal('list'), pairs: pairList }),
});

const relations = defineCollection({
  loader: file('content/_relations.yaml', {
    parser: (text) => [{ id: 'list', relations: load(text, { schema: CORE_SCHEMA }) }],
  }),
  schema: z.object({ id: z.literal('list'), relations: relationList }),
});

const titles = defineCollection({
  loader: file('content/_titles.yaml', {
    parser: (text) => [{ id: 'all', ...(load(text, { schema: CORE_SCHEMA }) as object) }],
  }),
  schema: pageTitles.extend({ id: z.literal('all') }),
});

const services = defineCollection({
  loader: file('content/_services.yaml', {
    parser: (text) =>
      (load(text, { schema: CORE_SCHEMA }) as { service: string }[]).map((entry) => ({ id: entry.service, ...entry })),
  }),
  schema: serviceStatus.safeExtend({ id: z.string() }),
});

export const collections = { topics, notes, glossary, exam, pairs, relations, services, titles };
