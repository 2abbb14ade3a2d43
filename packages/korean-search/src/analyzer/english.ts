/** Endings of English words, longest first, and what may stand instead of one. */
const SUFFIXES = 'ations ation itions ition ions ion ings ing ments ment ers er ors or ies es ed s e'.split(' ');
const INSTEAD = ['', 'e', 'ion', 'ation', 'ition', 'ing', 'ment', 's', 'ed', 'er', 'or', 'y'];
/** Letters that are left of a word at least: shorter ones are kin to too much (sing, region). */
const LEAST_ROOT = 4;

/**
 * Other forms that an English word may have, likelier ones first; a lexicon decides which of them are words.
 * @example englishForms('encrypted') // [..., 'encrypt', 'encryption', ...]
 */
export function englishForms(word: string): string[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const roots = ['', ...SUFFIXES]
    .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= LEAST_ROOT)
    .map((suffix) => word.slice(0, word.length - suffix.length));
  // stopped, scanning: the doubled consonant goes too
  const undoubled = roots.filter((root) => /([bdgklmnprt])\1$/.test(root)).map((root) => root.slice(0, -1));
  const forms = [...roots, ...undoubled].flatMap((root) => INSTEAD.map((ending) => root + ending));
  return [...new Set(forms)].filter((form) => form !== word);
}
