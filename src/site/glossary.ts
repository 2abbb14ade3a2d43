import { getCollection } from 'astro:content';
import { getChoseong } from 'es-hangul';
import type { GlossaryEntry } from '../model/glossary.ts';
import { splitPlace } from '../model/place.ts';
import { SERVICE_STATES } from '../model/service-status.ts';
import { once } from './once.ts';
import { statusOfTerm } from './services.ts';
import { foldName, titleNames } from '../model/names.ts';
import { getTopics } from './topics.ts';
import { topicUrl } from './urls.ts';

/** A glossary term as the page shows it. */
export interface Term {
  readonly term: string;
  /** What its card is remembered by. */
  readonly was: string;
  readonly en: string | undefined;
  readonly meaning: string;
  /** Its other names, spellings that differ by a space left out. */
  readonly names: readonly string[];
  /** Where it is explained: where its entry says, otherwise the topic that bears its name, if any. */
  readonly url: string | undefined;
  /** How its service stands, when that changed: `신규 가입 종료`. */
  readonly state: string | undefined;
}

/** Phrases that people type (`지우지 못하게`, `여러 곳으로 보내다`) teach the search, but are no names to show. */
const PHRASE = /\s\S*(?:다|는|게|고|로|이|면|각각)$/;

function namesOf({ term, en = '', aliases, reading }: GlossaryEntry): string[] {
  const known = new Set([term, en].map(foldName));
  return [...aliases, ...reading].filter((name) => {
    const isNew = !known.has(foldName(name));
    known.add(foldName(name));
    return isNew && !PHRASE.test(name);
  });
}

/** Every term with a meaning, in Korean alphabetical order, Latin names after Hangul ones. The others only serve the search. */
export const getTerms = once(async (): Promise<readonly Term[]> => {
  const topics = await getTopics();
  const ids = new Set<string>(topics.map(({ id }) => id));
  const byName = new Map(
    topics.flatMap(({ id, title, aliases }) => [title, ...aliases].map((name) => [foldName(name), id])),
  );
  const urlOf = ({ topic, term, en = '', aliases }: GlossaryEntry): string | undefined => {
    const place = topic === undefined ? undefined : splitPlace(topic);
    if (place !== undefined && ids.has(place.id)) return topicUrl(place.id, place.heading);
    const id = [term, en, ...aliases].map((name) => byName.get(foldName(name))).find((named) => named !== undefined);
    return id === undefined ? undefined : topicUrl(id);
  };
  const entries = await getCollection('glossary');
  const terms = await Promise.all(
    entries.map(async ({ data: entry }): Promise<Term[]> => {
      const { term, was = term, en, meaning } = entry;
      if (meaning === undefined) return [];
      const status = await statusOfTerm([term, en ?? '']);
      const state = status && SERVICE_STATES[status.state];
      return [{ term, was, en, meaning, names: namesOf(entry), url: urlOf(entry), state }];
    }),
  );
  return terms.flat().sort((a, b) => a.term.localeCompare(b.term, 'ko'));
});

/** What the glossary says of a thing by one of its names, the first first, where it sends to that topic; else `undefined`. */
export async function meaningOn(topic: string, names: readonly string[]): Promise<string | undefined> {
  const entries = (await getCollection('glossary'))
    .map(({ data }) => data)
    .filter((entry) => entry.topic !== undefined && splitPlace(entry.topic).id === topic);
  return names
    .map((name) => entries.find(({ term, en = '' }) => [term, en].map(foldName).includes(foldName(name)))?.meaning)
    .find((meaning) => meaning !== undefined);
}

/** What each entry calls its thing, and by which of these it is found. */
const getNamed = once(async () =>
  (await getCollection('glossary')).map(({ data }) => {
    const own = [data.term, ...(data.en === undefined ? [] : [data.en])];
    return { keys: new Set(own.flatMap(titleNames).map(foldName)), names: [...own, ...namesOf(data)] };
  }),
);

/**
 * All that the glossary calls a thing by one of its names: `DynamoDB GSI`, `Global Secondary Index` → `글로벌 보조 인덱스`,
 * `GSI`, `지에스아이`, ….
 */
export async function namesInGlossary(names: readonly string[]): Promise<string[]> {
  const wanted = names.flatMap(titleNames).map(foldName);
  return (await getNamed()).flatMap((entry) => (wanted.some((name) => entry.keys.has(name)) ? entry.names : []));
}

const PLAIN: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** The index letter of a term: `가용 영역` → `ㄱ`, `까지` → `ㄱ`, `Lambda` → `L`, `3티어` → `0–9`. */
export function indexLetter(term: string): string {
  const first = term.normalize('NFC').charAt(0);
  const initial = getChoseong(first);
  if (/[가-힣]/.test(first)) return PLAIN[initial] ?? initial;
  return /[a-z]/i.test(first) ? first.toUpperCase() : '0–9';
}
