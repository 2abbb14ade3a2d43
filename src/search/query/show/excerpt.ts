import { words } from '#korean/words';
import { analyze, findMentions } from '../../../korean/analyze.ts';
import { once } from '../../../korean/once.ts';
import type { Vocabulary } from '../../../korean/vocabulary.ts';
import { COMPARED } from '../../layout.ts';
import type { QueryTerm } from '../understand/query-terms.ts';
import { TUNING } from '../../tuning.ts';

/** A piece of visible text; `mark` where a word of the query really stands. */
export type Piece = Readonly<{ text: string; mark: boolean }>;

/** A marked stretch of a text, `[start, end)` in UTF-16 units, and which word of the query it is. */
type Match = Readonly<{ start: number; end: number; term: number | string; weight: number }>;

const LENGTH = 120;
/** A word by which the topic is called says so much less of where in it to look. */
const NAMED = 0.5;
/** The answer to a situation, and what stands after it until the next one; so long a situation is worth a word less. */
const ANSWER = /(?<=\. )답: .+?(?= · |\. (?:왜|함정): )/g;
const WHY = [' 왜: ', ' 함정: '];
const SITUATION = 400;
/** A trap by itself is no answer, and what stands before a part of a text is nothing without that part: nor is a colon. */
const LABEL = /(?<=[.?!] )\S{1,4}(?: \S{1,4})?: ?$|: ?$/;
/** A trap, what was once so, a row of a table and the names of its columns, which say less than a sentence does. */
const LESS = /^함정: |시험 자료의 옛 값: | · |^[^.:]{1,40}: [^.]*, /;
/** The relations of a diagram, lines of a shell and fields of JSON: an excerpt is taken from sentences where there are some. */
const noSentence = once(() => {
  const start = `[#$] |(?:${words().commands.replaceAll(' ', '|')}) [a-z0-9]+ |--[a-z]`;
  return new RegExp(
    `[①-⑳]|[\\]}]\\s*[\\]}]|\\((?:점선|실선)\\)|\\s안: |↔|\\\\\\s|(?:^|\\s)(?:${start})|"[\\w.$]+"\\s*:`,
  );
});

/** What a word of the index stands for in a query. */
type Wanted = Pick<Match, 'term' | 'weight'>;

/** The index words that count as found, each for the term of the query that it satisfies best. */
function wantedWords(terms: readonly QueryTerm[], least: number): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  terms.forEach(({ alternatives }, term) => {
    for (const alternative of alternatives) {
      const isFirst = alternative === alternatives[0];
      // that something is compared is no place to look, nor what a longer name adds: ㅂㅇㄱㄹ is no 보안 그룹 규칙
      const isLonger = !isFirst && alternative.terms.length > 1 && alternative.weight > TUNING.weight.parts;
      if (alternative.weight < least || isLonger || (terms.length > 1 && alternative.terms[0] === COMPARED)) continue;
      // each piece of a glued word says its share: 람다콜드스타트
      const pieces = isFirst ? alternative.terms.length : 1;
      const said = { weight: alternative.weight / pieces };
      for (const word of alternative.terms)
        if ((wanted.get(word)?.weight ?? 0) < said.weight)
          wanted.set(word, { ...said, term: pieces > 1 ? word : term });
    }
  });
  return wanted;
}

/** Finds the words of a query in a text, in the way the index read it; particles stay outside the mark. */
function findMatches(text: string, terms: readonly QueryTerm[], vocabulary: Vocabulary, least: number): Match[] {
  const wanted = wantedWords(terms, least);
  const tokens = analyze(text, vocabulary);
  const matches: Match[] = [];
  const add = (key: string, from: number, to: number): void => {
    const found = wanted.get(key);
    const first = tokens[from];
    const last = tokens[to - 1];
    if (found === undefined || first === undefined || last === undefined) return;
    // an English word has no particle: quotas is marked as a whole
    const end =
      /^[가-힣]/.test(last.stem) && last.text.startsWith(last.stem) ? last.start + last.stem.length : last.end;
    matches.push({ start: first.start, end, ...found });
  };
  for (const { key, from, to } of findMentions(tokens, vocabulary)) add(key, from, to);
  tokens.forEach((token, index) => {
    if (token.stop) return;
    add(token.stem, index, index + 1);
    for (const part of token.parts) {
      const found = wanted.get(vocabulary.conceptsOf(part)?.[0] ?? part);
      const at = token.text.indexOf(part);
      if (found !== undefined && at >= 0)
        matches.push({ start: token.start + at, end: token.start + at + part.length, ...found });
    }
  });
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts `[from, to)` of a text into marked and unmarked pieces. */
function cut(text: string, from: number, to: number, matches: readonly Match[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of matches) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false });
    pieces.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), mark: false });
  return pieces;
}

/** A whole short text (a title, a heading) with the words of the query marked, or what those are made of. */
export function markText(text: string, terms: readonly QueryTerm[], vocabulary: Vocabulary, inParts = false): Piece[] {
  const normal = text.normalize('NFC');
  const least = inParts ? TUNING.weight.parts : TUNING.enough.says;
  return cut(normal, 0, normal.length, findMatches(normal, terms, vocabulary, least));
}

/** How much of a query stretches of a text say; a word by which the topic is called says less than the others. */
function measure(matches: readonly Match[], named: readonly number[]): (from: number, to: number) => number {
  const often = new Map<Match['term'], number>();
  for (const { term } of matches) often.set(term, (often.get(term) ?? 0) + 1);
  // what stands everywhere in a section says least where in it to look
  const worthOf = (term: Match['term']): number =>
    (1 - NAMED * (typeof term === 'number' ? (named[term] ?? 0) : 0)) * (1 + 0.3 / (often.get(term) ?? 1));
  return (from, to) => {
    const inside = matches.filter(({ start, end }) => start >= from && end <= to);
    const perTerm = new Map<Match['term'], number>();
    for (const { term, weight } of inside) perTerm.set(term, Math.max(weight, perTerm.get(term) ?? 0));
    return [...perTerm].reduce((sum, [term, weight]) => sum + weight * worthOf(term), 0) + 0.02 * inside.length;
  };
}

/** Of situations with their answers the sentences that say most of the query, and where the answer to them stands. */
function findSituation(
  text: string,
  said: ReturnType<typeof measure>,
): { from: number; answer: RegExpExecArray } | undefined {
  let found: { from: number; answer: RegExpExecArray; score: number } | undefined;
  for (const answer of text.matchAll(ANSWER)) {
    const { index } = answer;
    // before it stand the reason and the trap of another one, each a sentence or more
    const aside = Math.max(...WHY.map((label) => text.lastIndexOf(label, index)));
    const begin = aside < 0 ? 0 : text.indexOf('. ', aside) + 2;
    for (const { index: at } of text.slice(begin, index).matchAll(/^|(?<=[.?!] )(?!$)/g)) {
      const from = begin + at;
      const score = said(from, index) - (index - from) / SITUATION;
      if (score > Math.max(0, found?.score ?? 0)) found = { from, answer, score };
    }
  }
  return found;
}

/** The end of the last word within so many characters, where a text does not end before. */
const wordEnd = (text: string, from: number, length: number): number =>
  from + length >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + length), from + length / 2);

/**
 * The stretch of about 120 characters that shows most of the query, with the words found in it marked; of a situation its
 * beginning and its answer. It starts at a sentence where one is near; an ellipsis shows where text is left out. `named` says
 * per term how much the topic is called so.
 */
export function buildExcerpt(
  text: string,
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  named: readonly number[] = [],
): Piece[] {
  // where a name stands nowhere, what it is made of: 키 교체 for KMS 키 교체
  const whole = findMatches(text, terms, vocabulary, TUNING.enough.says);
  const matches = whole.length > 0 ? whole : findMatches(text, terms, vocabulary, TUNING.weight.parts);
  const said = measure(matches, named);
  const pieces = (from: number, to: number): Piece[] => {
    const cuts = cut(text, from, to, matches);
    if (from > 0) cuts.unshift({ text: '… ', mark: false });
    if (to < text.length) cuts.push({ text: ' …', mark: false });
    return cuts;
  };
  const situation = findSituation(text, said);
  if (situation !== undefined) {
    const { from, answer } = situation;
    const end = answer.index + answer[0].length;
    const to = wordEnd(text.slice(0, answer.index - 1), from, LENGTH - answer[0].length);
    return to === answer.index - 1
      ? pieces(from, end)
      : [...pieces(from, to), { text: ' ', mark: false }, ...pieces(answer.index, end).slice(1)];
  }
  let [best, bestScore] = [0, -1];
  for (const { start } of [{ start: 0 }, ...matches]) {
    const shown = text.slice(excerptStart(text, start), start + LENGTH);
    const score = noSentence().test(shown) ? 0 : said(start, start + LENGTH - 20) * (LESS.test(shown) ? 0.7 : 1);
    if (score > bestScore + 1e-9) [best, bestScore] = [start, score];
  }
  // of a short end what stands before it belongs to it
  const before = text.indexOf('. ', text.length - LENGTH) + 2;
  const start = excerptStart(text, best);
  const from = text.length - start < LENGTH / 2 && before > 1 ? Math.min(before, start) : start;
  const to = wordEnd(text, from, LENGTH);
  return pieces(from, from + text.slice(from, to).replace(LABEL, '').length);
}

/** The start of the sentence around a place when it is at most 50 characters back, else the start of a word. */
function excerptStart(text: string, at: number): number {
  const sentence = text.lastIndexOf('. ', at - 1);
  const start = sentence < 0 ? 0 : sentence + 2;
  if (at - start <= 50) return start;
  const word = text.indexOf(' ', at - 30);
  return word < 0 || word >= at ? at : word + 1;
}
