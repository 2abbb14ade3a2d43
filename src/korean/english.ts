/** Endings of English words, longest first, with what may stand instead once they are gone. */
const SUFFIXES: readonly string[] =
  'ations ation itions ition ions ion ings ing ments ment ers er ors or ies es ed s e'.split(' ');
const OTHERS: readonly string[] = ['', 'e', 'ion', 'ation', 'ition', 'ing', 'ment', 's', 'ed', 'er', 'or', 'y'];
/** Letters that must be left of a word: shorter ones are kin to too much (sing, region). */
const LEAST_ROOT = 4;

/**
 * Other forms that an English word may have: `englishKin("encrypted")` holds `encrypt` and `encryption`.
 *
 * Only guesses by spelling, likelier ones first; a lexicon decides which of them are words. Words with digits, and words
 * too short to tell, have none.
 */
export function englishKin(word: string): string[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const roots = ['', ...SUFFIXES]
    .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= LEAST_ROOT)
    .map((suffix) => word.slice(0, word.length - suffix.length));
  // stopped, scanning: the doubled consonant goes too
  const undoubled = roots.filter((root) => /([bdgklmnprt])\1$/.test(root)).map((root) => root.slice(0, -1));
  const kin = [...roots, ...undoubled].flatMap((root) => OTHERS.map((other) => root + other));
  return [...new Set(kin)].filter((other) => other !== word);
}
