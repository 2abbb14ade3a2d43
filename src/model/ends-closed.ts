/** Which of two particles follows a word is decided by how it ends when it is spoken: 람다는, 대기열은; SNS는, CRR은. */
const CLOSED_LETTERS = /[LMNR]$/;
const CLOSED_WORDS = /(?:[lmn]e?|ng|[aeiou][bkpt])$/;
const CLOSED_DIGITS = /[013678]$/;
/** Behind a letter a digit is said in English: S3, gp3, io1. */
const IN_ENGLISH = /[A-Za-z]\d$/;
const CLOSED_IN_ENGLISH = /[1789]$/;

/** A word as it is said: what stands in parentheses at its end and the marks around code are not. */
export const said = (label: string): string => label.replace(/[`*]/g, '').replace(/\s*\([^()]*\)$/, '');

/** The particle behind what a sentence is about: 람다는, 대기열은. */
export const topicParticle = (word: string): string => (endsClosed(said(word)) ? '은' : '는');

/** Tells whether a word ends in a consonant when it is spoken. */
function endsClosed(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last >= 0xac00 && last <= 0xd7a3) return (last - 0xac00) % 28 !== 0;
  if (IN_ENGLISH.test(word)) return CLOSED_IN_ENGLISH.test(word);
  if (/\d$/.test(word)) return CLOSED_DIGITS.test(word);
  return /[A-Z]$/.test(word) ? CLOSED_LETTERS.test(word) : CLOSED_WORDS.test(word);
}
