import { getEntry } from 'astro:content';
import { listCitations, pageNamer, type Citation } from './citations.ts';
import { ofAllTopics, type Topic } from './topics.ts';

const getPageNamer = ofAllTopics(async (topics) =>
  pageNamer(topics, (await getEntry('titles', 'all'))?.data ?? { guides: {}, pages: {} }),
);

/** The AWS pages that a topic rests on, as its page numbers them. */
export const readCitations = async (topic: Topic): Promise<readonly Citation[]> =>
  listCitations({ ...topic, facts: topic.shownFacts }, await getPageNamer());
