import { escapePattern } from './escape-pattern.ts';

/** Finds any of some names, not inside a longer Latin word. */
export const named = (names: readonly string[], flags?: string): RegExp =>
  new RegExp(`(?<![A-Za-z0-9])(?:${names.map(escapePattern).join('|')})(?![A-Za-z0-9])`, flags);
