import { measures } from '#matching/measures';
import { once } from '../../korean/once.ts';
import { pattern } from '../../matching/pattern.ts';

/** What is said of another sentence, which stands in the same text or above it: that it is so, or not. */
export interface Quiz {
  readonly said: string;
  readonly isSo: boolean;
  /** Where its text tells that, `[start, end)`. */
  readonly mark: readonly [number, number];
  /** The contrary of what is said. */
  readonly denied: string;
}

export const yes = pattern((of) => of.paste.yes, 'i');
export const nope = pattern((of) => of.paste.nope, 'i');
const behind = pattern((of) => of.paste.markBehind, 'i');
const before = pattern((of) => of.paste.markBefore, 'i');
const isYes = pattern((of) => of.paste.markYes, 'i');
export const denying = pattern((of) => of.paste.deniesAtEnd);
const ends = once(() => measures().paste.ends.map(([end, ...sides]) => [new RegExp(end), ...sides] as const));

/** What is said with a yes or a no to a question, or to a sentence, as it would be said without one. */
export function withAnswer(asked: string, isSo: boolean): string {
  const own = asked.replace(/[\s.?？]+$/, '');
  const [end, so, not] = ends().find(([each]) => each.test(own)) ?? [];
  return own.replace(end ?? '', () => (isSo ? so : not) ?? '');
}

/** What a text says with nothing but a yes or a no to a question. */
export function answerTo(asked: string, text: string): { readonly text: string; readonly quiz: Quiz } | undefined {
  const found = (yes().exec(text) ?? nope().exec(text))?.[0];
  if (found !== text) return undefined;
  const start = asked.length + 2;
  const quiz: Quiz = {
    ...{ said: withAnswer(asked, true), denied: withAnswer(asked, false), isSo: yes().test(text) },
    mark: [start, start + text.length],
  };
  return { text: `${asked}? ${text}`, quiz };
}

/**
 * The sentence of a text that has a mark of a quiz before or behind it, and what else stands there. An X beside what is denied already
 * may only stress it: there it is a mark where it stands in brackets or is called the answer.
 */
export function quizIn(text: string): (Quiz & { readonly rest: string }) | undefined {
  const groups = (behind().exec(text) ?? before().exec(text))?.groups;
  const { said = '', mark, bare = '', rest = '', why = rest } = groups ?? {};
  const isSo = isYes().test(mark ?? bare);
  if (said === '' || (mark === undefined && !isSo && !bare.includes('답') && denying().test(said))) return undefined;
  const start = text.indexOf(said);
  const end = start + said.length;
  const last = why === '' ? text.length : text.lastIndexOf(why);
  const own = text.slice(end, last);
  const left = end + own.length - own.trimStart().length;
  return {
    ...{ said, isSo, denied: withAnswer(said, false), rest: why },
    mark: start > 0 ? [0, start] : [left, left + own.trim().length],
  };
}
