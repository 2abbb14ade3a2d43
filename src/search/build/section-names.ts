import { glue } from '../../korean/normalize.ts';
import { unitsOf } from '../../korean/terms.ts';
import type { Vocabulary } from '../../korean/vocabulary.ts';
import { nameUnits } from '../names.ts';
import { TUNING } from '../tuning.ts';
import type { IndexedTopic } from './build-index.ts';

/** Sections that tell again what others tell, and those that many topics have: these are not called by what they say. */
const RETOLD = /^(?:|facts|confusions|scenarios|corrections)$/;
const COMMON =
  /^(?:when|how|at-a-glance|verdict|why|cost|variants|failure|request-path|choos(?:e|ing)|which-service|alternatives|vs-.*)$/;

/**
 * What the sections of a topic are called besides their headings, by term: by names given to them
 * ({@link SiteTopic.sections}), by the words of their anchors, by what a signal chooses that leads there, and by aliases
 * that the text mentions there and hardly anywhere else, or whose Korean before them it does. A term of such a name of n is
 * one of 2n - 1 of a heading: all of them say most of it, a few do not.
 */
export function nameSections(
  { id, meta: { title, titleEn, summary = '', ...meta }, page: { sections } }: IndexedTopic,
  counts: readonly ReadonlyMap<string, number>[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, number>[] {
  const names = sections.map(() => new Map<string, number>());
  const retold = sections.map(({ id: anchor }) => RETOLD.test(anchor));
  const own = sections.map(({ id: anchor }, at) => !retold[at] && !COMMON.test(anchor));
  const ofAll = [title, titleEn, summary].flatMap((text) => unitsOf(text, vocabulary));
  const whole = new Set(ofAll.flatMap(({ term, parts }) => [term, ...parts]));
  const termsIn = (name: string): string[] => nameUnits(name, vocabulary).map(({ term }) => term);
  const call = (section: number, terms: readonly string[]): void => {
    const of = terms.length * 2 - 1;
    for (const term of terms) names[section]?.set(term, Math.min(of, names[section].get(term) ?? of));
  };
  const ownTerms = (section: number, name: string): string[] =>
    termsIn(name).filter((term) => {
      const told = counts.flatMap((count, at) => (count.has(term) ? [at] : []));
      const others = told.filter((at) => at !== section && !retold[at]);
      return told.length > 0 && others.length < 2 && !whole.has(term);
    });
  sections.forEach(({ id: anchor }, at) => {
    for (const name of meta.sections?.[anchor] ?? []) call(at, termsIn(name));
    const led = meta.signals.filter(({ see }) => see === `${id}#${anchor}`).map(({ choose }) => choose);
    for (const name of own[at] ? [anchor.replaceAll('-', ' '), ...led] : []) call(at, ownTerms(at, name));
  });
  const texts = sections.map(({ heading, text }) => glue(`${heading} ${text}`));
  let [before, last] = ['', 0];
  for (const name of meta.kind === 'architecture' ? [] : meta.aliases) {
    const [term = '', ...others] = termsIn(name);
    const mentions = (text: string, at: number): number =>
      others.length > 0 ? text.split(glue(name)).length - 1 : (counts[at]?.get(term) ?? 0);
    const many = texts.map((text, at) => (retold[at] ? 0 : mentions(text, at)));
    const [sum, most] = [many.reduce((a, b) => a + b, 0), Math.max(...many)];
    const translated = !/[가-힣]/.test(name) && /[가-힣]/.test(before) ? last : 0;
    const section = sum === 0 ? translated : most >= sum * TUNING.sectionNames.mentions ? many.indexOf(most) : 0;
    [before, last] = [name, own[section] ? section : 0];
    if (last > 0) call(last, ownTerms(last, name));
  }
  return names;
}
