import type { CatalogueTopic } from '../catalogue/catalogue.ts';
import type { TopicId } from '../../model/slug.ts';
import { BEGINS, CAPITAL, ENDS, toTextKey, type TextKey } from './text-key.ts';

/** A name or word of a topic. */
export interface Term {
  readonly topic: TopicId;
  /** Squeezed: `route53`. */
  readonly key: string;
  /** 1 for a name, less for a word that only points to the topic. */
  readonly weight: number;
}

/** A place in a text where terms stand; several topics may share a term. */
export interface TermMatch {
  readonly terms: readonly Term[];
  readonly key: string;
  readonly start: number;
}

/** All terms of a catalogue, ready for matching. */
export interface TermIndex {
  readonly byKey: ReadonlyMap<string, readonly Term[]>;
  /** Lengths of the keys that start with these two characters, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const VENDOR = /^(?:amazon|aws)\s+/i;

/** Names inside a title: `Amazon Route 53`, `Route 53`; `AMI(머신 이미지)` → both parts. */
function namesIn(title: string): string[] {
  const [, outside = '', inside = ''] = /^([^()]+)\(([^()]+)\)$/.exec(title) ?? [];
  const parts = [title, outside, inside].map((part) => part.trim()).filter((part) => part.length > 1);
  return [...new Set(parts.flatMap((part) => [part, part.replace(VENDOR, '')]))];
}

/** `실행 한도·배포 한도` → both; `빠른 스냅샷 복원(FSR)` → both; of `스토리지(3 AZ 6 카피)` nothing but the whole says enough. */
function partsOfCover(covered: string): string[] {
  const parts = covered.split(/[()·/]| vs /).map((part) => part.trim());
  return [covered, ...parts.filter((part) => /[A-Za-z]{2}/.test(part) || part.includes(' '))];
}

function termsOf(topic: CatalogueTopic): Term[] {
  const best = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const { key } = toTextKey(text);
    if (key.length > 1 || /[가-힣]/.test(key)) best.set(key, Math.max(best.get(key) ?? 0, weight));
  };
  for (const name of [...namesIn(topic.titleKo), ...namesIn(topic.titleEn), topic.slug.replaceAll('-', ' ')])
    add(name, 1);
  for (const alias of topic.aliases) add(alias, 1);
  for (const covered of topic.covers.flatMap(partsOfCover)) add(covered, 0.8);
  for (const hint of topic.hints) add(hint, 0.7);
  return [...best].map(([key, weight]) => ({ topic: topic.id, key, weight }));
}

/** Builds the index of all terms of a catalogue. */
export function indexTerms(topics: readonly CatalogueTopic[]): TermIndex {
  const byKey = new Map<string, Term[]>();
  const lengths = new Map<string, Set<number>>();
  for (const term of topics.flatMap(termsOf)) {
    byKey.set(term.key, [...(byKey.get(term.key) ?? []), term]);
    const head = term.key.slice(0, 2);
    lengths.set(head, (lengths.get(head) ?? new Set()).add(term.key.length));
  }
  return { byKey, lengths: new Map([...lengths].map(([head, all]) => [head, [...all].sort((a, b) => b - a)])) };
}

/** What may follow a short Korean word inside its eojeol: particles and a few suffixes. */
const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|만|부터|까지|처럼|보다|마다|라|란|들|별|용|하|되|된|한|할|해|시|성|형|내|간|및|등|그룹|서비스)/;

const HANGUL_KEY = /^[가-힣]+$/;
const LATIN_END = /[a-z0-9]$/;

/** Whether a key found at `start` stands as a word there: `s3에` holds s3, `ads3x` does not, `샘플` does not hold 샘. */
function standsAlone(text: TextKey, start: number, key: string): boolean {
  const end = start + key.length;
  if (((text.marks[start] ?? 0) & BEGINS) === 0) return false;
  const ends = ((text.marks[end - 1] ?? 0) & ENDS) !== 0;
  if (LATIN_END.test(key)) {
    const plural = text.key[end] === 's' && ((text.marks[end] ?? 0) & ENDS) !== 0;
    if (!ends && !plural) return false;
    // Two letters are an abbreviation only in capitals: `AD`, not `ad`.
    return key.length > 2 || /\d/.test(key) || ((text.marks[start] ?? 0) & CAPITAL) !== 0;
  }
  if (ends || key.length > 3 || !HANGUL_KEY.test(key)) return true;
  return PARTICLE.test(text.key.slice(end, end + 3));
}

/** Finds terms in a text: at each word the longest one, without overlaps. */
export function findTerms(index: TermIndex, text: TextKey): TermMatch[] {
  const matches: TermMatch[] = [];
  for (let start = 0; start < text.key.length;) {
    const found = longestAt(index, text, start);
    if (found === undefined) {
      start += 1;
    } else {
      matches.push(found);
      start += found.key.length;
    }
  }
  return matches;
}

function longestAt(index: TermIndex, text: TextKey, start: number): TermMatch | undefined {
  if (((text.marks[start] ?? 0) & BEGINS) === 0) return undefined;
  for (const length of index.lengths.get(text.key.slice(start, start + 2)) ?? []) {
    const found = termAt(index, text, start, length);
    if (found !== undefined) return found;
  }
  // A key of one character starts with no two characters.
  return termAt(index, text, start, 1);
}

function termAt(index: TermIndex, text: TextKey, start: number, length: number): TermMatch | undefined {
  const key = text.key.slice(start, start + length);
  const terms = index.byKey.get(key);
  return terms !== undefined && standsAlone(text, start, key) ? { terms, key, start } : undefined;
}
