import type { Hit, Pass } from '../../search/query/engine.ts';
import { glue } from '../../korean/normalize.ts';
import { unitsOf } from '../../korean/terms.ts';
import { COMPARED } from '../../search/layout.ts';
import type { Choice } from '../../site/choices.ts';
import { TITLES, type NamePosting } from '../../search/names.ts';
import { isCalled } from '../names/find-topics.ts';
import { splitsOf } from '../names/find-two.ts';
import { COMPARING, WHOLE } from './comparing.ts';
import { asksIn, namedIn } from './find-pair.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';

/** A query of more words is about a situation, whatever its `or` stands between. */
const WORDS = 6;
/** More letters than a name has. */
const LONG = 1_000;

/** The two things that a query sets against each other, where no article about both is found first: `sqs vs sns`. */
export function comparedIn(
  { plan: { text: query, terms }, hits }: Pass,
  index: OpenIndex,
): readonly [Hit, Hit] | undefined {
  if (!COMPARING.test(query) || terms.length > WORDS) return undefined;
  // alb nlb 중에 고정 ip: what is asked of the two is none of them
  const [, listed = query] = /^(.*?)\s중에?(?=\s|$)/.exec(query) ?? [];
  const keys = terms.flatMap(({ text, alternatives }) => {
    if (listed !== query && !listed.toLowerCase().includes(text)) return [];
    // 보안그룹 nacl 차이 is one thing in the glossary, and its parts are the two
    const read = alternatives.find(({ terms: words }) => words.length > 1 === COMPARING.test(text));
    return (read?.terms ?? ['']).filter((term) => term !== COMPARED);
  });
  const things = new Map(keys.flatMap((key) => thingOf(key, hits, index)));
  if (things.size !== 2) return undefined;
  const [article] = hits;
  const isTold = (key: string): boolean =>
    index.names(key).some(({ topic, name }) => topic === article?.topic && name < TITLES);
  if (article?.kind === 'comparison' && [...things.values()].every(isTold)) return undefined;
  const [a, b] = things.keys();
  return a && b && [a, b];
}

/** The service or the concept that a term is the name of, among what was found; none for a mere word of a name. */
function thingOf(key: string, hits: readonly Hit[], index: OpenIndex): [Hit, string][] {
  const nameOf = ({ topic, name }: NamePosting): string => index.cardOf(topic)?.names[name] ?? '';
  const isName = (one: NamePosting): boolean => {
    const spelled = glue(nameOf(one));
    return one.name < TITLES || spelled === key || index.known.conceptsOf(spelled)?.includes(key) === true;
  };
  const called = index.names(key).filter((one) => !one.part && one.share > WHOLE && isName(one));
  // by title, the one that adds nothing: AWS Lambda before AWS Lambda 한도
  const order = (one: NamePosting): number => (one.name < TITLES ? 0 : LONG) + (nameOf(one).length || LONG);
  const found = called
    .sort((one, other) => order(one) - order(other))
    .map(({ topic }) => hits.find((hit) => hit.topic === topic));
  const thing = found.find((hit) => hit?.kind === 'service' || hit?.kind === 'concept');
  return thing === undefined ? [] : [[thing, key]];
}

/** A text as names are read: in the words of the index. */
const readIn =
  (index: OpenIndex) =>
  (name: string): string =>
    unitsOf(name.normalize('NFC'), index.known)
      .map(({ term }) => term)
      .join();

/** Whether a text has all words of another, be they parts of others in it: `서버리스 API 백엔드`, as `웹 애플리케이션`, of one thing has `웹 API`. */
function hasWords(text: string, words: string, index: OpenIndex): boolean {
  const [own, wanted] = [text, words].map((one) => unitsOf(one.normalize('NFC'), index.known));
  const said = new Set(own?.flatMap(({ term, parts }) => [term, ...parts]));
  return wanted?.every(({ term }) => said.has(term)) === true;
}

/** Two names with a word between them that says that they are two: a mere space stands within a name, too. */
const areApart = (query: string, [one, other]: readonly [string, string]): boolean =>
  one.length + other.length + 1 < namedIn(query).length;

/** How a query says the things that stand for its two names, where it says more than these are called: `서버리스 웹 API` of `서버리스`. */
export function partlySaid(
  { plan: { text: query } }: Pick<Pass, 'plan'>,
  index: OpenIndex,
  named: readonly Hit[],
): readonly (string | undefined)[] {
  const read = readIn(index);
  const two = splitsOf(namedIn(query)).find((split) => areApart(query, split)) ?? [];
  const names = named.map(({ topic }) => index.cardOf(topic)?.names ?? []);
  // Of words in another order nobody knows which are whose.
  const areTheirs = two.every((typed, at) => names[at]?.some((name) => hasWords(typed, name, index)));
  if (!areTheirs) return [];
  return two.map((typed, at) => (names[at]?.some((name) => read(name) === read(typed)) === true ? undefined : typed));
}

/** Two that a query sets against each other of which one is an architecture, or both: they are read, and not put side by side. */
export function withArchitecture(
  { plan: { text: query }, hits }: Pick<Pass, 'plan' | 'hits'>,
  index: OpenIndex,
  choices: readonly Choice[],
): readonly (Hit | Choice)[] {
  const architectures = hits.filter(({ kind }) => kind === 'architecture');
  if (!COMPARING.test(query) || architectures.length === 0) return [];
  const read = readIn(index);
  const namesOf = ({ topic }: Hit): readonly string[] => index.cardOf(topic)?.names ?? [];
  const readNames = new Map(hits.map((hit) => [hit, namesOf(hit).map(read)]));
  for (const two of splitsOf(namedIn(query))) {
    const named = two.flatMap((name): readonly (Hit | Choice)[] => {
      const wanted = read(name.replace(/\s*아키텍처$/, ''));
      const isNamed = (hit: Hit): boolean => readNames.get(hit)?.includes(wanted) === true;
      // One that has all the words, in whichever of its names, is meant before what is called by some of them: 서버리스 웹 API
      const isMeant = (hit: Hit): boolean =>
        areApart(query, two) && wanted.includes(',') && hasWords(namesOf(hit).join(', '), name, index);
      const own = choices.find((choice) => choice.article === undefined && isCalled(choice, name));
      return [own ?? hits.find(isNamed) ?? architectures.find(isMeant)].filter((one) => one !== undefined);
    });
    if (named.length === 2 && named[0] !== named[1] && architectures.some((one) => named.includes(one))) return named;
  }
  return [];
}

/** Whether a query is another name of what is found first, as an old one is (`Kinesis Firehose`), and not one that says two. An article about just the two is called by both. */
export function isOneName(
  { plan: { text: query }, hits: [first] }: Pass,
  index: OpenIndex,
  pair: readonly Pick<Choice, 'id'>[],
  told: readonly string[] = [],
): boolean {
  const read = readIn(index);
  if (asksIn(query) || first === undefined || pair.every(({ id }) => told.includes(id))) return false;
  return index.cardOf(first.topic)?.names.some((name) => !COMPARING.test(name) && read(name) === read(query)) === true;
}
