import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { collectMatching } from '../../src/matching/collect.ts';
import type { MatchingData } from '../../src/matching/match.ts';
import { readWords } from './read-catalogue.ts';

/** Everything that statements of notes are matched with, read from `content/` of the working folder. */
export const readMatching = (): MatchingData => collectMatching(readPublishedTopics(readTopicFiles('.')), readWords());
