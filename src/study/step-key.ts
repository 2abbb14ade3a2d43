/** What is ticked off in a plan has a key: `read:storage/s3`, `practise:shared-files`, `read:storage/s3~2` where it is looked at again, and `read:storage/s3+` for the rest of what was read in short. */

/** Whether it is looked at again. */
export const isAgain = (key: string): boolean => key.includes('~');

/** Whether it is the rest of what was read in short; and its key. */
export const isRest = (key: string): boolean => key.endsWith('+');
/** @see isRest */
export const restOfStep = (key: string): string => `${key}+`;

/** The key of what is looked at for the first time. */
export const meantBy = (key: string): string => key.replace(/~\d+$/, '');

/** The key under which its tick is kept: that of a day's questions, however many they have come to be. */
export const keptAs = (key: string): string => key.replace(/^(quiz:\d+):\d+$/, '$1');

/** The day and the number of a day's questions; `undefined` of another step. */
export function questionsOf(key: string): readonly [on: number, count: number] | undefined {
  const [kind, on, count] = key.split(':');
  return kind === 'quiz' && count !== undefined ? [Number(on), Number(count)] : undefined;
}

/** What it is of, whatever is done with it: `storage/s3`. */
export const subjectOf = (key: string): string =>
  meantBy(key)
    .slice(key.indexOf(':') + 1)
    .replace(/\+$/, '');

const PARTS = ['read', 'compare', 'practise'];

/** The topics that steps read or compare, also where only a part of one is read. */
export const topicsOf = (steps: readonly { readonly key: string }[]): string[] => [
  ...new Set(steps.flatMap(({ key }) => (key.startsWith('practise:') ? [] : (subjectOf(key).split('#')[0] ?? [])))),
];

/** Which part of its day it is in: what is read is the first, what compares it the next, what practises it the last. */
export const partOf = (key: string): number => PARTS.indexOf(key.split(':')[0] ?? '');

/** The topic that it asks to read; `undefined` of another step, and of reading one again. */
export const topicOfStep = (key: string): string | undefined => /^(?:read|compare):([^~+]+)\+?$/.exec(key)?.[1];
