import type { Hit, Pass } from '../../search/query/engine.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';

/** Words that ask for what tells two apart. */
const COMPARING =
  /(?:^|\s)(?:vs\.?|versus|or|대)(?=\s|$)|비교|차이|다른(?=$|\s?[점지가건거게데])|다르|다름|달라|구분|구별|헷갈|낫|나은|나음/i;
/** How much of a name is all of it. */
const WHOLE = 0.9;
/** Names with smaller numbers are titles, in Korean and in English. */
const TITLES = 2;
/** More letters than a name has. */
const LONG = 1_000;

/** The two things that a query sets against each other, where no article about both is found first: `sqs vs sns`. */
export function comparedIn({ query, plan: { terms }, hits }: Pass, index: OpenIndex): readonly [Hit, Hit] | undefined {
  if (!COMPARING.test(query)) return undefined;
  const keys = terms.flatMap(({ text, alternatives: [first] }) =>
    COMPARING.test(text) ? [] : [first?.terms.length === 1 ? (first.terms[0] ?? '') : ''],
  );
  if (keys.length !== 2) return undefined;
  const [article] = hits;
  const isTold = (key: string): boolean =>
    index.names(key).some(({ topic, name }) => topic === article?.topic && name < TITLES);
  if (article?.kind === 'comparison' && keys.every(isTold)) return undefined;
  const [a, b] = keys.map((key) => {
    const called = index.names(key).filter(({ part, share }) => !part && share > WHOLE);
    // by title, the one that adds nothing: AWS Lambda before AWS Lambda 한도
    const order = ({ topic, name }: (typeof called)[number]): number =>
      (name < TITLES ? 0 : LONG) + (index.core.cards[topic]?.names[name]?.length ?? LONG);
    const things = called
      .sort((one, other) => order(one) - order(other))
      .map(({ topic }) => hits.find((hit) => hit.topic === topic));
    return things.find((hit) => hit?.kind === 'service' || hit?.kind === 'concept');
  });
  return a === undefined || b === undefined || a.topic === b.topic ? undefined : [a, b];
}
