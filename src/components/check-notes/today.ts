import { named } from '../../model/named.ts';
import type { Checked } from './checked.ts';
import { matchesOf } from '../../korean/matches-of.ts';

type Place = NonNullable<Checked['place']>;

/** A sentence, and what stands behind it. */
const FIRST = /^(.*?[가-힣][.])\s+(.+)$/s;

/** What is so today: `value` at a glance, and what else the place says of it. */
interface Today {
  readonly value: string;
  readonly more: string;
}

/** A day says nothing by itself: 2025년 3월 31일. */
const DAY = /^\d{4}[\d년월일 .-]*$/;

/** What says what the text of a place is of, and where on its page that stands. */
function aboutOf({ kind, anchor, about }: Place): { readonly label: string; readonly where: string } {
  if (kind === 'fact' || kind === 'signal' || anchor.startsWith('fact-')) return { label: about, where: '' };
  if (kind === 'correction') return { label: '', where: '흔한 노트가 어긋난 점' };
  // a cell of a table has a row and a column below its heading, a box nothing but its name
  const parts = about.split(' / ');
  const cell = parts.length > 2 ? parts.splice(-2) : [];
  const [label = '', where = ''] = [cell, parts].map((names) => names.filter(Boolean).join(', '));
  return { label, where };
}

/** What stands before what a place says: what it is of, but for a fact that answers a number. */
export const labelOf = (place: Place, isOfWords: boolean): string => {
  const { label } = aboutOf(place);
  return label === '' || (place.kind === 'fact' && !isOfWords && !DAY.test(place.text)) ? '' : `${label}: `;
};

/** Names in a title: Application Load Balancer and ALB. */
const NAMES = /(?!AWS |Amazon )(?<![A-Za-z])[A-Z][\w@.+-]*(?: [A-Z\d][\w@.+-]*)*/g;
/** What a place is of is named by the line, by what stands above that, or by the place itself; a title without a name is none. */
export function isNamed({ text, heading, place }: Pick<Checked, 'text' | 'heading' | 'place'>, title: string): boolean {
  const names = title.match(NAMES) ?? [];
  const all = [...names, ...names.map((name) => name.replaceAll(' ', ''))];
  return (
    names.length === 0 || named(all, 'i').test([text, heading, place?.text, place && aboutOf(place).label].join('\n'))
  );
}

/** Longer sentences of a page are told by the first of them. */
const LONGEST_TOLD = 120;
/** What is so today as a whole statement of its own, and which page says so: `최대 크기: 50TB (Amazon S3)`. */
export function statementOf(one: Pick<Checked, 'text' | 'heading'> & { readonly place: Place }, title: string): string {
  const { place } = one;
  const { label, where } = aboutOf(place);
  const value = place.text.length > LONGEST_TOLD ? todayOf(place).value : place.text;
  const says = label === '' ? value : `${label}: ${value}`;
  const at = where === title ? '' : where;
  if (isNamed(one, title)) return `${says} (${[title, at].filter(Boolean).join(': ')})`;
  return `${title}${label === '' ? ':' : ','} ${says}${at === '' ? '' : ` (${at})`}`;
}

/** What a place says is so today: of a fact its value, of several sentences the first. */
export function todayOf({ kind, text }: Place): Today {
  const [, first, rest] = kind === 'fact' ? [] : (FIRST.exec(text) ?? []);
  return { value: first ?? text, more: rest ?? '' };
}

/** What is marked, with the bracket that closes what is open in it. */
export const wholeMarks = ({ text, marks }: Pick<Checked, 'text' | 'marks'>): Checked['marks'] =>
  marks.map(([start, end]) =>
    text[end] === ')' && /\([^)]*$/.test(text.slice(start, end)) ? ([start, end + 1] as const) : [start, end],
  );

/** Longer than values at a glance. */
const LONGEST = 30;
/** What notes have in place of the value of today: `5분`; none where it is a whole sentence, or reads as agreement. */
export const ownValues = (all: readonly Pick<Checked, 'text' | 'marks' | 'place'>[]): string => {
  if (all.some((one) => differingWords(one) !== '')) return '';
  const values = all.flatMap((one) => wholeMarks(one).map(([start, end]) => one.text.slice(start, end).trim()));
  return values.join(', ').length > LONGEST ? '' : [...new Set(values)].join(', ');
};

/** What is said of a value of which that is not known. */
export const UNKNOWN = '예전에 맞았는지는 확인하지 못했다.';
/** Numbers of a text with their units: 4vCPU, 120GB. */
const valuesIn = (text: string): [size: string, unit: string][] =>
  matchesOf(text, /(?<![A-Za-z\d])(\d[\d,.]*)\s?([A-Za-z]+|[가-힣%])/g).map(([, size = '', unit = '']) => [
    size.replaceAll(',', ''),
    unit.toLowerCase(),
  ]);
/** A former value of several is that of a note where the note has none of the same unit otherwise. */
const isWhole = (text: string, examEra = ''): boolean => {
  const then = valuesIn(examEra);
  return valuesIn(text).every(
    ([size, unit]) =>
      !then.some(([, other]) => other === unit) || then.some((one) => one[0] === size && one[1] === unit),
  );
};

/** Whether what notes say was so once, in so many words, where `text` is given: `예전에는 맞았다(2020년까지).` */
export function formerOf({ until, examEra }: Place, text = ''): string {
  if (until === 'never') return '맞았던 적이 없다.';
  const was =
    until === undefined || !isWhole(text, examEra)
      ? ''
      : `예전에는 맞았다${until === 'once' ? '' : `(${until}년까지)`}. `;
  return (was + (examEra === undefined ? '' : `시험 자료의 옛 값: ${examEra}`)).trim();
}

/** `이름이 바뀜: AWS SSO → AWS IAM Identity Center`, of a statement with such a name. */
export const renamedOf = ({ renamed }: Pick<Checked, 'renamed'>): string =>
  renamed === undefined ? '' : `이름이 바뀜: ${renamed.was} → ${renamed.now}`;

/**
 * Words that differ where the value of today alone would read as if the note were right: `29초 절대 못 늘림`, and 29초 is the
 * default. Ends with a space.
 */
export function differingWords({ text, marks, place }: Pick<Checked, 'text' | 'marks' | 'place'>): string {
  if (place?.kind !== 'fact' || marks.length === 0) return '';
  const words = marks.map(([start, end]) => text.slice(start, end).trim());
  const isAgreed = (place.text.match(/\d[\d,.]*/g) ?? []).some((number) => text.includes(number));
  return isAgreed && words.every((one) => !/\d/.test(one)) ? `‘${words.join('’, ‘')}’ 부분이 다르다. ` : '';
}
