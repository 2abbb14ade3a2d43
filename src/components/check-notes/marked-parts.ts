import { pattern } from '../../matching/pattern.ts';
import { denying } from './quiz-marks.ts';

/** What says of the words before it that they are so, or not. */
const MARK = '[OX○◯⭕✅✗✘✕❌]\\uFE0F?';
const MARKED = new RegExp(`\\s${MARK}$`);
/** Between what has a mark of its own and what comes next. */
const BETWEEN = new RegExp(`,\\s+|;\\s*|\\s/\\s|(?<=[가-힣A-Za-z]\\s${MARK})\\s+(?=[가-힣A-Za-z])`);
/** What all parts are said of: what stands before an arrow or a colon, or the names at the beginning. */
const headOfParts = pattern((of) => of.paste.headOfParts);
/** A cross before what it denies: `Memcached ✗ 복제`; one with a denial behind it only says so twice. */
const cross = pattern((of) => of.paste.cross);

/** A text with its cross behind what it denies. */
export const crossBehind = (text: string): string =>
  text.replace(cross(), (all, name: string, rest: string) =>
    MARKED.test(rest)
      ? all
      : `${name}${rest.trim()}${denying().test(rest.replace(/\s?\([^()]*\)\s*$/, '').trim()) ? '' : ' X'}`,
  );

/** What a text says of one thing with several marks, each by itself: `Memcached: 복제 ✗, 멀티스레드 O`. */
export function markedParts(text: string): readonly string[] {
  const [whole = '', arrowed, named] = headOfParts().exec(text) ?? [];
  const head = (arrowed ?? named ?? '').trim();
  const parts = text
    .slice(whole.length)
    .split(BETWEEN)
    .map((part) => part.trim());
  const isMarked = (part: string): boolean => MARKED.test(part);
  if (head === '' || parts.length < 2 || !parts.some(isMarked)) return [text];
  if (!parts.every((part) => isMarked(part) || denying().test(part))) return [text];
  return parts.map((part, at) => {
    const own = part.replace(/[✗✘✕❌]\uFE0F?$/, 'X').replace(/[○◯⭕✅]\uFE0F?$/, 'O');
    return at > 0 && /^[A-Za-z][\w.-]*\s+[가-힣]/.test(own) ? own : `${head} ${own}`;
  });
}
