import { getEntry } from 'astro:content';
import { listCitations, titlesOf, type Citation } from './citations.ts';
import { namePage } from './name-page.ts';
import { ofAllTopics, type Topic } from './topics.ts';

/** Titles of AWS pages by address: what they call themselves, or what a topic's references call them. */
const getPageTitles = ofAllTopics(async (topics) => {
  const own = (await getEntry('titles', 'list'))?.data.titles ?? [];
  return new Map([...own.map(({ url, title }) => [url, namePage(url, title)] as const), ...titlesOf(topics)]);
});

/** The AWS pages that a topic rests on, as its page numbers them. */
export const readCitations = async (topic: Topic): Promise<readonly Citation[]> =>
  listCitations({ ...topic, facts: topic.shownFacts }, await getPageTitles());
