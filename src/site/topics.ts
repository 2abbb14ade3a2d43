import { readFileSync } from 'node:fs';
import { getCollection, render, type CollectionEntry, type RenderResult } from 'astro:content';
import { factsBelow, insertFactValues } from '../markdown/fact-values.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import { DOMAIN_KEYS, type Domain } from '../model/domain.ts';
import { parseTopicId, type TopicId } from '../model/slug.ts';
import { askedFirst, type TopicFrontMatter, type TopicKind } from '../model/topic.ts';
import { once } from './once.ts';
import { nameOwner, showFacts, type ShownFact } from './shown-facts.ts';

/** A published topic as pages see it: its front matter plus what follows from its path. */
export interface Topic extends TopicFrontMatter {
  readonly id: TopicId;
  readonly domain: Domain;
  readonly slug: string;
  /** Published topics always have one (the schema requires it). */
  readonly summary: string;
  /** `YYYY-MM-DD`. */
  readonly verifiedOn: string;
  /** Its own facts, then those of other topics that it shows too. */
  readonly shownFacts: readonly ShownFact[];
  /** The front matter as it is written. */
  readonly data: TopicFrontMatter;
  /** All of its text as it is written. */
  readonly prose: () => string;
  /** Its text as its page shows it. */
  readonly render: () => Promise<RenderResult>;
}

/** A value that is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Reading order inside a domain: what it is, how it works, what to choose, how to combine. */
const KIND_ORDER: readonly TopicKind[] = ['service', 'concept', 'comparison', 'architecture'];

const valueOf = factsBelow(process.cwd());

function toTopic(entry: CollectionEntry<'topics'>): Omit<Topic, 'shownFacts'> {
  const path = parseTopicId(entry.id);
  if (path === undefined)
    throw new Error(`${entry.filePath ?? entry.id}: 폴더는 도메인 이름, 파일은 영문 소문자 슬러그여야 한다`);
  const { summary, verifiedOn } = entry.data;
  if (summary === undefined || verifiedOn === undefined)
    throw new Error(`${entry.id}: 공개 주제에 summary나 verifiedOn이 없다`);
  const data = { ...entry.data, facts: askedFirst(entry.data.facts) };
  // Read when somebody asks, as in development hardly anybody does.
  const body = lazily(() => {
    const text = splitTopic(readFileSync(entry.filePath ?? '', 'utf8'))?.body ?? '';
    return insertFactValues(text, valueOf).trim();
  });
  return {
    ...{ ...data, ...path, summary, verifiedOn, data },
    prose: body,
    render: () => render(entry),
  };
}

async function loadTopics(): Promise<readonly Topic[]> {
  const entries = await getCollection('topics', ({ data }) => data.status === 'published');
  const topics = entries.map(toTopic);
  const byId = new Map(topics.map((topic) => [topic.id as string, topic]));
  return topics
    .map((topic) => ({ ...topic, shownFacts: showFacts(topic, byId).map((fact) => nameOwner(fact, topic)) }))
    .sort(
      (a, b) =>
        DOMAIN_KEYS.indexOf(a.domain) - DOMAIN_KEYS.indexOf(b.domain) ||
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        a.title.localeCompare(b.title, 'ko'),
    );
}

/** All published topics in reading order: by domain, then by kind, then by title. */
export const getTopics = once(loadTopics);

/** Computes something of all topics once for all pages. In development it is computed anew. */
export const ofAllTopics = <T>(compute: (topics: readonly Topic[]) => T | Promise<T>): (() => Promise<T>) =>
  once(async () => compute(await getTopics()));

/** Published topics by id. */
export const getTopicMap = ofAllTopics(
  (topics): ReadonlyMap<string, Topic> => new Map(topics.map((topic) => [topic.id as string, topic])),
);

/** Published topics of each domain that has any, in navigation order. */
export const getTopicsByDomain = ofAllTopics((topics): ReadonlyMap<Domain, readonly Topic[]> => {
  const groups = DOMAIN_KEYS.map((domain) => [domain, topics.filter((topic) => topic.domain === domain)] as const);
  return new Map(groups.filter(([, members]) => members.length > 0));
});

/** How many situations topics have in all. */
export const countScenarios = (topics: readonly Pick<Topic, 'scenarios'>[]): number =>
  topics.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
