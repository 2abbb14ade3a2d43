/** What the comparison shows of one, and the names by which it is found. */
import type { Side, SideFact, SidePair } from '../features/compare/comparison.ts';
import type { Name } from '../features/compare/names.ts';
import { textUnderHeading, tableOfTwo } from '../markdown/body-tables.ts';
import { AXES, WIDE_AXES } from '../model/axis.ts';
import { foldName, titleNames } from '../model/names.ts';
import { splitPlace } from '../model/place.ts';
import { escapePattern } from '../model/text-pattern.ts';
import { getPairs, relationsOf, type NamedPair, type PairSide } from './pairs.ts';
import { meaningOn, namesInGlossary } from './glossary.ts';
import { endOf } from './services.ts';
import { getTopicMap, ofAllTopics, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** Topics that can be put side by side: no architectures, no articles about two others (`alb-vs-nlb`). */
const isComparable = ({ kind, slug, comparable }: Topic): boolean =>
  kind !== 'architecture' && !slug.includes('-vs-') && comparable !== false;

/** What the page of a topic, or a section of it, says of both of a pair, and the way there where no article is written. */
async function toldOf({
  table,
  rows = [],
  about,
}: NamedPair): Promise<Pick<SidePair, 'article'> & { rows: typeof rows }> {
  const topics = await getTopicMap();
  const { id, heading = '' } = splitPlace(table?.at ?? '');
  const body = topics.get(id)?.prose();
  if (table === undefined || body === undefined) return { article: about, rows };
  const titleOf = (topic: string): string => topics.get(topic)?.title ?? topic;
  const read = tableOfTwo(body, heading, [table.a, table.b], titleOf) ?? [];
  const section = { title: `${titleOf(id)} › ${textUnderHeading(body, heading) ?? ''}`, url: topicUrl(id, heading) };
  return { article: about ?? section, rows: [...read, ...rows] };
}

/** The pairs of each that is a side of any, by its id. */
const getPairsOf = ofAllTopics(async (): Promise<ReadonlyMap<string, readonly SidePair[]>> => {
  const seen = await Promise.all(
    (await getPairs()).map(async (pair) => {
      const { rows, article } = await toldOf(pair);
      const { url, trap, chooseA, chooseB, sides } = pair;
      const [a, b] = sides;
      const ofA = rows.map((row) => ({ name: row.name, own: row.a, other: row.b }));
      const ofB = rows.map((row) => ({ name: row.name, own: row.b, other: row.a }));
      const see = ({ id, title }: PairSide) => ({ id, title, url, article, trap });
      return [
        [a.id, { ...see(b), choose: chooseA, chooseOther: chooseB, rows: ofA }],
        [b.id, { ...see(a), choose: chooseB, chooseOther: chooseA, rows: ofB }],
      ] as const;
    }),
  );
  const groups = Map.groupBy(seen.flat(), ([id]) => id);
  return new Map([...groups].map(([id, own]) => [id, own.map(([, pair]) => pair)]));
});

const toSideFact = ({ label, value, note, examEra, axis, owner }: Topic['shownFacts'][number]): SideFact => ({
  ...{ label, value, note, examEra, owner: owner?.topic },
  // Two on a wide axis are read across only where both have one label.
  axis: axis === undefined || WIDE_AXES.has(AXES[axis]) ? undefined : AXES[axis],
});

async function topicSide(topic: Topic): Promise<Side> {
  const { id, title, summary, verifiedOn, signals, shownFacts } = topic;
  return {
    ...{ id, title, url: topicUrl(id), summary, verifiedOn },
    // What another place answers does not speak for this one.
    signals: signals.filter(({ see = id }) => splitPlace(see).id === id).map(({ need, choose }) => ({ need, choose })),
    facts: shownFacts.map(toSideFact),
    pairs: (await getPairsOf()).get(id) ?? [],
    related: await relationsOf(id),
    ...(await endOf(title)),
  };
}

/** The sides of pairs, by their ids. */
const getPairSides = ofAllTopics(async (): Promise<ReadonlyMap<string, readonly PairSide[]>> =>
  Map.groupBy(
    (await getPairs()).flatMap(({ sides }) => sides),
    ({ id }) => id,
  ),
);

/** The sections that are confused with something, each once. */
const getSections = async (): Promise<readonly PairSide[]> =>
  [...(await getPairSides()).values()].flatMap(([side]) => (side?.place.includes('#') ? [side] : []));

/** All that pairs call one besides its id. */
const alsoCalled = async (id: string): Promise<string[]> => [
  ...new Set(((await getPairSides()).get(id) ?? []).flatMap(({ also }) => also)),
];

/** @throws where neither the pairs nor the glossary say what a section is */
async function sectionSide({ id, title, url, place }: PairSide): Promise<Side> {
  const { id: page } = splitPlace(place);
  const topic = (await getTopicMap()).get(page);
  const names = [...titleNames(id), ...(await alsoCalled(id))];
  const meaning = (await getPairSides()).get(id)?.find((side) => side.meaning !== undefined)?.meaning;
  const summary = meaning ?? (await meaningOn(page, names));
  if (topic === undefined || summary === undefined)
    throw new Error(`content/_pairs.yaml: “${id}”의 뜻이 용어집에 없다. meaningA나 meaningB를 적는다.`);
  const begins = new RegExp(`^(?:${names.map(escapePattern).join('|')})(?:의 | )`);
  return {
    ...{ id, title, url, summary, verifiedOn: topic.verifiedOn },
    signals: topic.signals.filter(({ see }) => see === place).map(({ need, choose }) => ({ need, choose })),
    facts: topic.shownFacts
      .filter(({ label }) => begins.test(label))
      .map((fact) => ({ ...toSideFact(fact), label: fact.label.replace(begins, '') })),
    pairs: (await getPairsOf()).get(id) ?? [],
    related: await relationsOf(id),
    ...(await endOf(title)),
  };
}

/** Everything that can stand beside another, by its id. */
export const getSides = ofAllTopics(async (topics): Promise<ReadonlyMap<string, Side>> => {
  const sides = await Promise.all([
    ...topics.filter(isComparable).map(topicSide),
    ...(await getSections()).map(sectionSide),
  ]);
  return new Map(sides.map((side) => [side.id, side]));
});

/** Aliases of what is read and not put beside another: the names that people type most. */
const FEW = 4;

/** Names of one, each once, and none that the title says. */
const named = (id: string, title: string, names: readonly string[]): Name => ({
  ...{ id, title },
  names: [...new Map(names.toReversed().map((name) => [foldName(name), name])).values()]
    .toReversed()
    .filter((name) => foldName(name) !== foldName(title)),
});

/** Everything that can be named in the comparison: topics, and sections that are confused with something. */
export const getNames = ofAllTopics(async (topics): Promise<readonly Name[]> => {
  const ofTopics = topics.map(async (topic): Promise<Name> => {
    const { id, title, titleEn, aliases } = topic;
    if (!isComparable(topic)) return { ...named(id, title, [titleEn, ...aliases.slice(0, FEW)]), url: topicUrl(id) };
    return named(id, title, [titleEn, ...aliases, ...(await namesInGlossary([title])), ...(await alsoCalled(id))]);
  });
  const ofSections = (await getSections()).map(async ({ id, title }): Promise<Name> => {
    const also = await alsoCalled(id);
    return named(id, title, [...also, ...(await namesInGlossary([id, ...also]))]);
  });
  return Promise.all([...ofTopics, ...ofSections]);
});
