import { COMPARED } from '../../layout.ts';
import { TUNING } from '../../tuning.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { TermHits } from './hits.ts';
import { keyOf } from '../understand/query-terms.ts';
import type { Intent } from './intent.ts';
import type { RankedTopic } from './rank.ts';

/**
 * The topic and its section that tell apart what a query sets against each other, where no article does: under a heading
 * that names the others (`dx vpn`), where its topic says what it is confused with (`sqs sns 차이`), or has two of its own.
 */
export function findComparison(
  hits: readonly TermHits[],
  ranked: readonly RankedTopic[],
  { terms, anchors }: Intent,
  index: OpenIndex,
): RankedTopic | undefined {
  const isNamed = ({ named }: RankedTopic, at: number): boolean => (named[at] ?? 0) >= TUNING.whole;
  const isCalled = (one: RankedTopic, at: number): boolean => one.called >= TUNING.whole && isNamed(one, at);
  const asks = hits.some(({ weightOf }) => weightOf.get(COMPARED) === 1);
  const things = [...hits.keys()].filter(
    (at) => keyOf(terms[at]) !== COMPARED && ranked.some((one) => isCalled(one, at)),
  );
  // where each has a topic of its own, none that is called 키네시스 SQS 비교
  const own = things.map((at) =>
    index.names(keyOf(terms[at])).filter(({ part, share }) => !part && share >= TUNING.whole),
  );
  const isOwned = own.every(({ length }) => length > 0);
  const called = isOwned ? ranked.filter((one) => own.flat().some(({ topic }) => topic === one.topic)) : ranked;
  const isArticle = (one: RankedTopic): boolean =>
    index.groupOf(one.topic).kind === 'comparison' && things.filter((at) => isNamed(one, at)).length > 1;
  const namesOnly = things.length === hits.length && !anchors.includes(false);
  if (things.length < 2 || (!asks && !namesOnly) || ranked.some(isArticle)) return undefined;
  const places = index.places(COMPARED).filter(({ heading }) => heading > 0);
  const found = called.flatMap((one) => {
    const others = things.filter((at) => !isCalled(one, at));
    if (others.length === things.length) return [];
    return places.flatMap(({ place }) => {
      const headed = things.filter((at) => (hits[at]?.headings.get(place)?.weight ?? 0) >= TUNING.enough.says);
      const isHeaded = headed.length > (others.length === 0 ? 1 : 0) && others.every((at) => headed.includes(at));
      const isTold = asks && things.every((at) => hits[at]?.places.has(place));
      const section = others.length + headed.length > 0 ? place % index.core.stride : one.section;
      if (Math.floor(place / index.core.stride) !== one.topic || !(isHeaded || isTold)) return [];
      return [{ ...one, section, isHeaded }];
    });
  });
  return found.find(({ isHeaded }) => isHeaded) ?? found[0];
}
