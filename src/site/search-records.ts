import type { LexiconOptions, SearchRecord } from 'korean-search';
import { factsBelow, insertIntoData } from '../markdown/fact-values.ts';
import type { PublishedTopic } from '../markdown/published-topics.ts';
import { pairList, pickerPath } from '../model/pair.ts';
import { plainInline } from '../model/plain-inline.ts';
import { SERVICE_STATES } from '../model/service-status.ts';
import { splitPlace } from '../model/place.ts';
import { pageRecords } from './search-pages.ts';
import { readSearchWords, readYaml, type SearchWords } from './search-words.ts';

/** The folder of the index in the built site. */
export const INDEX_FOLDER = 'korean-search';
/** Types of records that are found only by who asks for them. */
export const APART = ['fact', 'scenario', 'term', 'pair', 'elsewhere'] as const;
/** Sections that tell what a topic is confused with: these are called a comparison, too. */
const COMPARES = /^(?:confusions|choos(?:e|ing)|which-service|alternatives|vs-.*)$/;

const plain = (text: string): string => plainInline(text).replace(/\]\([^)]*\)|\[/g, '');

/** The needs of all signals, by the place that they lead to. */
function needsByPlace(topics: readonly PublishedTopic[]): Map<string, string[]> {
  const needs = topics.flatMap(({ id, signals }) => signals.map(({ need, see = id }) => ({ see, need: plain(need) })));
  return new Map([...Map.groupBy(needs, ({ see }) => see)].map(([see, all]) => [see, all.map(({ need }) => need)]));
}

/** A topic and its sections, as its built page has them. */
function topicRecords(
  topic: PublishedTopic,
  sections: readonly SearchRecord[],
  { elsewhere, services }: SearchWords,
  needs: ReadonlyMap<string, readonly string[]>,
  situations: readonly string[],
): SearchRecord[] {
  const words = new Map(topic.sectionWords.map((section) => [section.heading, section]));
  const theirs = elsewhere.flatMap(({ name, also, ours }) => (ours.includes(topic.id) ? [name, ...also] : []));
  const status = services.find(({ topics }) => topics.includes(topic.id));
  return sections.map(({ anchor, ...section }): SearchRecord => {
    if (anchor === undefined)
      return {
        ...section,
        type: 'topic',
        title: topic.title,
        aliases: [topic.titleEn, ...topic.aliases, ...theirs],
        asked: [...topic.asked, ...(needs.get(topic.id) ?? [])],
        body: [section.body ?? '', ...situations].join(' '),
        filter: {
          domain: topic.id.replace(/\/.*/, ''),
          kind: topic.kind,
          ...(status !== undefined && { state: SERVICE_STATES[status.state] }),
        },
      };
    const gone = services.flatMap(({ state, names, topics }) =>
      state !== 'new' && topics.includes(`${topic.id}#${anchor}`) ? names : [],
    );
    const compares = COMPARES.test(anchor) && topic.kind !== 'comparison' ? ['비교'] : [];
    return {
      ...section,
      anchor,
      // who asks for a service that is no more is told what became of it
      aliases: [...(words.get(anchor)?.aliases ?? []), ...gone, ...compares],
      asked: [...(words.get(anchor)?.asked ?? []), ...(needs.get(`${topic.id}#${anchor}`) ?? [])],
    };
  });
}

/** A topic's own facts; what it borrows is found where it belongs. */
const factRecords = ({ id: topic, title: page, facts }: PublishedTopic): SearchRecord[] =>
  facts.map(({ id, label, value, note, examEra, called }) => ({
    type: 'fact',
    url: `/${topic}/`,
    anchor: `fact-${id}`,
    title: label,
    aliases: called,
    body: [value, note, examEra].filter(Boolean).join('. '),
    data: { page, value, note, examEra, called },
  }));

const scenarioRecords = ({ id: topic, scenarios }: PublishedTopic, titleOf: (id: string) => string): SearchRecord[] =>
  scenarios.map(({ id, situation, answer, choose, why }) => ({
    type: 'scenario',
    url: `/${topic}/`,
    anchor: `scenario-${id}`,
    title: plain(situation),
    aliases: choose === undefined ? [] : [choose],
    body: plain(why),
    data: { choose: choose ?? answer.map(titleOf).join(' + ') },
  }));

/** The terms of the glossary page, each at the place that explains it, or on that page. */
const termRecords = ({ terms }: SearchWords): SearchRecord[] =>
  terms.flatMap(({ term, en, reading, aliases, meaning, topic }): SearchRecord[] => {
    if (meaning === undefined) return [];
    const place = topic === undefined ? undefined : splitPlace(topic);
    return [
      {
        type: 'term',
        url: place === undefined ? '/glossary/' : `/${place.id}/`,
        anchor: place?.heading,
        title: term,
        aliases: [...(en === undefined ? [] : [en]), ...reading, ...aliases],
        body: meaning,
      },
    ];
  });

/** The pairs of `/compare/`, at the first side's topic. */
const pairRecords = (root: string, topics: ReadonlyMap<string, PublishedTopic>): SearchRecord[] =>
  pairList
    .parse(insertIntoData(readYaml(root, 'content/_pairs.yaml', []), factsBelow(root)))
    .map((pair): SearchRecord => {
      const nameOf = (place: string, name?: string): string => name ?? topics.get(splitPlace(place).id)?.title ?? place;
      const namesOf = (place: string): readonly string[] =>
        place.includes('#') ? [] : (topics.get(place)?.aliases ?? []);
      return {
        type: 'pair',
        url: `/${splitPlace(pair.a).id}/`,
        title: `${nameOf(pair.a, pair.nameA)} vs ${nameOf(pair.b, pair.nameB)}`,
        aliases: [...(pair.alsoA ?? namesOf(pair.a)), ...(pair.alsoB ?? namesOf(pair.b))],
        data: { path: pickerPath(pair.a, pair.b) },
      };
    });

/** Names from elsewhere, at the topic that does most of the same here. @throws Error for a topic that there is not */
const elsewhereRecords = ({ elsewhere }: SearchWords, topics: ReadonlyMap<string, PublishedTopic>): SearchRecord[] =>
  elsewhere.map(({ name, also, by, ours, why }): SearchRecord => {
    const places = ours.map((id) => {
      const topic = topics.get(id);
      if (topic === undefined)
        throw new Error(
          `content/_search/elsewhere.yaml: “${name}”의 ours에 없는 주제가 있다: ${id}. 주제의 이름을 고친다.`,
        );
      return { url: `/${id}/`, title: topic.title };
    });
    return {
      type: 'elsewhere',
      url: places[0]?.url ?? '/',
      title: name,
      aliases: also,
      data: { by, why, ours: places },
    };
  });

/**
 * Everything of the site that can be found, and the words that it teaches the search.
 * @param sections pages of topics and their sections, read from the built HTML
 */
export function siteRecords(
  root: string,
  published: readonly PublishedTopic[],
  sections: readonly SearchRecord[],
): { readonly records: readonly SearchRecord[]; readonly vocabulary: LexiconOptions } {
  const words = readSearchWords(root);
  const topics = new Map(published.map((topic) => [topic.id, topic]));
  const titleOf = (id: string): string => topics.get(id)?.title ?? id;
  const byPage = Map.groupBy(sections, ({ url }) => url);
  const needs = needsByPlace(published);
  const decided = Map.groupBy(
    published.flatMap(({ scenarios }) => scenarios),
    ({ answer: [first] }) => first,
  );
  const records = published.flatMap((topic) => {
    const situations = (decided.get(topic.id) ?? []).map(({ situation }) => plain(situation));
    return [
      ...topicRecords(topic, byPage.get(`/${topic.id}/`) ?? [], words, needs, situations),
      ...factRecords(topic),
      ...scenarioRecords(topic, titleOf),
    ];
  });
  if (words.guide !== undefined) records.push(...pageRecords(words.pages, words.guide));
  records.push(...termRecords(words), ...pairRecords(root, topics), ...elsewhereRecords(words, topics));
  return { records, vocabulary: words.vocabulary };
}
