import type { Side, SideFact, SidePair } from '../features/compare/comparison.ts';
import { headingText, tableOfTwo } from '../markdown/body-tables.ts';
import { AXES, WIDE_AXES } from '../model/axis.ts';
import { escapePattern } from '../model/escape-pattern.ts';
import { splitPlace } from '../model/place.ts';
import { meaningOn } from './glossary.ts';
import { getPairs, type NamedPair, type PairSide } from './pairs.ts';
import { relationsOf } from './relations.ts';
import { endOf } from './services.ts';
import { titleNames } from './title-names.ts';
import { getTopicMap, ofAllTopics, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** An article about two others (`alb-vs-nlb`). */
const isAboutTwo = ({ slug }: Pick<Topic, 'slug'>): boolean => slug.includes('-vs-');

/** Topics that can be put side by side. */
export const isComparable = (topic: Topic): boolean =>
  topic.kind !== 'architecture' && !isAboutTwo(topic) && topic.comparable !== false;

/** What the page of a topic, or a section of it, says of both of a pair, and the way there where no article is written. */
async function toldOf({
  table,
  rows = [],
  about,
}: NamedPair): Promise<Pick<SidePair, 'article'> & { rows: typeof rows }> {
  const topics = await getTopicMap();
  const { id, heading = '' } = splitPlace(table?.at ?? '');
  const body = topics.get(id)?.tables();
  if (table === undefined || body === undefined) return { article: about, rows };
  const titleOf = (topic: string): string => topics.get(topic)?.title ?? topic;
  const read = tableOfTwo(body, heading, [table.a, table.b], titleOf) ?? [];
  const section = { title: `${titleOf(id)} › ${headingText(body, heading) ?? ''}`, url: topicUrl(id, heading) };
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

/** The other names that pairs give to one. */
const getAlso = ofAllTopics(async (): Promise<ReadonlyMap<string, readonly PairSide[]>> =>
  Map.groupBy(
    (await getPairs()).flatMap(({ sides }) => sides),
    ({ id }) => id,
  ),
);

/** All that pairs call one besides its id. */
export const alsoCalled = async (id: string): Promise<string[]> => [
  ...new Set(((await getAlso()).get(id) ?? []).flatMap(({ also }) => also)),
];

/** @throws where neither the pairs nor the glossary say what a section is */
async function sectionSide({ id, title, url, place }: PairSide): Promise<Side> {
  const { id: page } = splitPlace(place);
  const topic = (await getTopicMap()).get(page);
  const names = [...titleNames(id), ...(await alsoCalled(id))];
  const meaning = (await getAlso()).get(id)?.find((side) => side.meaning !== undefined)?.meaning;
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

/** The sections that are confused with something, each once. */
export const getSections = async (): Promise<readonly PairSide[]> =>
  [...(await getAlso()).values()].flatMap(([side]) => (side?.place.includes('#') ? [side] : []));

/** Everything that can stand beside another, by its id. */
export const getSides = ofAllTopics(async (topics): Promise<ReadonlyMap<string, Side>> => {
  const sides = await Promise.all([
    ...topics.filter(isComparable).map(topicSide),
    ...(await getSections()).map(sectionSide),
  ]);
  return new Map(sides.map((side) => [side.id, side]));
});
