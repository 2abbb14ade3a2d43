import { pattern } from '../../matching/pattern.ts';
import type { NameShare } from './heading-names.ts';

/** What the lines below it are of. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
}

/** `## S3`, and `#S3`, which says nothing of it. */
const hashed = pattern((of) => of.paste.hashed);
/** `1. EC2`, `2-1) S3`, `Q12 보안`, `■ RDS`: a heading where it is mostly a name. */
const numbering = pattern((of) => of.paste.numbered);
/** `[SQS]`, `<SNS>`, `**EFS**`, `= 보안 =`: the same. */
const brackets = pattern((of) => of.paste.bracketed);
/** The first line says of what all of them are: `SAA 암기장 2020`. */
const title = pattern((of) => of.paste.title, 'i');
export const bullet = pattern((of) => of.paste.bullet);
const marks = pattern((of) => of.paste.marks, 'g');

/** Depths below those that `#` can say: of numbered lines, and of names that stand alone, further in the further below. */
export const NUMBERED_DEPTH = 7;
export const NAME_DEPTH = 20;
/** So much of a numbered or bracketed line must be a name, and of one without any mark. */
const MOSTLY = 0.5;
const WHOLLY = 0.9;
const LONGEST_NAME = 40;
/** A line with a mark of headings is one where it is no longer. */
const SHORT = 20;
/** A name at the end, in brackets. */
const IN_BRACKETS = /\(([^()]+)\)$/;
/** What stands between names: `S3 vs EBS`. */
const VERSUS = /\bvs\b/gi;

/** Text of a line without the marks of Markdown; of a link what there is to read. */
export const plain = (line: string): string => line.replace(marks(), (_, link?: string) => link ?? '').trim();
/** Text of a line without what makes it an item or a row. */
export const content = (line: string): string => plain(line.replace(bullet(), '').replace(/^\s*\|\s*|\s*\|\s*$/g, ''));
export const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** What a heading says of the note and not of its subject: `SQS 정리`. */
const ofNotes = pattern((of) => of.paste.ofNotes);
const subjectOf = (heading: string): string => heading.replace(ofNotes(), '') || heading;
/** What stands behind the name in a heading is some of what is told of it: `S3 이벤트: SQS, SNS`. */
const ofName = pattern((of) => of.paste.ofName);
/** What says something is no heading: a number, a topic with what is said of it, a sentence. */
export const saying = pattern((of) => of.paste.saying, 'i');

/** Of which day or week it is: 3일차. */
const turn = pattern((of) => of.paste.turn);
/** It says of what the note is, and nothing else. */
export const isTitle = (line: string): boolean =>
  title().test(line) && !saying().test(line.replace(turn(), '').replace(/\d{4}\s?년?| [-–—] [^\dA-Za-z]*$/g, ''));
/** So does one that begins with a day, wherever it stands. */
export const isTurn = (line: string): boolean => turn().test(line) && isTitle(line) && line.trim().length <= SHORT;

export const aspect = pattern((of) => of.paste.aspect, 'i');
/** Names with a particle between them say something: AWS SSO로 로그인; so does one with others behind a colon. */
const joined = pattern((of) => of.paste.joined, 'u');

/** What a numbered line is to those around it; of one without any mark that bullets stand right below it. */
type Place = 'listed' | 'heading' | 'over' | undefined;

/** The heading that a line is, if it is one. */
export function headingIn(line: string, place: Place, shareOfNames: NameShare): Heading | undefined {
  const [, hashes = '', apart, marked = ''] = hashed().exec(line) ?? [];
  if (hashes !== '' && (apart !== '' || !saying().test(marked)))
    return { depth: hashes.length, text: subjectOf(plain(marked)).replace(ofName(), '$1') };
  const isName = (text: string, share: number): boolean =>
    text !== '' && text.length <= LONGEST_NAME && !saying().test(text) && shareOfNames(text) >= share;
  const [, number, numbered] = numbering().exec(line) ?? [];
  const bracketed = brackets().exec(line)?.slice(1).find(Boolean);
  const text = subjectOf(plain(numbered ?? bracketed ?? ''));
  const isMarked = bracketed !== undefined || place === 'heading' || /^\s{0,3}(?:[■□◆◇▶▷●○]|Q\d)/.test(line);
  const isShort =
    text !== '' && text.length <= (bracketed === undefined ? SHORT : LONGEST_NAME) && !saying().test(text);
  if ((isMarked && isShort) || isName(text, place === 'listed' ? WHOLLY : MOSTLY))
    return {
      depth: NUMBERED_DEPTH + (number?.split(/[.-]/).length ?? 0),
      text: text.replace(ofName(), '$1'),
    };
  const alone = subjectOf(content(line));
  return (place === 'over' && alone.length <= LONGEST_NAME && !saying().test(alone)) ||
    (!joined().test(alone) && !/:\s/.test(line) && isName(alone.replace(VERSUS, ''), WHOLLY)) ||
    // an item over others: 처리량 최적화 HDD (st1)
    (bullet().test(line) && !saying().test(alone) && isName(IN_BRACKETS.exec(alone)?.[1] ?? '', WHOLLY))
    ? // bullets as far out as a line without one stand below it
      { depth: NAME_DEPTH + indentOf(line) - (bullet().test(line) ? 0 : 1), text: alone.replace(ofName(), '$1') }
    : undefined;
}

/** Names in an item of so many words are what it says, where no line stands below it: rds rr 동기 복제; so are two that are joined. */
export const WORDY = 3;
export const paired = pattern((of) => of.paste.paired, 'u');
export const hasBelow = (lines: readonly string[], at: number): boolean => {
  const next = lines.slice(at + 1).find((line) => line.trim() !== '') ?? '';
  const isHeading = [hashed(), brackets(), numbering()].some((mark) => mark.test(next));
  // a line that stands as far out, behind an empty one, begins something else
  const isRight = next === lines[at + 1] && !(isHeading || bullet().test(next));
  return next !== '' && (indentOf(next) > indentOf(lines[at] ?? '') || isRight);
};

export const LISTED = /^\s{0,3}\d{1,2}[.)]\s+\S/;
/** `3. 보안` heads what stands below it, whatever is above. */
const oneWord = pattern((of) => of.paste.oneWord);
/**
 * One of several numbered lines that follow each other is in a list, whatever it names; one with bullets right below heads them, and so
 * does one that stands apart from what is above it and not from what is below.
 */
export function placeOf(lines: readonly string[], at: number): Place {
  const [line, below] = [lines[at] ?? '', lines[at + 1] ?? ''];
  const isOver = line.trim() !== '' && !bullet().test(line) && bullet().test(below) && !LISTED.test(below);
  if (!LISTED.test(line)) return isOver ? 'over' : undefined;
  if (LISTED.test(lines[at - 1] ?? '') || LISTED.test(below)) return 'listed';
  const next = lines.slice(at + 1).find((line) => line.trim() !== '') ?? '';
  const isApart = (!lines[at - 1]?.trim() || oneWord().test(line)) && next === below;
  return (bullet().test(next) || isApart) && !LISTED.test(next) && indentOf(next) <= indentOf(line)
    ? 'heading'
    : undefined;
}
