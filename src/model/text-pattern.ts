/** A text as a pattern that matches just it. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds any of some names, not inside a longer Latin word. */
export const named = (names: readonly string[], flags?: string): RegExp =>
  new RegExp(`(?<![A-Za-z0-9])(?:${names.map(escapePattern).join('|')})(?![A-Za-z0-9])`, flags);
