import type { Catalog } from '../catalog.ts';
import { unitsOf, type Unit } from '../terms.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** One name of a topic (title, English title or alias), read as units. */
export interface Name {
  readonly topic: number;
  readonly units: readonly Unit[];
  /** How much a hit on it counts: 1 for titles, a little less for aliases. */
  readonly weight: number;
}

/** Topics whose names are read between two pauses. */
const STEP = 30;

/** Reads the names of all topics; yields wherever the caller may pause. */
export function* readNames(catalog: Catalog, vocabulary: Vocabulary): Generator<void, Name[]> {
  const names: Name[] = [];
  for (const [topic, { title, titleEn, aliases }] of catalog.topics.entries()) {
    if (topic % STEP === 0) yield;
    for (const [position, name] of [title, titleEn, ...aliases].entries()) {
      names.push({ topic, units: nameUnits(name, vocabulary), weight: position === 0 ? 1 : 0.95 });
    }
  }
  return names;
}

/** A name without what only repeats it: in `S3(Simple Storage Service)` the words in brackets need not be said. */
function nameUnits(name: string, vocabulary: Vocabulary): Unit[] {
  const outside = name.replace(/\s*\([^)]*\)/g, ' ').trim();
  return unitsOf(outside === '' ? name : outside, vocabulary);
}
