/** Finds any of these words, whatever signs they hold (`lambda@edge`, `10,000`, `C++`), in any case; of a longer word in Latin letters none is a part. */
export const marksPattern = (words: readonly string[]): RegExp => {
  const whole = (word: string): string =>
    // Under the u flag only signs of the syntax may be escaped.
    (/^[a-z]/i.test(word) ? '(?<![a-z])' : '') +
    word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') +
    (/[a-z]$/i.test(word) ? '(?![a-z])' : '');
  return new RegExp(words.map(whole).join('|'), 'giu');
};
