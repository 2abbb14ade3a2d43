import { glue } from '../../korean/normalize.ts';
import type { Unit } from '../../korean/terms.ts';
import type { Concept } from '../../korean/vocabulary.ts';

/** The English title's place; it is never shown, and so never completed or corrected to. */
const ENGLISH = 1;

/**
 * The names of a topic without those that the browser can do without, because another says the same and nothing hangs on
 * their spelling: several words are known one by one, and one word where the glossary has it.
 *
 * `아테나` says of Amazon Athena what the title says. `units` are the names as read, `isWritten` tells which spellings the
 * glossary has. The first two stay in their places: an English title that says nothing new is empty.
 */
export function spareNames(
  names: readonly string[],
  units: readonly (readonly Unit[])[],
  isWritten: (glued: string) => boolean,
): string[] {
  const said = new Set<string>();
  const spelled = new Set<string>();
  return names.flatMap((name, at) => {
    const words = units[at] ?? [];
    const saying = words
      .map(({ term, parts }) => [term, ...parts].join('+'))
      .sort()
      .join(' ');
    const glued = glue(name);
    const isRepeated = said.has(saying);
    const isSpare = spelled.has(glued) || (isRepeated && (words.length > 1 || isWritten(glued)));
    said.add(saying);
    if (at === ENGLISH) return [isRepeated ? '' : name];
    spelled.add(glued);
    return isSpare ? [] : [name];
  });
}

/** What the name of a service may begin with; a query says as much without it. */
const MAKER = /^(?:amazon|aws|아마존) /i;

/** A concept without the spellings that differ from another by spaces or by the maker's name alone; its key is its first one. */
export function spareForms({ key, forms }: Concept): Concept {
  // 멀티 파트 업로드 shows a word that 멀티파트 업로드 hides
  const words = new Map<string, number>();
  const bare = new Set(forms.map(glue));
  return {
    key,
    forms: forms.filter((form, at) => {
      const glued = glue(form);
      const count = form.split(' ').length;
      const isSpare = count <= (words.get(glued) ?? 0) || (MAKER.test(form) && bare.has(glue(form.replace(MAKER, ''))));
      words.set(glued, Math.max(count, words.get(glued) ?? 0));
      return at === 0 || !isSpare;
    }),
  };
}
