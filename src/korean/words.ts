import lists from './words.json' with { type: 'json' };

/** The lists by their names, each as one text. */
export type Words = Readonly<Record<keyof typeof lists, string>>;

/**
 * What the search knows of the Korean language (`words.json`): words apart by spaces, patterns as regular expressions write them.
 * On a page this file is replaced by `taught-words.ts` (`imports` of package.json): the lists come with the search's own list, packed.
 */
export const WORDS = Object.fromEntries(
  Object.entries(lists).map(([name, { list }]) => [name, list.join('')]),
) as Words;

let taught: Words = WORDS;

/** The lists. */
export const words = (): Words => taught;

/** Takes over the lists as they came with the search's list, or with a site's own words. */
export function teachWords(list: Words): void {
  taught = list;
}
