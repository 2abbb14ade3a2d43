import { getEntry } from 'astro:content';
import { tableOfTwo } from '../markdown/body-tables.ts';
import { AXES } from '../model/axis.ts';
import { escapePattern } from '../model/escape-pattern.ts';
import { splitPlace } from '../model/split-place.ts';
import type { ConfusedPair } from '../model/pair.ts';
import type { Signal } from '../model/topic.ts';
import { getTopicMap, ofAllTopics, type Topic } from './topics.ts';
import { pageUrl, topicUrl } from './urls.ts';

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
  /** What a table of a page says of this one and of the other. */
  readonly rows?: readonly { readonly name: string; readonly own: string; readonly other: string }[];
}

/**
 * What the comparison picker shows of one side: a topic (`/compare/<domain>/<slug>.json`), or a section that is confused with
 * something (`/compare/sections.json`).
 */
export interface Comparable {
  /** Of a topic; of a section its name in the pair: `RDS 다중 AZ`. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** A section has none. */
  readonly summary?: string;
  /** What a requirement says, and what to choose of this topic then. */
  readonly signals: readonly (Pick<Signal, 'need' | 'choose'> & {
    /** The topics that speak for themselves in it: its own, or others that it sends to. */
    readonly for: readonly string[];
  })[];
  readonly facts: readonly SideFact[];
  readonly rivals: readonly Rival[];
  /** Articles about this one and another (`with`). */
  readonly articles: readonly { readonly with: string; readonly title: string; readonly url: string }[];
}

/** A topic or a section of one, as its link says it. */
interface PairSide {
  /** As the picker names it: the id of a topic, or the name of a section. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Other names that the picker knows it by. */
  readonly also: readonly string[];
}

/** A pair with the names and addresses that its links need. */
export interface NamedPair extends ConfusedPair {
  readonly sides: readonly [PairSide, PairSide];
  /** Where the two stand side by side: topics in the picker, sections in the article about them or where they are explained. */
  readonly url: string;
  /** Where the two stand in the picker, sections too. */
  readonly pickerUrl: string;
  readonly about?: { readonly title: string; readonly url: string };
}

/** What a service is called beside its rival: `Amazon S3` → `S3`, `Application Load Balancer(ALB)` → `ALB`. */
export const shortNames = ({ sides }: NamedPair): string => sides.map(({ title }) => shortName(title)).join(' · ');
const shortName = (title: string): string => title.replace(/^(?:Amazon|AWS) /, '').replace(/^.*\((\w+)\)$/, '$1');

/** The short name of each topic that can be compared, as it stands alone in a text. */
const getNamePatterns = ofAllTopics((topics) =>
  topics.filter(isComparable).map(({ id, title }) => ({
    id,
    pattern: new RegExp(`(?<![\\w가-힣])${escapePattern(shortName(title))}(?!\\w)`),
  })),
);

/** The topics whose names stand in what a signal of `own` says to choose: `own` where its name or none does. */
async function chosenBy(choose: string, own: string): Promise<string[]> {
  const named: string[] = (await getNamePatterns()).filter(({ pattern }) => pattern.test(choose)).map(({ id }) => id);
  return named.length === 0 || named.includes(own) ? [own] : named;
}

/** Sections have no numbers of their own to be put side by side. */
export const isOfSections = ({ a, b }: ConfusedPair): boolean => `${a}${b}`.includes('#');

let pairs: Promise<readonly NamedPair[]> | undefined;

async function loadPairs(): Promise<readonly NamedPair[]> {
  const topics = await getTopicMap();
  const list = (await getEntry('pairs', 'list'))?.data.pairs ?? [];
  const sideOf = (named: string, name: string | undefined, also: readonly string[] = []): PairSide | undefined => {
    const { id, heading } = splitPlace(named);
    const topic = topics.get(id);
    return topic && { id: name ?? id, title: name ?? topic.title, url: topicUrl(id, heading), also };
  };
  return list.flatMap((pair): NamedPair[] => {
    const [a, b] = [sideOf(pair.a, pair.nameA, pair.alsoA), sideOf(pair.b, pair.nameB, pair.alsoB)];
    const article = topics.get(pair.article ?? '');
    if (a === undefined || b === undefined) return [];
    const about = article === undefined ? undefined : { title: article.title, url: topicUrl(article.id) };
    const pickerUrl = pageUrl(
      `compare/?${new URLSearchParams({ a: a.id, b: b.id }).toString().replaceAll('%2F', '/')}`,
    );
    const url = isOfSections(pair) ? (about?.url ?? a.url) : pickerUrl;
    return [{ ...pair, sides: [a, b], url, pickerUrl, ...(about === undefined ? {} : { about }) }];
  });
}

/** The pairs that people confuse (`content/_pairs.yaml`), most confused first. */
export const getPairs = (): Promise<readonly NamedPair[]> => (pairs ??= loadPairs());

/** An article about two others (`alb-vs-nlb`), which it names first among its related topics. */
export const isAboutTwo = ({ slug }: Topic): boolean => slug.includes('-vs-');

interface KnownInPairs {
  readonly also: readonly string[];
  readonly rivals: readonly string[];
}
let known: Promise<ReadonlyMap<string, KnownInPairs>> | undefined;

async function loadKnown(): Promise<ReadonlyMap<string, KnownInPairs>> {
  const list = await getPairs();
  const sides = list.flatMap(({ sides: [a, b] }) => [
    { own: a, rival: b.id },
    { own: b, rival: a.id },
  ]);
  const byId = new Map<string, KnownInPairs>();
  for (const [id, own] of Map.groupBy(sides, ({ own: { id } }) => id))
    byId.set(id, { also: own.flatMap(({ own: { also } }) => also), rivals: own.map(({ rival }) => rival) });
  // The first pair of an article is what it is about.
  for (const { article, sides: two } of list.toReversed())
    if (article?.includes('-vs-') === true) byId.set(article, { also: [], rivals: two.map(({ id }) => id) });
  return byId;
}

/**
 * Of a topic or section by its id in the picker: the other names that pairs give it, and what it is confused with; of an
 * article about two, these.
 */
export async function knownInPairs(id: string): Promise<KnownInPairs> {
  return (await (known ??= loadKnown())).get(id) ?? { also: [], rivals: [] };
}

/** Pages that only list many things stand for none of them. */
const LISTS = new Set(['foundations/glossary', 'management/recognise']);

/** Topics that can be put side by side. */
export const isComparable = (topic: Topic): boolean =>
  topic.kind !== 'architecture' && !isAboutTwo(topic) && !LISTS.has(topic.id);

const getArticles = ofAllTopics((topics) => topics.filter(isAboutTwo));

async function articlesOn(id: string): Promise<Comparable['articles']> {
  return (await getArticles()).flatMap(({ id: article, title, related }) => {
    const [a, b] = related;
    const other = a === id ? b : b === id ? a : undefined;
    return other === undefined ? [] : [{ with: other, title, url: topicUrl(article) }];
  });
}

async function rivalsOf(id: string): Promise<Rival[]> {
  const topics = await getTopicMap();
  return (await getPairs()).flatMap(({ sides: [a, b], chooseA, chooseB, trap, about, table }): Rival[] => {
    if (a.id !== id && b.id !== id) return [];
    const at = splitPlace(table?.at ?? '');
    const body = topics.get(at.id)?.entry.body;
    const titleOf = (topic: string): string => topics.get(topic)?.title ?? topic;
    const rows =
      table === undefined || body === undefined
        ? undefined
        : tableOfTwo(body, at.heading ?? '', [table.a, table.b], titleOf);
    const isFirst = a.id === id;
    return [
      {
        ...(isFirst
          ? { id: b.id, choose: chooseA, chooseOther: chooseB }
          : { id: a.id, choose: chooseB, chooseOther: chooseA }),
        ...{ trap, ...(about === undefined ? {} : { article: about }) },
        ...(rows === undefined
          ? {}
          : {
              rows: rows.map((row) => ({
                name: row.name,
                own: isFirst ? row.a : row.b,
                other: isFirst ? row.b : row.a,
              })),
            }),
      },
    ];
  });
}

/** The sections that are confused with something, by name. */
export async function getSectionSides(): Promise<readonly Comparable[]> {
  const topics = await getTopicMap();
  const sides = (await getPairs()).flatMap(({ a, b, sides: [first, second] }) => [
    { place: a, ...first },
    { place: b, ...second },
  ]);
  const sections = new Map(sides.filter(({ place }) => place.includes('#')).map((side) => [side.id, side]));
  const places = Map.groupBy(sections.values(), ({ place }) => place);
  return Promise.all(
    [...sections.values()].map(async ({ place, id, title, url }) => {
      // A section on two things says of neither alone what its signals choose.
      const signals = places.get(place)?.length === 1 ? (topics.get(splitPlace(place).id)?.signals ?? []) : [];
      return {
        ...{ id, title, url, facts: [], articles: [], rivals: await rivalsOf(id) },
        signals: signals.filter(({ see }) => see === place).map(({ need, choose }) => ({ need, choose, for: [id] })),
      };
    }),
  );
}

/** What the picker needs of a topic. */
export async function toComparable({ id, title, summary, signals, shownFacts }: Topic): Promise<Comparable> {
  return {
    id,
    title,
    url: topicUrl(id),
    summary,
    signals: await Promise.all(
      signals.map(async ({ need, choose }) => ({ need, choose, for: await chosenBy(choose, id) })),
    ),
    facts: shownFacts.map(({ label, value, note, axis }) => ({
      label,
      value,
      ...(note === undefined ? {} : { note }),
      ...(axis === undefined ? {} : { axis: AXES[axis] }),
    })),
    rivals: await rivalsOf(id),
    articles: await articlesOn(id),
  };
}
