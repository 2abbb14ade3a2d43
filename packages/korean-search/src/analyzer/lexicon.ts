import { particleStems } from '../korean/particles.ts';
import { dictionaryForm } from '../korean/verbs.ts';
import { shortNouns } from '../korean/words.ts';
import { foldKey } from './normalize.ts';

/** One concept of a site's vocabulary. */
export interface GlossaryEntry {
  /** What it is called. */
  readonly term: string;
  /** Other names for the same thing: translations, abbreviations, spellings. */
  readonly aliases?: readonly string[];
  /** What people say who mean this; counts less than a name. */
  readonly near?: readonly string[];
  /**
   * `outside`: a query with one of these names is not about this site (갤럭시 S3). `plain`: a word that any query may have,
   * and so proves nothing (저렴).
   */
  readonly kind?: 'outside' | 'plain';
}

/** Words of a site besides its glossary. */
export interface LexiconOptions {
  readonly glossary?: readonly GlossaryEntry[];
  /** Words that stand in every text of the site. */
  readonly stopwords?: readonly string[];
  /** Words that may help to say what is wanted, but do not decide. */
  readonly sideWords?: readonly string[];
  /** Names that may mean something else, so that they prove nothing by themselves: 오로라. */
  readonly ambiguous?: readonly string[];
  /** Nouns of one syllable that mean something there: 키, 큐. */
  readonly shortNouns?: readonly string[];
}

/** A concept as it is stored. Its key, under which all its names are indexed, is its first name folded. */
export interface Concept {
  readonly names: readonly string[];
  /** Keys of the concepts that are meant by who says this. */
  readonly near?: readonly string[];
  /** `near`: no name of its own, only what people say who mean another. */
  readonly kind?: GlossaryEntry['kind'] | 'near';
}

/** The key of a concept. */
export const conceptKey = ({ names: [first = ''] }: Pick<Concept, 'names'>): string => foldKey(first);

/** A name as it is read in a text, where a verb at its end is a dictionary form: 자동으로 늘어나다 → 자동으로늘리다. */
function asRead(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  const verb = last.endsWith('다') ? dictionaryForm(last) : undefined;
  return verb && words.slice(0, -1).join('') + verb;
}

/** So many characters tell what begins a name from what does not. */
const BEGINNING = 12;

/** The words and names that an analyzer knows. Terms of the index are word stems, dictionary forms and keys of concepts. */
export class Lexicon {
  readonly concepts: readonly Concept[];
  /** The most words that a name has. */
  readonly longestName: number;
  readonly #byKey: ReadonlyMap<string, Concept>;
  readonly #keys = new Map<string, string[]>();
  readonly #beginnings = new Set<string>();
  readonly #pieces = new Map<string, boolean | undefined>();
  readonly #words = new Set<string>();
  readonly #stopwords: ReadonlySet<string>;
  readonly #sideWords: ReadonlySet<string>;
  readonly #shortNouns: ReadonlySet<string>;
  readonly #ambiguous: ReadonlySet<string>;

  constructor(options: LexiconOptions & { readonly concepts?: readonly Concept[] } = {}) {
    this.concepts = options.concepts ?? conceptsFrom(options.glossary ?? []);
    this.#byKey = new Map(this.concepts.map((concept) => [conceptKey(concept), concept]));
    this.#stopwords = new Set(options.stopwords);
    this.#sideWords = new Set(options.sideWords);
    this.#shortNouns = new Set([...shortNouns.split(' '), ...(options.shortNouns ?? [])]);
    this.#ambiguous = new Set(options.ambiguous?.map(foldKey));
    let longest = 1;
    for (const { names } of this.concepts)
      for (const name of names) {
        const key = foldKey(names[0] ?? '');
        const words = name.split(/[\s\-–/]+/);
        longest = Math.max(longest, words.length);
        for (const folded of new Set([foldKey(name), foldKey(asRead(words) ?? '') || foldKey(name)])) {
          const known = this.#keys.get(folded);
          if (known === undefined) this.#keys.set(folded, [key]);
          else if (!known.includes(key)) known.push(key);
          for (let length = 1; length <= BEGINNING; length++) this.#beginnings.add(folded.slice(0, length));
        }
        for (const word of words) if (word.length > 1) this.#pieces.set(foldKey(word), undefined);
      }
    this.longestName = Math.min(longest + 1, 6);
  }

  /** Learns plain words, such as the terms of an index. */
  learn(words: Iterable<string>): void {
    for (const word of words) this.#words.add(word);
  }

  /** True for a name, a word of a name, or a word that was learned. */
  has(word: string): boolean {
    return this.#words.has(word) || this.#keys.has(word) || this.#isPiece(word);
  }

  /** Keys of the concepts that a folded form names; several where it is ambiguous. */
  conceptsOf(folded: string): readonly string[] | undefined {
    return this.#keys.get(folded);
  }

  /** The concept with a key. */
  concept(key: string): Concept | undefined {
    return this.#byKey.get(key);
  }

  /** True where a longer name may begin so; a false answer is sure. */
  mayBeginName(folded: string): boolean {
    return this.#beginnings.has(folded.slice(0, BEGINNING));
  }

  isShortNoun(word: string): boolean {
    return this.#shortNouns.has(word);
  }

  /** True for a name that may mean something else. */
  isAmbiguous(folded: string): boolean {
    return this.#ambiguous.has(folded);
  }

  isOwnStopword(word: string): boolean {
    return this.#stopwords.has(word);
  }

  isOwnSideWord(word: string): boolean {
    return this.#sideWords.has(word);
  }

  /** A word of a name; not a form of another word: 캐시를 and 비우다 in 캐시를 비우다 are none, 잠금 and 흐름 are. */
  #isPiece(word: string): boolean {
    if (!this.#pieces.has(word)) return false;
    const told = this.#pieces.get(word);
    if (told !== undefined) return told;
    const isVerb = dictionaryForm(word) !== undefined && !/[ㅁᆷ]$/.test(word.normalize('NFD'));
    const isInflected = particleStems(word).some(
      (stem) => stem.length > 1 && (this.#pieces.has(stem) || this.#keys.has(stem)),
    );
    this.#pieces.set(word, !isVerb && !isInflected);
    return !isVerb && !isInflected;
  }
}

/** Glossary entries as concepts; an entry whose term is a name of an earlier one adds to that. */
function conceptsFrom(entries: readonly GlossaryEntry[]): readonly Concept[] {
  const concepts: { names: string[]; near: Set<string>; kind?: Concept['kind'] }[] = [];
  const owners = new Map<string, number>();
  const own = (name: string, at: number): boolean => {
    if (owners.has(foldKey(name))) return false;
    owners.set(foldKey(name), at);
    return true;
  };
  const said: [word: string, key: string][] = [];
  for (const { term, aliases = [], near = [], kind } of entries) {
    const at = owners.get(foldKey(term)) ?? concepts.length;
    const isNew = at === concepts.length;
    if (isNew) concepts.push({ names: [term.normalize('NFC')], near: new Set(), ...(kind && { kind }) });
    own(term, at);
    const concept = concepts[at];
    for (const name of aliases.map((one) => one.normalize('NFC')))
      // a form may name several things, but what is added to an entry takes nothing from others
      if (own(name, at) || (isNew && !concept?.names.includes(name))) concept?.names.push(name);
    for (const word of near) said.push([word.normalize('NFC'), foldKey(concept?.names[0] ?? term)]);
  }
  for (const [word, key] of said) {
    const at = owners.get(foldKey(word)) ?? concepts.length;
    if (at === concepts.length) concepts.push({ names: [word], near: new Set(), kind: 'near' });
    own(word, at);
    const concept = concepts[at];
    const from = foldKey(concept?.names[0] ?? '');
    if (from === key || concept === undefined) continue;
    concept.near.add(key);
    if (concept.kind === undefined) concepts[owners.get(key) ?? -1]?.near.add(from);
  }
  return concepts.map(({ names, near, kind }) => ({
    names,
    ...(near.size > 0 && { near: [...near] }),
    ...(kind && { kind }),
  }));
}
