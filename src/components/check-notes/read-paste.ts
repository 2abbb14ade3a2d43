import { splitSentences } from '../../matching/sentences.ts';
import { rowTexts, withoutTail } from '../../matching/table-rows.ts';
import { answerIn, answersBelow, askedIn, isAmongOthers, isAnswer, saidBy, sidesOf } from './asked-lines.ts';
import { answerTo, quizIn, type Quiz } from './quiz-marks.ts';
import { startsAnew } from './starts-anew.ts';
import { cellsIn, headsOf, isHead, withBars } from './bar-rows.ts';
import { withoutSpeakers } from './chat-lines.ts';
import { asMeant } from './as-meant.ts';
import { withBullets } from './glyph-lines.ts';
import type { NameShare } from './heading-names.ts';
import {
  aspect,
  bullet,
  content,
  hasBelow,
  headingIn,
  indentOf,
  isTitle,
  isTurn,
  LISTED,
  NAME_DEPTH,
  NUMBERED_DEPTH,
  paired,
  placeOf,
  plain,
  WORDY,
  type Heading,
} from './paste-headings.ts';
import { crossBehind, markedParts } from './marked-parts.ts';
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

/** Read as a cell of a table it stands in brackets. */
const MARK = MENDED.trim();
/** A line of a page has code beside its words. */
const CODE = /<(?:script|style)\b/i;
const FENCE = /^\s*(?:```|~~~)/;
const BARRED = /^\s*\||\|\s*$/;
const RULE = /^[\s|:=*_+─-╿-]+$/;
const cellsOf = (line: string): string[] => cellsIn(line).map(plain);

/**
 * Reads pasted notes, Markdown or plain: what each line says, under the headings above it. Code is left out, and names that
 * stand alone say nothing but what the lines below are about: `tell` is told of them, and whether a `#` makes them headings; of
 * whatever else says nothing, too: no line of a paste is lost.
 */
export function readPaste(
  paste: string,
  shareOfNames: NameShare,
  tell?: (line: number, text: string, isMarked?: boolean) => void,
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
  /** The line above asks: a bare name below it is what answers. */
  let isBelow = false;
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
      for (const side of sidesOf(crossBehind(text), [lead, ...headings()]))
        for (const one of markedParts(side)) statements.push({ ...own, text: one, lead });
    if (shareOfNames(text) > 0) above = [text, ...above].slice(0, 2);
    if (found !== undefined && found.rest !== '' && today.length === 0) push(at, found.rest, found.said);
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
  const read = withoutSpeakers(withBullets(withBars(asMeant(written.join('\n')).split('\n'))));
  const lines = read.map(({ text }) => text);
  const titleAt = lines.findIndex((line) => !RULE.test(line) && line.trim() !== '');
  for (const [index, { text, isChat }] of read.entries()) {
    const [own = '', next = ''] = written.slice(index);
    const leaveOut = (text = own.trim()): void => tell?.(lineOf(index + 1), text);
    const question = isCode ? undefined : askedIn(own, next);
    const line = asked === '' ? text : answerIn(text);
    const isAnswered = asked !== '' && (answerIn(own) !== own || (isBelow && text.trim() !== '' && !/^\s*#/.test(own)));
    isBelow = question !== undefined;
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
    if (isFence || isCode || (text.trim() === '' && own.trim() !== '') || CODE.test(own)) leaveOut();
    if (isFence) isCode = !isCode;
    else if (isRow && heads === undefined && isHead(withoutTail(cells), lines.slice(index + 1))) {
      heads = cells;
      leaveOut(content(line));
    } else if (isRow) {
      heads ??= [];
      const texts = rowTexts(cells, heads.length > 0 ? heads : headsOf(cells));
      for (const text of texts) push(index + 1, text);
      if (texts.length === 0) leaveOut(content(line));
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
    } else if ((index === titleAt && isTitle(line)) || isTurn(line)) tell?.(lineOf(index + 1), content(line), false);
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
