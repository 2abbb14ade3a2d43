/** The form in which two names are the same name: NFC, lower case, no spaces. `foldName("Auto  Scaling") → "autoscaling"`. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** A name without the maker before it: `AWS CloudFormation` → `CloudFormation`. */
const withoutMaker = (name: string): string => name.replace(/^(?:amazon|aws)\s+/i, '');

/** Names as what is typed is compared with them: folded, and each once more without the maker before it. */
export const foldNames = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, withoutMaker(name)]).map(foldName);
