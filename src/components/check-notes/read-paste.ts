import { pattern } from '../../matching/pattern.ts';
import { splitSentences } from '../../matching/sentences.ts';
import { rowTexts, withoutTail } from '../../matching/table-rows.ts';
import { answerIn, answersBelow, askedIn, isAmongOthers, isAnswer, saidBy, sidesOf } from './asked-lines.ts';
import { answerTo, quizIn, type Quiz } from './quiz-marks.ts';
import { startsAnew } from './starts-anew.ts';
import { cellsIn, headsOf, isHead, withBars } from './bar-rows.ts';
import { withoutSpeakers } from './chat-lines.ts';
import { asMeant } from './as-meant.ts';
import type { NameShare } from './heading-names.ts';
import { MENDED } from './mended-sign.ts';

/** One thing that pasted notes say, and where. */
export interface PastedStatement {
  /** Line of the paste where it begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** The headings above it, the nearest first. */
  readonly headings: readonly string[];
  /** What names the subject where it names none: the sentence before it on its line, or the item that it stands below. */
  readonly lead: string;
  /** The nearest two lines above with a name, below the same headings. */
  readonly above: readonly string[];
  /** It was put behind a line by this site, as what is so today. */
  readonly isMended?: true;
  /** It only says whether another sentence is so. */
  readonly quiz?: Quiz;
}

interface Heading {
  readonly depth: number;
  readonly text: string;
}

/** Read as a cell of a table it stands in brackets. */
const MARK = MENDED.trim();
const FENCE = /^\s*(?:```|~~~)/;
const BARRED = /^\s*\||\|\s*$/;
const RULE = /^[\s|:=*_+─-╿-]+$/;
/** `## S3`, and `#S3`, which says nothing of it. */
const hashed = pattern((of) => of.paste.hashed);
/** `1. EC2`, `2-1) S3`, `Q12 보안`, `■ RDS`: a heading where it is mostly a name. */
const numbering = pattern((of) => of.paste.numbered);
/** `[SQS]`, `<SNS>`, `**EFS**`, `= 보안 =`: the same. */
const brackets = pattern((of) => of.paste.bracketed);
/** The first line says of what all of them are: `SAA 암기장 2020`. */
const title = pattern((of) => of.paste.title, 'i');
const bullet = pattern((of) => of.paste.bullet);
const marks = pattern((of) => of.paste.marks, 'g');

/** Depths below those that `#` can say: of numbered lines, and of names that stand alone, further in the further below. */
const NUMBERED_DEPTH = 7;
const NAME_DEPTH = 20;
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
const plain = (line: string): string => line.replace(marks(), (_, link?: string) => link ?? '').trim();
/** Text of a line without what makes it an item or a row. */
const content = (line: string): string => plain(line.replace(bullet(), '').replace(/^\s*\|\s*|\s*\|\s*$/g, ''));
const cellsOf = (line: string): string[] => cellsIn(line).map(plain);
const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** What a heading says of the note and not of its subject: `SQS 정리`. */
const ofNotes = pattern((of) => of.paste.ofNotes);
const subjectOf = (heading: string): string => heading.replace(ofNotes(), '') || heading;
/** What stands behind the name in a heading is some of what is told of it: `S3 이벤트: SQS, SNS`. */
const ofName = pattern((of) => of.paste.ofName);
/** What says something is no heading: a number, a topic with what is said of it, a sentence. */
const saying = pattern((of) => of.paste.saying, 'i');

/** It says of what the note is, and nothing else. */
const isTitle = (line: string): boolean =>
  title().test(line) && !saying().test(line.replace(/\d{4}\s?년?| [-–—] [^\dA-Za-z]*$/g, ''));

const aspect = pattern((of) => of.paste.aspect, 'i');
/** Names with a particle between them say something: AWS SSO로 로그인; so does one with others behind a colon. */
const joined = pattern((of) => of.paste.joined, 'u');

/** What a numbered line is to those around it; of one without any mark that bullets stand right below it. */
type Place = 'listed' | 'heading' | 'over' | undefined;

/** The heading that a line is, if it is one. */
function headingIn(line: string, place: Place, shareOfNames: NameShare): Heading | undefined {
  const [, hashes = '', apart, marked = ''] = hashed().exec(line) ?? [];
  if (hashes !== '' && (apart !== '' || !saying().test(marked)))
    return { depth: hashes.length, text: subjectOf(plain(marked)).replace(ofName(), '$1') };
  const isName = (text: string, share: number): boolean =>
    text !== '' && text.length <= LONGEST_NAME && !saying().test(text) && shareOfNames(text) >= share;
  const [, number, numbered] = numbering().exec(line) ?? [];
  const bracketed = brackets().exec(line)?.slice(1).find(Boolean);
  const text = subjectOf(plain(numbered ?? bracketed ?? ''));
  const isMarked = bracketed !== undefined || place === 'heading' || /^\s{0,3}(?:[■□◆◇▶●○]|Q\d)/.test(line);
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
const WORDY = 3;
const paired = pattern((of) => of.paste.paired, 'u');
const hasBelow = (lines: readonly string[], at: number): boolean => {
  const next = lines.slice(at + 1).find((line) => line.trim() !== '') ?? '';
  const isHeading = [hashed(), brackets(), numbering()].some((mark) => mark.test(next));
  // a line that stands as far out, behind an empty one, begins something else
  const isRight = next === lines[at + 1] && !(isHeading || bullet().test(next));
  return next !== '' && (indentOf(next) > indentOf(lines[at] ?? '') || isRight);
};

const LISTED = /^\s{0,3}\d{1,2}[.)]\s+\S/;
/** `3. 보안` heads what stands below it, whatever is above. */
const ONE_WORD = /^\s*\S+\s+\S+(?:[와과]\s\S+)?\s*$/;
/**
 * One of several numbered lines that follow each other is in a list, whatever it names; one with bullets right below heads them, and so
 * does one that stands apart from what is above it and not from what is below.
 */
function placeOf(lines: readonly string[], at: number): Place {
  const [line, below] = [lines[at] ?? '', lines[at + 1] ?? ''];
  const isOver = line.trim() !== '' && !bullet().test(line) && bullet().test(below) && !LISTED.test(below);
  if (!LISTED.test(line)) return isOver ? 'over' : undefined;
  if (LISTED.test(lines[at - 1] ?? '') || LISTED.test(below)) return 'listed';
  const next = lines.slice(at + 1).find((line) => line.trim() !== '') ?? '';
  const isApart = (!lines[at - 1]?.trim() || ONE_WORD.test(line)) && next === below;
  return (bullet().test(next) || isApart) && !LISTED.test(next) && indentOf(next) <= indentOf(line)
    ? 'heading'
    : undefined;
}

/**
 * Reads pasted notes, Markdown or plain: what each line says, under the headings above it. Code is left out, and names that
 * stand alone say nothing but what the lines below are about: `tell` is told of them, and whether a `#` makes them headings.
 */
export function readPaste(
  paste: string,
  shareOfNames: NameShare,
  tell?: (line: number, text: string, isMarked: boolean) => void,
): PastedStatement[] {
  const { written, lineOf } = answersBelow(paste);
  const statements: PastedStatement[] = [];
  const open: Heading[] = [];
  const items: Heading[] = [];
  let block: string[] = [];
  let first = 0;
  let isCode = false;
  /** What the lines below a question answer. */
  let asked = '';
  let heads: readonly string[] | undefined;
  let above: readonly string[] = [];
  const push = (at: number, text: string, lead = '', answered?: { text: string; quiz: Quiz }): void => {
    const own = { line: lineOf(at), headings: headings(), above };
    // of a line that was corrected here what is so today counts, of what the line was about
    const [was = '', ...today] = text.split(MARK);
    const found = quizIn(text);
    const quiz = today.length > 0 ? undefined : (answered ?? (found && { text, quiz: found }));
    for (const one of today) statements.push({ ...own, text: one.trim(), lead: was, isMended: true });
    if (quiz !== undefined) statements.push({ ...own, ...quiz, lead });
    else if (today.length === 0)
      for (const one of sidesOf(text, [lead, ...headings()])) statements.push({ ...own, text: one, lead });
    if (shareOfNames(text) > 0) above = [text, ...above].slice(0, 2);
    if (found !== undefined && found.rest !== '') push(at, found.rest, found.said);
  };
  const leave = (depth: number): void => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
  };
  const headings = (): string[] => [...open.map(({ text }) => text), ...(asked === '' ? [] : [asked])].reverse();
  const close = (): void => {
    const text = block.join('\n');
    // an item is below the one that stands further out
    let lead = { text: items.at(-2)?.text ?? '', line: first + 1 };
    for (const sentence of splitSentences(text)) {
      const line = first + text.slice(0, sentence.start).split('\n').length;
      const above = sentence.start === 0 ? asked : '';
      push(
        line,
        saidBy(above, sentence.text),
        asked || (line === lead.line ? lead.text : ''),
        above === '' ? undefined : answerTo(above, sentence.text),
      );
      if (line > lead.line || shareOfNames(sentence.text) > 0) lead = { text: sentence.text, line };
    }
    block = [];
  };
  const read = withoutSpeakers(withBars(asMeant(written.join('\n')).split('\n')));
  const lines = read.map(({ text }) => text);
  const titleAt = lines.findIndex((line) => !RULE.test(line) && line.trim() !== '');
  for (const [index, { text, isChat }] of read.entries()) {
    const [own = '', next = ''] = written.slice(index);
    const question = isCode ? undefined : askedIn(own, next);
    const line = asked === '' ? text : answerIn(text);
    const isAnswered = asked !== '' && answerIn(own) !== own;
    if (question !== undefined || text.trim() === '' || isAnswered) close();
    if (question !== undefined || (text.trim() === '' && !isAnswer(next))) asked = question ?? '';
    if (question !== undefined) tell?.(lineOf(index + 1), content(text), false);
    if (question !== undefined) continue;
    const isFence = FENCE.test(line);
    const isRule = RULE.test(line);
    const isItem = isChat || bullet().test(line);
    const cells = isItem || isCode || isRule ? [] : cellsOf(line);
    const isRow = cells.length > 1;
    const place = placeOf(lines, index);
    const isWordy = content(line).split(/\s+/).length >= WORDY || paired().test(content(line));
    const isSaid =
      isAnswered ||
      (isItem && isWordy && place !== 'heading' && !hasBelow(lines, index)) ||
      (isAmongOthers(lines, index) && !LISTED.test(line));
    const heading = isCode || isFence || isRule || isRow || isSaid ? undefined : headingIn(line, place, shareOfNames);
    if (isFence || isRule || isItem || isRow || heading !== undefined) close();
    // a row with bars around it and one with bars only between, or tabs, are of two tables
    const before = lines[index - 1] ?? '';
    if (isRow ? !RULE.test(before) && BARRED.test(line) !== BARRED.test(before) : !isRule) heads = undefined;
    if (isFence) isCode = !isCode;
    else if (isRow && heads === undefined && isHead(withoutTail(cells), lines.slice(index + 1))) heads = cells;
    else if (isRow) {
      heads ??= [];
      for (const text of rowTexts(cells, heads.length > 0 ? heads : headsOf(cells))) push(index + 1, text);
    } else if (heading !== undefined) {
      // 한도 is of the service that the heading above names, but for one that is counted with it
      const isOf = ({ text }: Heading): boolean =>
        aspect().test(heading.text) && !/^\s*\d+\./.test(line) && shareOfNames(text) > 0;
      let last = open.at(-1);
      for (; last !== undefined && last.depth >= heading.depth && !isOf(last); last = open.at(-1)) open.pop();
      open.push({ ...heading, depth: Math.max(heading.depth, (last?.depth ?? 0) + 0.5) });
      const isMarked = heading.depth < NUMBERED_DEPTH;
      asked = '';
      tell?.(lineOf(index + 1), isMarked ? heading.text : content(line), isMarked);
      items.length = 0;
      above = [];
    } else if (index === titleAt && isTitle(line)) tell?.(lineOf(index + 1), content(line), false);
    else if (!isCode && !isRule) {
      // What stands as far out as a name alone is not below it.
      if (isItem) leave(NAME_DEPTH + indentOf(line));
      while ((items.at(-1)?.depth ?? -1) >= indentOf(line)) items.pop();
      items.push({ depth: indentOf(line), text: content(line) });
      const isWhole = line.includes(MARK) || quizIn(content(line)) !== undefined;
      if (startsAnew(content(line), block.at(-1) ?? '') || isWhole) close();
      if (block.length === 0) first = index;
      if (isWhole) push(index + 1, content(line), items.at(-2)?.text);
      else block.push(content(line));
    }
  }
  close();
  return statements;
}
