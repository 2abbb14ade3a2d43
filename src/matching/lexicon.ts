import { append } from '../korean/append.ts';
import { discoverWords } from '../korean/discover-words.ts';
import { glue } from '../korean/normalize.ts';
import { conceptsFrom, createVocabulary, type Concept, type Vocabulary } from '../korean/vocabulary.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { splitPlace } from '../model/split-place.ts';
import type { PageStatement, StatedTopic } from './page-statements.ts';
import { CLAIM_WORDS, type ClaimWords } from './claim-words.ts';
import { contraries, sameWords } from './same-words.ts';

/** What reading statements needs to know, as it travels to a browser. */
export interface LexiconData {
  /** Names and words that mean the same, by the key that stands for them all. */
  readonly concepts: readonly Concept[];
  /** Nouns that the pages' texts show. */
  readonly words: readonly string[];
  /** Topics that a concept names, by its key. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  /** The concepts that a topic's titles are, by topic: all of its page is about them. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  /** For each word those that say its contrary. */
  readonly contraries: Readonly<Record<string, readonly string[]>>;
  readonly claimWords: ClaimWords;
}

/** The same, ready for use. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly contraries: ReadonlyMap<string, readonly string[]>;
  /** The first name of each concept. */
  readonly names: ReadonlyMap<string, string>;
  readonly claimWords: ClaimWords;
}

/** `AMI(머신 이미지)`, `AWS Lambda` → each name in it. */
function namesIn(title: string): string[] {
  const [, outside = title, inside = title] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(title) ?? [];
  return [...new Set([title, outside, inside].flatMap((one) => [one, one.replace(/^(?:AWS|Amazon) /, '')]))];
}

/** Collects the words of the glossary, of the topics' names, and of what the pages say. */
export function collectWords(
  topics: readonly StatedTopic[],
  glossary: readonly GlossaryEntry[],
  statements: readonly PageStatement[],
): LexiconData {
  const concepts = [...conceptsFrom(glossary), ...sameWords()];
  const keys = new Map<string, string>();
  for (const { key, forms } of concepts) for (const form of forms) if (!keys.has(glue(form))) keys.set(glue(form), key);
  const owners = new Map<string, string[]>();
  for (const { term, topic } of glossary) if (topic !== undefined) append(owners, glue(term), splitPlace(topic).id);
  const titled = new Map<string, string[]>();
  const named = new Map<string, string[]>();
  for (const { id, title, titleEn, aliases } of topics) {
    const called = new Set([title, titleEn].flatMap(namesIn));
    for (const name of [...called, ...aliases.flatMap(namesIn)]) {
      // an alias that is a title in the singular is that title: whatever reads a text finds one of them
      const key = keys.get(glue(name)) ?? glue(called.has(`${name}s`) ? `${name}s` : name);
      if (!keys.has(glue(name))) append(named, key, name.normalize('NFC'));
      const owned = owners.get(key) ?? [];
      owners.set(key, owned.includes(id) ? owned : [...owned, id]);
      if (called.has(name)) append(titled, id, key);
    }
  }
  const all = [...concepts, ...[...named].map(([key, forms]) => ({ key, forms: [...new Set(forms)] }))];
  const base = createVocabulary(all, []);
  const texts = statements.flatMap(({ about, text, wrong }) => [about, text, wrong ?? '']);
  return {
    concepts: all,
    words: [...discoverWords(texts, (word) => base.has(word))].sort(),
    owners: Object.fromEntries(owners),
    titles: Object.fromEntries(titled),
    contraries: contraries(),
    claimWords: CLAIM_WORDS,
  };
}

/** Makes a lexicon of what was collected. */
export function openLexicon({
  concepts,
  words,
  owners,
  titles,
  contraries: opposed,
  claimWords,
}: LexiconData): Lexicon {
  return {
    claimWords,
    vocabulary: createVocabulary(concepts, words),
    names: new Map(concepts.map(({ key, forms }) => [key, forms[0] ?? key] as const).reverse()),
    owners: new Map(Object.entries(owners)),
    contraries: new Map(Object.entries(opposed)),
    titles: new Map(Object.entries(titles).map(([topic, keys]) => [topic, new Set(keys)])),
  };
}
