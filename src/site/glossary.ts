import { getCollection } from 'astro:content';
import { splitPlace, type GlossaryEntry } from '../model/glossary.ts';
import { getTopics } from './topics.ts';
import { topicUrl } from './urls.ts';

/** A glossary term and where it is explained: where its entry says, otherwise the topic that bears its name, if any. */
export interface Term extends Omit<GlossaryEntry, 'topic'> {
  readonly url: string | undefined;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** All terms in Korean alphabetical order, Latin names after Hangul ones. */
export async function getTerms(): Promise<readonly Term[]> {
  const topics = await getTopics();
  const ids = new Set<string>(topics.map(({ id }) => id));
  const byName = new Map(
    topics.flatMap(({ id, title, aliases }) => [title, ...aliases].map((name) => [fold(name), id])),
  );
  const urlOf = ({ topic, term, en = '', aliases }: GlossaryEntry): string | undefined => {
    const place = topic === undefined ? undefined : splitPlace(topic);
    if (place !== undefined && ids.has(place.id)) return topicUrl(place.id, place.heading);
    const id = [term, en, ...aliases].map((name) => byName.get(fold(name))).find((named) => named !== undefined);
    return id === undefined ? undefined : topicUrl(id);
  };
  return (await getCollection('glossary'))
    .map(({ data: { topic, ...entry } }) => ({ ...entry, url: urlOf({ topic, ...entry }) }))
    .sort((a, b) => a.term.localeCompare(b.term, 'ko'));
}

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const PLAIN: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** The index letter of a term: `가용 영역` → `ㄱ`, `까지` → `ㄱ`, `Lambda` → `L`, `3티어` → `0–9`. */
export function indexLetter(term: string): string {
  const first = term.normalize('NFC').charAt(0);
  const syllable = first.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11_172) {
    const initial = INITIALS.charAt(Math.floor(syllable / 588));
    return PLAIN[initial] ?? initial;
  }
  return /[a-z]/i.test(first) ? first.toUpperCase() : '0–9';
}
