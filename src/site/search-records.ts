import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { GlossaryEntry, LexiconOptions, SearchRecord } from 'korean-search';
import type { PublishedTopic } from '../markdown/published-topics.ts';
import { fieldWords, type ElsewhereEntry } from '../model/elsewhere.ts';
import { glossary, type GlossaryEntry as Term } from '../model/glossary.ts';
import type { Fact } from '../model/topic.ts';
import { pairList } from '../model/pair.ts';
import { splitPlace } from '../model/split-place.ts';
import { readSitePages } from './search-pages.ts';
import { readSearchWords } from './search-words.ts';

/** The folder of the index in the built site. */
export const INDEX_FOLDER = 'korean-search';
/** Types of records that are found only by who asks for them. */
export const APART = ['fact', 'scenario', 'term', 'pair'] as const;
/** Sections that tell what a topic is confused with: these are called a comparison, too. */
const COMPARES = /^(?:confusions|choos(?:e|ing)|which-service|alternatives|vs-.*)$/;

/** Names and questions by the anchors of a topic's sections; `''` is the topic itself. */
type ByAnchor = Readonly<Record<string, readonly string[]>>;

/** What the content teaches the search of topics besides their pages. */
interface Taught {
  readonly named: Readonly<Record<string, ByAnchor>>;
  readonly asked: ReadonlyMap<string, ByAnchor>;
  readonly elsewhere: readonly ElsewhereEntry[];
}

const plain = (text: string): string => text.replace(/[*`_]|\]\([^)]*\)|\[/g, '');

/** The needs of all signals by the place that they lead to. */
const needsByPlace = (topics: readonly PublishedTopic[]): Map<string, string[]> => {
  const needs = topics.flatMap(({ id, signals }) => signals.map(({ need, see = id }) => ({ see, need: plain(need) })));
  return new Map([...Map.groupBy(needs, ({ see }) => see)].map(([see, all]) => [see, all.map(({ need }) => need)]));
};

/** A topic and its sections, as its built page has them. */
function pageRecords(
  topic: PublishedTopic,
  sections: readonly SearchRecord[],
  { named, asked, elsewhere }: Taught,
  needs: ReadonlyMap<string, readonly string[]>,
  situations: readonly string[],
): SearchRecord[] {
  const names = named[topic.id] ?? {};
  const questions = asked.get(topic.id) ?? {};
  const theirs = elsewhere.flatMap(({ name, also, ours }) => (ours.includes(topic.id) ? [name, ...also] : []));
  return sections.map(({ anchor, ...section }): SearchRecord => {
    if (anchor === undefined)
      return {
        ...section,
        type: 'topic',
        title: topic.title,
        aliases: [topic.titleEn, ...topic.aliases, ...theirs],
        asked: [...(questions[''] ?? []), ...(needs.get(topic.id) ?? [])],
        body: [section.body ?? '', ...situations].join(' '),
        filter: { domain: topic.id.replace(/\/.*/, ''), kind: topic.kind },
      };
    const compares = COMPARES.test(anchor) && topic.kind !== 'comparison' ? ['비교'] : [];
    const aliases = [...(names[anchor] ?? []), ...compares];
    const all = [...(questions[anchor] ?? []), ...(needs.get(`${topic.id}#${anchor}`) ?? [])];
    return { ...section, anchor, aliases, asked: all };
  });
}

const factRecord = (
  url: string,
  { id, label, value, note, examEra, called, source }: Omit<Fact, 'axis'>,
): SearchRecord => ({
  type: 'fact',
  url,
  anchor: `fact-${id}`,
  title: label,
  aliases: called,
  body: [value, note, examEra].filter((part) => part !== undefined).join('. '),
  data: { value, note, examEra, source, called },
});

const scenarioRecords = ({ id: topic, scenarios }: PublishedTopic): SearchRecord[] =>
  scenarios.map(({ id, situation, answer, choose, why, decides }) => ({
    type: 'scenario',
    url: `/${topic}/`,
    anchor: `scenario-${id}`,
    title: plain(situation),
    aliases: choose === undefined ? [] : [choose],
    body: plain(why),
    data: { answer, choose, why, decides },
  }));

/** The terms of the glossary page, each at the place that explains it, or on that page. */
const termRecords = (terms: readonly Term[]): SearchRecord[] =>
  terms.flatMap(({ term, en, reading, aliases, meaning, topic }): SearchRecord[] =>
    meaning === undefined
      ? []
      : [
          {
            type: 'term',
            url: topic === undefined ? '/glossary/' : `/${splitPlace(topic).id}/`,
            anchor: topic === undefined ? undefined : splitPlace(topic).heading,
            title: term,
            aliases: [...(en === undefined ? [] : [en]), ...reading, ...aliases],
            body: meaning,
          },
        ],
  );

/** The pairs of `/compare/`, at the first side's topic. */
const pairRecords = (root: string, topics: ReadonlyMap<string, PublishedTopic>): SearchRecord[] =>
  pairList.parse(readYaml(root, 'content/_pairs.yaml', [])).map((pair): SearchRecord => {
    const nameOf = (place: string, name?: string): string => name ?? topics.get(splitPlace(place).id)?.title ?? place;
    const [a, b] = [nameOf(pair.a, pair.nameA), nameOf(pair.b, pair.nameB)];
    const namesOf = (place: string): readonly string[] =>
      place.includes('#') ? [] : (topics.get(place)?.aliases ?? []);
    return {
      type: 'pair',
      url: `/${splitPlace(pair.a).id}/`,
      title: `${a} vs ${b}`,
      aliases: [...(pair.alsoA ?? namesOf(pair.a)), ...(pair.alsoB ?? namesOf(pair.b))],
      body: [...pair.chooseA, ...pair.chooseB, pair.trap].map(plain).join(' '),
      data: { a: pair.a, b: pair.b },
    };
  });

const readYaml = (root: string, path: string, without: unknown): unknown =>
  existsSync(join(root, path)) ? load(readFileSync(join(root, path), 'utf8'), { schema: CORE_SCHEMA }) : without;

/**
 * Everything of the site that can be found, and the words that it teaches the search.
 * @param sections pages of topics and their sections, read from the built HTML
 * @throws Error where a name or a question is given to a section that no page has
 */
export function siteRecords(
  root: string,
  published: readonly PublishedTopic[],
  sections: readonly SearchRecord[],
): { readonly records: readonly SearchRecord[]; readonly vocabulary: LexiconOptions } {
  const { named, asked, others, guide, said } = readSearchWords(root);
  const { elsewhere = [], synonyms = [], foreign = [] } = said;
  const topics = new Map(published.map((topic) => [topic.id, topic]));
  const bySite = Map.groupBy(sections, ({ url }) => url);
  const needs = needsByPlace(published);
  const decided = Map.groupBy(
    published.flatMap(({ scenarios }) => scenarios),
    ({ answer: [first] }) => first,
  );
  const records = published.flatMap((topic) => {
    const url = `/${topic.id}/`;
    const situations = (decided.get(topic.id) ?? []).map(({ situation }) => plain(situation));
    return [
      ...pageRecords(topic, bySite.get(url) ?? [], { named, asked, elsewhere }, needs, situations),
      // what a topic borrows is found where it belongs
      ...topic.facts.map((fact) => factRecord(url, fact)),
      ...scenarioRecords(topic),
    ];
  });
  const pages = guide === undefined ? [] : readSitePages(others, guide);
  for (const [page, { title, aliases, facts, sections: names = {} }] of pages) {
    for (const { id, heading, text } of page.sections)
      records.push(
        id === ''
          ? { type: 'page', url: page.url, title, aliases, body: text, filter: { domain: 'page', kind: 'page' } }
          : { type: 'section', url: page.url, anchor: id, title: heading, aliases: names[id], body: text },
      );
    records.push(...facts.map((fact) => factRecord(page.url, fact)));
  }
  const terms = glossary.parse(readYaml(root, 'content/_glossary.yaml', []));
  records.push(...termRecords(terms), ...pairRecords(root, topics));
  const words = fieldWords.parse(readYaml(root, 'content/_search/words.yaml', {}));
  return { records, vocabulary: vocabularyOf(said.glossary, synonyms, elsewhere, foreign, words) };
}

/** The site's words in the terms of the package. */
function vocabularyOf(
  terms: readonly Term[],
  synonyms: readonly Term[],
  elsewhere: readonly ElsewhereEntry[],
  foreign: readonly string[],
  words: ReturnType<typeof fieldWords.parse>,
): LexiconOptions {
  const entryOf = ({ term, en, reading, aliases, near }: Term): GlossaryEntry => ({
    term,
    aliases: [...(en === undefined ? [] : [en]), ...reading, ...aliases],
    near,
  });
  const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
  const outside = foreign.filter((phrase) => !/[?~]$/.test(phrase));
  return {
    glossary: [
      ...terms.map(entryOf),
      ...synonyms.map((one): GlossaryEntry => ({ ...entryOf(one), kind: 'plain' })),
      ...elsewhere.map(({ name, also }): GlossaryEntry => ({ term: name, aliases: also })),
      ...outside.map((term): GlossaryEntry => ({ term, kind: 'outside' })),
    ],
    stopwords: split(words.stopwords),
    sideWords: split(words.sideWords),
    shortNouns: split(words.shortNouns),
    ambiguous: split(words.homonyms),
  };
}
