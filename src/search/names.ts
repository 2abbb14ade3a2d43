import { append } from './append.ts';
import type { NamePosting } from './postings.ts';
import { unitsOf, type Unit } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { TUNING } from './tuning.ts';

/** A name without what only repeats it: in `S3(Simple Storage Service)` the words in brackets need not be said. */
function nameUnits(name: string, vocabulary: Vocabulary): Unit[] {
  const outside = name.replace(/\s*\([^)]*\)/g, ' ').trim();
  return unitsOf(outside === '' ? name : outside, vocabulary);
}

/** Reads names (per topic: title, English title, aliases) as units; yields wherever the caller may pause. */
export function* readNames(
  topics: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Generator<void, Unit[][][]> {
  const read: Unit[][][] = [];
  let count = 0;
  for (const names of topics) {
    read.push(names.map((name) => nameUnits(name, vocabulary)));
    const before = count;
    count += names.length;
    if (Math.floor(before / TUNING.names.step) < Math.floor(count / TUNING.names.step)) yield;
  }
  return read;
}

/** For each term the names that it stands in, with what it weighs there: a rare word more than a common one. */
export function weighNames(
  topics: readonly (readonly (readonly Unit[])[])[],
  idf: (term: string) => number,
): Map<string, NamePosting[]> {
  const postings = new Map<string, NamePosting[]>();
  topics.forEach((names, topic) => {
    names.forEach((units, name) => {
      const all = units.reduce((sum, { term }) => sum + idf(term), 0);
      units.forEach(({ term, parts }, unit) => {
        const share = idf(term) / all;
        append(postings, term, { topic, name, unit, part: false, share });
        for (const part of new Set(parts))
          append(postings, part, { topic, name, unit, part: true, share: (TUNING.names.part * share) / parts.length });
      });
    });
  });
  for (const [term, list] of postings) {
    if (list.length <= TUNING.names.most) continue;
    const fullest = [...list].sort((a, b) => b.share - a.share || a.topic - b.topic).slice(0, TUNING.names.most);
    postings.set(
      term,
      fullest.sort((a, b) => a.topic - b.topic || a.name - b.name || a.unit - b.unit),
    );
  }
  return postings;
}
