import { append } from '../korean/append.ts';
import { headingText, tableOfTwo } from '../markdown/body-tables.ts';
import { splitPlace } from '../model/split-place.ts';
import type { Signal } from '../model/topic.ts';
import { isAboutTwo } from './about-two.ts';
import { meaningOn } from './glossary.ts';
import { getPairs, knownInPairs, shortName, type NamedPair, type PairSide } from './pairs.ts';
import { closerTo, partOf, wholesOf, wholesOfSide } from './part-pairs.ts';
import { relationsOf } from './relations.ts';
import { endOf } from './services.ts';
import { tablesOf, type ToldIn } from './shared-tables.ts';
import { factsOfSection, sideFacts, type SideFact } from './side-facts.ts';
import { speakers, type Nameable } from './signal-sides.ts';
import { titleNames } from './title-names.ts';
import { getTopicMap, getTopics, ofAllTopics, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** A pair that people confuse, as the first of the two sees it. */
export interface Rival {
  /** The other topic. */
  readonly id: string;
  /** What speaks for this one, and what for the other. */
  readonly choose: readonly string[];
  readonly chooseOther: readonly string[];
  readonly trap: string;
  /** The comparison that is written about the two. */
  readonly article?: Way;
  /** Where none is, the section whose table tells the two apart. */
  readonly section?: Way;
  /** What a table of a page says of this one and of the other. */
  readonly rows?: readonly { readonly name: string; readonly own: string; readonly other: string }[];
}

/**
 * What the comparison picker shows of one side: a topic (`/compare/<domain>/<slug>.json`), or a section that is confused with
 * something (`/compare/sections/<key>.json`).
 */
export interface Comparable {
  /** Of a topic; of a section its name in the pair: `RDS 다중 AZ`. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** When its page was last checked against the sources that stand there: `2026-11-20`. */
  readonly verifiedOn: string;
  /** Of a section what its pair or the glossary says. */
  readonly summary: string;
  /** What a requirement says, and what to choose of this topic then. */
  readonly signals: readonly (Pick<Signal, 'need' | 'choose'> & {
    /** For whom it speaks: this one, or others that it sends to. */
    readonly for: readonly string[];
  })[];
  readonly facts: readonly SideFact[];
  /** What it is confused with; what tells the two apart stands with the first of a pair, and of the other its id alone. */
  readonly rivals: readonly (Rival | Pick<Rival, 'id'>)[];
  /** What tables say of it that tell others apart, too: the columns of two in one table are read across. */
  readonly tables: readonly ToldIn[];
  /** Of a part of something: that by id, and the pairs that are worth comparing in its stead. */
  readonly part?: {
    readonly of: readonly string[];
    readonly pairs: readonly Way[];
  };
  /** What this and others that it is no rival of are to each other, by their ids. */
  readonly related?: Readonly<Record<string, string>>;
  /** Pairs that people confuse of a part of this with something of its own, by the id of that: `Kinesis` beside `SQS`. */
  readonly closer?: Readonly<Record<string, readonly Way[]>>;
  /** Of a service that has ended since when, and what AWS recommends instead. */
  readonly ended?: string;
  /** Of a section the title of the page that it stands on. */
  readonly page?: string;
}

/** A page, or a pair in the picker, as a way to it. */
export interface Way {
  readonly title: string;
  readonly url: string;
}

/** Topics that can be put side by side. */
export const isComparable = (topic: Topic): boolean =>
  topic.kind !== 'architecture' && !isAboutTwo(topic) && topic.comparable !== false;

/** The pairs that each is a side of, by its id. */
const getPairsOf = ofAllTopics(async () => {
  const pairsOf = new Map<string, NamedPair[]>();
  for (const pair of await getPairs())
    for (const id of new Set(pair.sides.map((side) => side.id))) append(pairsOf, id, pair);
  return pairsOf;
});

async function rivalsOf(id: string): Promise<Comparable['rivals']> {
  const topics = await getTopicMap();
  return ((await getPairsOf()).get(id) ?? []).flatMap(
    ({ sides: [a, b], chooseA, chooseB, trap, about, table, rows: decided }) => {
      if (b.id === id) return [{ id: a.id }];
      const at = splitPlace(table?.at ?? '');
      const body = topics.get(at.id)?.tables();
      const titleOf = (topic: string): string => topics.get(topic)?.title ?? topic;
      const read =
        table === undefined || body === undefined
          ? undefined
          : tableOfTwo(body, at.heading ?? '', [table.a, table.b], titleOf);
      const rows = read === undefined ? decided : [...read, ...(decided ?? [])];
      const heading = body === undefined ? undefined : headingText(body, at.heading ?? '');
      const told = heading && { title: `${titleOf(at.id)} › ${heading}`, url: topicUrl(at.id, at.heading) };
      return [
        {
          ...{ id: b.id, choose: chooseA, chooseOther: chooseB },
          ...{ trap, ...(about ? { article: about } : told ? { section: told } : {}) },
          ...(rows === undefined ? {} : { rows: rows.map((row) => ({ name: row.name, own: row.a, other: row.b })) }),
        },
      ];
    },
  );
}

/** The sections that are confused with something, each once. */
async function getSections(): Promise<readonly PairSide[]> {
  const sides = (await getPairs()).flatMap((pair) => pair.sides).filter(({ place }) => place.includes('#'));
  return [...new Map(sides.map((side) => [side.id, side])).values()];
}

async function loadNameables(): Promise<readonly Nameable[]> {
  const topics = (await getTopics()).filter(isComparable).map(({ id, kind, title, aliases }) => ({
    ...{ id, page: id, also: [...titleNames(title), ...aliases] },
    // What a concept is called, others say too, and mean less: `여러 AZ의`.
    names: kind === 'concept' ? [title] : [...titleNames(title), ...aliases.filter((alias) => /^[A-Z]/.test(alias))],
  }));
  const sections = (await getSections()).map(({ id, place, also }) => ({
    ...{ id, page: splitPlace(place).id, also: [...also, ...titleNames(id)], names: [id] },
  }));
  return [...topics, ...sections];
}

/** What the signals of each topic say, and for whom. */
const getSpokenSignals = ofAllTopics(async (topics) => {
  const all = await loadNameables();
  return new Map(
    topics.map(({ id, signals }) => {
      const speak = speakers(id, all);
      return [id, signals.map(({ need, choose, see }) => ({ need, choose, ...speak({ choose, see }) }))] as const;
    }),
  );
});

/** What the picker shows of the sections that are confused with something. */
export const getSectionSides = ofAllTopics(async (): Promise<readonly Comparable[]> => {
  const topics = await getTopicMap();
  const [sections, spoken] = [await getSections(), await getSpokenSignals()];
  // By what any of their pairs calls them.
  const called = (await Promise.all(sections.map(async ({ id }) => [id, ...(await knownInPairs(id)).also]))).flat();
  return Promise.all(
    sections.map(async (side) => {
      const { place, id, title, url } = side;
      const page = topics.get(splitPlace(place).id);
      if (page === undefined) throw new Error(`content/_pairs.yaml: “${id}”의 ${place}가 없다. 주소를 고친다.`);
      const signals = spoken.get(page.id) ?? [];
      const { also, meaning } = await knownInPairs(id);
      const names = [...new Set([...titleNames(id), ...also])];
      const summary = meaning ?? (await meaningOn(splitPlace(place).id, names));
      if (summary === undefined)
        throw new Error(`content/_pairs.yaml: “${id}”의 뜻이 용어집에 없다. meaningA나 meaningB를 적는다.`);
      const facts = factsOfSection(names, await sideFacts(page), called);
      return {
        ...{ id, title, url, summary, facts, rivals: await rivalsOf(id), tables: await tablesOf(id, names) },
        ...(await partOf(id, await wholesOfSide(side))),
        ...(await endOf(title)),
        ...{ page: page.title, verifiedOn: page.verifiedOn },
        related: await relationsOf(id),
        signals: signals
          .filter((signal) => signal.for.includes(id))
          .map(({ need, choose }) => ({ need, choose, for: [id] })),
      };
    }),
  );
});

/** What the picker needs of a topic. */
export async function toComparable(topic: Topic): Promise<Comparable> {
  const { id, title, summary, verifiedOn } = topic;
  const signals = (await getSpokenSignals()).get(id) ?? [];
  const closest = await closerTo(id);
  const isCalledFor = signals.some((signal) => signal.isNamed && signal.for.includes(id));
  return {
    ...{ id, title, url: topicUrl(id), summary, verifiedOn },
    // How to do a thing with it does not speak for it beside what does.
    signals: signals
      .filter(({ isNamed }) => isNamed || !isCalledFor)
      .map(({ need, choose, for: speaksFor }) => ({ need, choose, for: speaksFor })),
    facts: await sideFacts(topic),
    rivals: await rivalsOf(id),
    tables: await tablesOf(id, [title, shortName(title)]),
    ...(await partOf(id, await wholesOf(topic))),
    ...(await endOf(title)),
    related: await relationsOf(id),
    ...(closest === undefined ? {} : { closer: closest }),
  };
}
