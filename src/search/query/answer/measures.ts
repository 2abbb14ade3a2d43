import { words } from '#korean/words';
import { splitCompound } from '../../../korean/compounds.ts';
import { once } from '../../../korean/once.ts';

/** English words of questions for numbers, in Korean: what follows knows one language. */
const english = once(() =>
  words()
    .englishMeasures.split('\n')
    .map((line) => line.split('\t'))
    .map(([korean = '', pattern = '']) => [korean, new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`, 'gi')] as const),
);

/** A question with the words that ask for a number in Korean: `lambda max timeout` → `lambda 최대 제한 시간`. */
export const inKorean = (question: string): string =>
  english().reduce((text, [korean, pattern]) => text.replace(pattern, korean), question);

/** What kind of number a question asks for, or a value gives. */
export type Measure = 'time' | 'size' | 'count' | 'rate' | 'money' | 'share';

const kindsOf = (table: string): (readonly [Measure, RegExp])[] =>
  table.split('\n').map((line) => {
    const [measure = '', pattern = ''] = line.split('\t');
    return [measure as Measure, new RegExp(pattern, 'i')] as const;
  });
/** How questions, and the labels of facts, ask for each, and the units that values have. */
const asking = once(() => kindsOf(words().measures));
const giving = once(() => kindsOf(words().given.replace('UNITS', words().sizeUnits.replaceAll(' ', '|'))));

/** Words that ask for a limit of whatever kind. */
const BOUND = /최대|최소|최장|기본|한도|할당량|쿼터|상한|하한|limit|quota|max|min/i;
const LIMIT = new RegExp(`${BOUND.source}|제한|범위|몇\\s*\\S*까지`, 'i');

export const isBound = (word: string): boolean => LIMIT.test(word);
const aside = once(() => new RegExp(`^[\\d.,]*(?:${words().measureWords.replaceAll(' ', '|')})$`, 'i'));

const among = (table: readonly (readonly [Measure, RegExp])[], text: string): Set<Measure> =>
  new Set(table.flatMap(([measure, words]) => (words.test(text) ? [measure] : [])));

/** What a question asks for: `"sqs 메시지 보존 기간 며칠"` → time; nothing where it names no kind. */
export const measuresAsked = (question: string): Set<Measure> => among(asking(), question);

/** What a value gives: `"기본 4일, 최대 14일"` → time; a bare number counts something. */
export function measuresGiven(value: string): Set<Measure> {
  const given = among(giving(), value);
  return given.size === 0 && /(?<![a-z\d])\d/i.test(value) ? new Set(['count']) : given;
}

/** Words that narrow a number down; a fact about another one of them answers another question. */
const BOUNDS = ['최대', '최소', '기본', '권장', '무료', '동시'] as const;

const DEFAULT = /기본(?:값)?은 \d/;

/** True where a fact's label, or its value, gives another bound than the question asks for, and not that one; its note may give a default. */
export function differsInBound(question: string, label: string, value: string, note = ''): boolean {
  const asked = BOUNDS.filter((bound) => question.includes(bound));
  const isGiven =
    /[~–]/.test(value) || asked.some((bound) => (label + value + (DEFAULT.exec(note)?.[0] ?? '')).includes(bound));
  // 최대 연결 asks how many, not how long
  const kinds = measuresAsked(label);
  const isOfKind = measuresAsked(question).size === 0 && kinds.size > 0 && !kinds.has('count');
  const isOther = isOfKind || /최[대소]/.test(value) || BOUNDS.some((bound) => label.includes(bound));
  return asked.length > 0 && !isGiven && isOther;
}

/** What is wanted or deplored, and what is done or goes wrong, not what it is: 비용 줄이기, 키 교체 방법, 시간 초과. */
const wish = once(() => new RegExp(words().wish));
const doing = once(() => new RegExp(words().doing));
/** Words that ask for a number wherever they stand; its kind asks at the end: 제한 시간, not 시간 제한 접근. */
const ASKING = /몇|얼마|며칠|까지|무료|초당/;

export const asksOtherwise = (question: string): boolean => wish().test(question) || doing().test(question);

/** True for questions for a number: they name a kind of it, or a limit as a word of its own (not that of 최소 권한). */
export function asksForNumber(question: string, words: readonly string[]): boolean {
  const last = words.findLastIndex((word) => !isAside(word)) + 1;
  const head = question.slice(Math.max(0, question.lastIndexOf(words[Math.min(last, words.length - 1)] ?? '')));
  const bounds = (word: string, at: number): boolean => isAside(word) && (at < last ? BOUND : LIMIT).test(word);
  if (asksOtherwise(question)) return !doing().test(question) && measuresAsked(head).size > 0;
  return ASKING.test(question) || measuresAsked(head).size > 0 || words.some(bounds);
}

/** True for words of a question that a label need not say, glued together or not: 제한 시간, 제한시간. */
export const isAside = (words: string): boolean =>
  words.split(' ').every((word) => aside().test(word) || splitCompound(word, (one) => aside().test(one)) !== undefined);
