import { COMPARED } from '../../layout.ts';
import { TUNING } from '../../tuning.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { TermHits } from './hits.ts';
import type { Intent } from './intent.ts';
import type { RankedTopic } from './rank.ts';

/**
 * The topic and its section that tell apart what a query sets against each other, where no article does: under a heading
 * that names the others (`dx vpn`), or where its topic says what it is confused with (`sqs sns 차이`).
 */
export function findComparison(
  hits: readonly TermHits[],
  ranked: readonly RankedTopic[],
  { anchors }: Intent,
  index: OpenIndex,
): RankedTopic | undefined {
  const { says, told } = TUNING.bestSection;
  const isNamed = ({ named }: RankedTopic, at: number): boolean => (named[at] ?? 0) >= TUNING.enough.near;
  const isCalled = (one: RankedTopic, at: number): boolean =>
    one.called >= TUNING.answers.allCalled && isNamed(one, at);
  const things = [...hits.keys()].filter((at) => ranked.some((one) => isCalled(one, at)));
  const asks = hits.some(({ weightOf }) => weightOf.get(COMPARED) === 1);
  const isArticle = (one: RankedTopic): boolean =>
    index.groupOf(one.topic).kind === 'comparison' && things.filter((at) => isNamed(one, at)).length > 1;
  const namesOnly = things.length === hits.length && !anchors.includes(false);
  if (things.length < 2 || (!asks && !namesOnly) || ranked.some(isArticle)) return undefined;
  const { stride } = index.core;
  const places = index.places(COMPARED).filter(({ heading }) => heading > 0);
  /** 3 where the heading in the page of one says the others, 2 where all are told there, 1 where another heading says all. */
  const worth = (one: RankedTopic, place: number): number => {
    const isOne = things.some((at) => isCalled(one, at));
    const headed = things.filter((at) => (hits[at]?.headings.get(place)?.weight ?? 0) >= says);
    if (headed.length > 0 && things.every((at) => headed.includes(at) || isCalled(one, at)))
      return isOne ? 3 : asks ? 1 : 0;
    return asks && isOne && things.every((at) => (hits[at]?.places.get(place) ?? 0) >= told) ? 2 : 0;
  };
  const found = ranked.flatMap((one) =>
    places
      .filter(({ place }) => Math.floor(place / stride) === one.topic)
      .map(({ place }) => ({ ...one, section: place % stride, worth: worth(one, place) })),
  );
  return found.filter((one) => one.worth > 0).sort((a, b) => b.worth - a.worth)[0];
}
