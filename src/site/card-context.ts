/** What stands above a requirement on its card: enough to know what is asked, never the answer. */
import { DOMAINS } from '../model/domain.ts';
import { splitPlace } from '../model/split-place.ts';
import type { Signal } from '../model/topic.ts';
import { isAboutTwo } from './comparable.ts';
import { titleNames } from './signal-sides.ts';
import type { Topic } from './topics.ts';

/** Words of a title that would tell part of an answer: `S3 수명 주기 → 수명, 주기`. */
const words = (text: string): readonly string[] => text.match(/[가-힣A-Za-z0-9]{2,}/g) ?? [];

/**
 * Tells what stands above each requirement. An answer that is part of a topic (엣지 최적화) is asked under its topic's title; one
 * that its title tells, or that is a topic itself, is asked under the domain. Of an article about two both stand in the title.
 */
export function contexts(topics: readonly Topic[]): (topic: Topic, signal: Pick<Signal, 'choose' | 'see'>) => string {
  const titles = [...new Set(topics.flatMap(({ title }) => titleNames(title)))];
  return (topic, { choose, see }) => {
    const { id, title, domain } = topic;
    const isElsewhere = splitPlace(see ?? id).id !== id;
    const isTold = words(title).some((word) => choose.includes(word)) && !isAboutTwo(topic);
    return isElsewhere || isTold || titles.some((name) => choose.includes(name)) ? DOMAINS[domain].title : title;
  };
}
