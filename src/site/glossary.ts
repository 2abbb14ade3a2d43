import { getCollection } from 'astro:content';
import type { GlossaryEntry } from '../model/glossary.ts';
import { getTopics, type Topic } from './topics.ts';

/** A glossary term and the topic that is about it, if one bears its name. */
export interface Term extends GlossaryEntry {
  readonly topic: Topic | undefined;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** All terms in Korean alphabetical order, Latin names after Hangul ones. */
export async function getTerms(): Promise<readonly Term[]> {
  const topics = await getTopics();
  const byName = new Map(topics.flatMap((topic) => [topic.title, ...topic.aliases].map((name) => [fold(name), topic])));
  const entries = (await getCollection('glossary')).map(({ data }) => data);
  return entries
    .map((entry) => ({
      ...entry,
      topic: [entry.term, entry.en ?? '', ...entry.aliases].map((name) => byName.get(fold(name))).find(Boolean),
    }))
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
