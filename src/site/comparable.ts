import { getEntry } from 'astro:content';
import { AXES } from '../model/axis.ts';
import type { ConfusedPair } from '../model/pair.ts';
import type { Signal } from '../model/topic.ts';
import { getTopicMap, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** A number of one side; the texts are as they are written, with `code` and **strong**, none is HTML. */
export interface SideFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** Name of what it can be read across by: `시간 한도`. */
  readonly axis?: string;
}

/** A pair that people confuse, as one of the two sees it. */
export interface Rival {
  /** The other topic. */
  readonly id: string;
  /** What speaks for this one, and what for the other. */
  readonly choose: readonly string[];
  readonly chooseOther: readonly string[];
  readonly trap: string;
  readonly article?: { readonly title: string; readonly url: string };
}

/** One topic as the comparison picker shows it: `/compare/<domain>/<slug>.json`. */
export interface Comparable {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** What a requirement says, and what to choose of this topic then. */
  readonly signals: readonly Pick<Signal, 'need' | 'choose'>[];
  readonly facts: readonly SideFact[];
  readonly rivals: readonly Rival[];
}

/** A pair with the titles and addresses that its link needs. */
export interface NamedPair extends ConfusedPair {
  readonly titles: readonly [string, string];
  readonly about?: { readonly title: string; readonly url: string };
}

let pairs: Promise<readonly NamedPair[]> | undefined;

async function loadPairs(): Promise<readonly NamedPair[]> {
  const topics = await getTopicMap();
  const list = (await getEntry('pairs', 'list'))?.data.pairs ?? [];
  return list.flatMap((pair): NamedPair[] => {
    const [a, b, article] = [topics.get(pair.a), topics.get(pair.b), topics.get(pair.article ?? '')];
    if (a === undefined || b === undefined) return [];
    const about = article === undefined ? {} : { about: { title: article.title, url: topicUrl(article.id) } };
    return [{ ...pair, titles: [a.title, b.title], ...about }];
  });
}

/** The pairs that people confuse (`content/_pairs.yaml`), most confused first. */
export const getPairs = (): Promise<readonly NamedPair[]> => (pairs ??= loadPairs());

/** Topics that can be put side by side. */
export const isComparable = ({ kind }: Topic): boolean => kind === 'service' || kind === 'concept';

function rivalOf(pair: NamedPair, id: string): Rival[] {
  const rest = { trap: pair.trap, ...(pair.about === undefined ? {} : { article: pair.about }) };
  if (pair.a === id) return [{ id: pair.b, choose: pair.chooseA, chooseOther: pair.chooseB, ...rest }];
  if (pair.b === id) return [{ id: pair.a, choose: pair.chooseB, chooseOther: pair.chooseA, ...rest }];
  return [];
}

/** What the picker needs of a topic. */
export async function toComparable({ id, title, summary, signals, shownFacts }: Topic): Promise<Comparable> {
  return {
    id,
    title,
    url: topicUrl(id),
    summary,
    signals: signals.map(({ need, choose }) => ({ need, choose })),
    facts: shownFacts.map(({ label, value, note, axis }) => ({
      label,
      value,
      ...(note === undefined ? {} : { note }),
      ...(axis === undefined ? {} : { axis: AXES[axis] }),
    })),
    rivals: (await getPairs()).flatMap((pair) => rivalOf(pair, id)),
  };
}
