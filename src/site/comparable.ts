import { DOMAINS } from '../model/domain.ts';
import type { Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** One topic as the comparison picker shows it; texts are as they are written, with `code` and **strong**, none is HTML. */
export interface Comparable {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly url: string;
  readonly summary: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly note?: string }[];
}

/** What the picker needs of a topic. */
export function toComparable({ id, title, domain, summary, shownFacts }: Topic): Comparable {
  return {
    id,
    title,
    domain: DOMAINS[domain].title,
    url: topicUrl(id),
    summary,
    facts: shownFacts.map(({ label, value, note }) => ({ label, value, ...(note === undefined ? {} : { note }) })),
  };
}
