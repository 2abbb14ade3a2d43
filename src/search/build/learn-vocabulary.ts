import { splitRuns } from '../../korean/normalize.ts';
import { particleStems } from '../../korean/particles.ts';
import { isShortNoun } from '../../korean/analyze.ts';
import { createVocabulary, type Concept, type Vocabulary } from '../../korean/vocabulary.ts';
import type { IndexedTopic } from './build-index.ts';
import { discoverWords } from '../../korean/discover-words.ts';

/**
 * The words of a site: those of its glossary, and the nouns that its texts show.
 *
 * Where there are more than `most`, glued words are split at the ones that most topics use only, because a browser has
 * no others at hand: `common`, missing where all are.
 */
export function learnVocabulary(
  topics: readonly IndexedTopic[],
  concepts: readonly Concept[],
  most: number,
): { vocabulary: Vocabulary; common: ReadonlySet<string> | undefined } {
  const names = topics.flatMap(({ meta }) => [meta.title, ...meta.aliases]);
  const base = createVocabulary(concepts, []);
  const texts = topics.flatMap(({ page }) => page.sections.flatMap(({ heading, text }) => [heading, text]));
  const words = discoverWords([...names, ...texts], (word) => base.has(word) || isShortNoun(word));
  const common = words.size <= most / 2 ? undefined : mostUsed(topics, words, most / 2);
  const isCommon = (word: string): boolean => common?.has(word) ?? true;
  return { vocabulary: createVocabulary(concepts, words, isCommon), common };
}

/** The words that stand in most topics, with or without a particle. */
function mostUsed(topics: readonly IndexedTopic[], words: ReadonlySet<string>, most: number): Set<string> {
  const stems = new Map<string, string | undefined>();
  const stemOf = (run: string): string | undefined => {
    if (!stems.has(run))
      stems.set(
        run,
        [run, ...particleStems(run)].find((stem) => words.has(stem)),
      );
    return stems.get(run);
  };
  const counts = new Map<string, number>();
  for (const { page } of topics) {
    const here = new Set<string>();
    for (const { heading, text } of page.sections)
      for (const run of splitRuns(`${heading} ${text}`)) {
        const stem = run.script === 'hangul' ? stemOf(run.text) : undefined;
        if (stem !== undefined) here.add(stem);
      }
    for (const stem of here) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, most).map(([word]) => word));
}
