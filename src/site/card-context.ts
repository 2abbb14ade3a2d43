/** What stands above a requirement on its card: enough to know what is asked, never the answer. */
import { DOMAINS } from '../model/domain.ts';
import { splitPlace } from '../model/split-place.ts';
import type { Signal } from '../model/topic.ts';
import { titleNames } from './title-names.ts';
import type { Topic } from './topics.ts';

/** Words of a title that would tell part of an answer: `S3 수명 주기 → 수명, 주기`. */
const words = (text: string): readonly string[] => text.match(/[가-힣A-Za-z0-9]{2,}/g) ?? [];

type Told = Pick<Topic, 'title' | 'domain' | 'kind'> & { readonly id: string };

/** The service of which a topic tells a part (`DynamoDB 용량 모드 → Amazon DynamoDB`), unless a text names it. */
function serviceOf(id: string, topics: readonly Told[], text: string): string | undefined {
  const title = topics.find((topic) => topic.id === id)?.title ?? '';
  const service = topics.find((topic) => topic.kind === 'service' && id.startsWith(`${topic.id}-`));
  const name = titleNames(service?.title ?? '')[1] ?? '';
  return name !== '' && title.includes(name) && !text.includes(name) ? service?.title : undefined;
}

/**
 * Tells what stands above each requirement. An answer that is part of a topic (엣지 최적화) is asked under its topic's title; one
 * that its title tells, or that is a topic itself, is asked under the service of which it is a part, where neither side names it,
 * or under the domain.
 */
export function contexts(
  topics: readonly Told[],
): (topic: Told, signal: Pick<Signal, 'need' | 'choose' | 'see'>) => string {
  const titles = [...new Set(topics.flatMap(({ title }) => titleNames(title)))];
  return (topic, { need, choose, see }) => {
    const { id, title, domain } = topic;
    const explained = splitPlace(see ?? id).id;
    const isTold = words(title).some((word) => choose.includes(word));
    if (explained === id && !isTold && !titles.some((name) => choose.includes(name))) return title;
    return serviceOf(explained, topics, need + choose) ?? DOMAINS[domain].title;
  };
}
