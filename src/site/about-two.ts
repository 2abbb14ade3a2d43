import type { Topic } from './topics.ts';

/** An article about two others (`alb-vs-nlb`), which it names first among its related topics. */
export const isAboutTwo = ({ slug }: Pick<Topic, 'slug'>): boolean => slug.includes('-vs-');
