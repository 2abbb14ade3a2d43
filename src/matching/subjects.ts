import type { SubjectTopic } from './reference.ts';

/** A topic that a text names. */
export interface SubjectMention {
  readonly topics: readonly string[];
  readonly start: number;
  readonly end: number;
  /** A name of nothing else: a service, a title. Other words that lead to a page may mean something else here. */
  readonly isStrong: boolean;
}

interface Named {
  readonly topics: Set<string>;
  isStrong: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[a-z0-9]/;

/** Lower case without spaces and hyphens, and where each letter stood. */
function fold(text: string): { flat: string; at: number[] } {
  let flat = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index).toLowerCase();
    if (!LETTER.test(letter) && letter !== '@') continue;
    flat += letter;
    at.push(index);
  }
  return { flat, at };
}

/** Finds the topics that texts name. */
export class SubjectIndex {
  readonly #names = new Map<string, Named>();
  #longest = 0;

  constructor(topics: readonly SubjectTopic[]) {
    for (const { id, names, words } of topics) {
      for (const name of names) this.#add(id, name, true);
      for (const word of words) this.#add(id, word, false);
    }
  }

  #add(topic: string, name: string, isStrong: boolean): void {
    const key = fold(name).flat;
    if (key.length < 2) return;
    const known = this.#names.get(key) ?? { topics: new Set<string>(), isStrong };
    known.topics.add(topic);
    known.isStrong ||= isStrong;
    this.#names.set(key, known);
    this.#longest = Math.max(this.#longest, key.length);
  }

  /** The names in a text, the longest at each place. A name begins where a word does; those of `except` do not count. */
  mentions(text: string, except?: string): SubjectMention[] {
    const { flat, at } = fold(text);
    const mentions: SubjectMention[] = [];
    const letter = (index: number): string => text[index]?.toLowerCase() ?? '';
    for (let from = 0; from < flat.length; from += 1) {
      const start = at[from] ?? 0;
      const before = letter(start - 1);
      if (LETTER.test(before) && LATIN.test(before) === LATIN.test(flat[from] ?? '')) continue;
      for (let length = Math.min(this.#longest, flat.length - from); length > 1; length -= 1) {
        const named = this.#names.get(flat.slice(from, from + length));
        if (named === undefined || (except !== undefined && named.topics.has(except))) continue;
        const end = (at[from + length - 1] ?? 0) + 1;
        // S3 is not in S3a, and a name does not reach over a comma
        if (LATIN.test(letter(end - 1)) && /^(?!s(?![A-Za-z]))[A-Za-z0-9]/.test(text.slice(end))) continue;
        if (/[,;:|()\n]/.test(text.slice(start, end))) continue;
        mentions.push({ topics: [...named.topics], start, end, isStrong: named.isStrong });
        from += length - 1;
        break;
      }
    }
    return mentions;
  }
}
