import type { GlossaryEntry } from '../model/glossary.ts';
import { append } from './append.ts';
import { dictionaryForm } from './conjugate.ts';
import { glue, glueEach } from './normalize.ts';
import { particleStems } from './particles.ts';

/**
 * The words the search knows, the same while indexing and while searching.
 * A *term* is what the index stores: a word stem (`서브넷`), a dictionary form (`줄이다`), or the key of a concept
 * (`lambda` for Lambda, 람다 and AWS Lambda alike).
 */
export interface Vocabulary {
  /** Tells whether a word or a glued phrase is known as it stands. */
  has(word: string): boolean;
  /** Tells whether a glued word may be split at this piece: a word that is at hand. */
  isPiece(word: string): boolean;
  /** Keys of the concepts that a glued form names; several where a form is ambiguous. */
  conceptsOf(glued: string): readonly string[] | undefined;
  /** Tells whether a longer name may begin so; a false answer is sure. */
  mayBeginName(glued: string): boolean;
  /** The most words that a name in the glossary has. */
  readonly longestName: number;
}

/** A concept as it travels to the browser: its key, and every form with spaces as written. */
export interface Concept {
  readonly key: string;
  readonly forms: readonly string[];
}

/** Every name of a glossary entry. */
export const namesOf = ({ term, en, reading, aliases }: GlossaryEntry): string[] =>
  [term, en ?? [], reading, aliases].flat();

/** Turns glossary entries into concepts: `가용 영역` with `AZ` → key `가용영역`, forms `가용 영역`, `AZ`, … */
export function conceptsFrom(entries: readonly GlossaryEntry[]): Concept[] {
  return entries.map((entry) => ({
    key: glue(entry.term),
    forms: [...new Set(namesOf(entry).map((form) => form.normalize('NFC')))],
  }));
}

/** A name as it is read in a text, where a verb at its end is a dictionary form: 자동으로 늘어나다 → 자동으로늘리다. */
function asRead(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  const verb = last.endsWith('다') ? dictionaryForm(last) : undefined;
  return verb && words.slice(0, -1).join('') + verb;
}

/** So many characters tell apart what begins a name from what does not. */
const BEGINNING = 12;

/** Builds a vocabulary from concepts and plain words. */
export function createVocabulary(concepts: readonly Concept[], words: Iterable<string>): Vocabulary {
  const pieces = new Set<string>();
  const keys = new Map<string, string[]>();
  const beginnings = new Set<string>();
  let longestName = 1;
  const names = concepts.flatMap(({ key, forms }) => forms.map((form) => ({ key, split: form.split(/[\s\-–/]+/) })));
  const plain = glueEach(names.flatMap(({ split }) => split));
  let at = 0;
  for (const { key, split } of names) {
    const own = plain.slice(at, (at += split.length));
    for (const glued of new Set([own.join(''), glue(asRead(split) ?? '') || own.join('')])) {
      if (keys.get(glued)?.includes(key) !== true) append(keys, glued, key);
      for (let length = 1; length <= BEGINNING; length++) beginnings.add(glued.slice(0, length));
    }
    longestName = Math.max(longestName, split.length);
    for (const [number, piece] of own.entries()) if ((split[number]?.length ?? 0) > 1) pieces.add(piece);
  }
  // in 캐시를 비우다 neither piece is a name: one is 캐시 with a particle, the other a verb; 잠금 and 흐름 are names
  const isInflected = (piece: string): boolean =>
    (dictionaryForm(piece) !== undefined && !/[ㅁᆷ]$/.test(piece.normalize('NFD'))) ||
    particleStems(piece).some((stem) => stem.length > 1 && (pieces.has(stem) || keys.has(stem)));
  const known = new Set(words);
  // told when it is first asked: most pieces never are
  const told = new Map<string, boolean>();
  const isOwn = (word: string): boolean => {
    if (pieces.has(word) && !told.has(word)) told.set(word, !isInflected(word));
    return told.get(word) === true;
  };
  const has = (word: string): boolean => known.has(word) || keys.has(word) || isOwn(word);
  return {
    has,
    isPiece: has,
    conceptsOf: (glued) => keys.get(glued),
    mayBeginName: (glued) => beginnings.has(glued.slice(0, BEGINNING)),
    longestName: Math.min(longestName + 1, 6),
  };
}
