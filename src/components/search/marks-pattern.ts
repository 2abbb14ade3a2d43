/** Finds any of these words, whatever signs they hold (`lambda@edge`, `10,000`, `C++`), in any case. */
export const marksPattern = (words: readonly string[]): RegExp =>
  // Under the u flag only signs of the syntax may be escaped.
  new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'giu');
