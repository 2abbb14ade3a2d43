import { titlesOf } from './citations.ts';
import { ofAllTopics } from './topics.ts';

/** Titles of AWS pages by address, from the references of every topic. */
export const getPageTitles = ofAllTopics(titlesOf);
