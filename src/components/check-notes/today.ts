import type { Checked } from './check-paste.ts';

/** A sentence, and what stands behind it. */
const FIRST = /^(.*?[가-힣][.])\s+(.+)$/s;

/** What is so today: `value` at a glance, and what else the place says of it. */
interface Today {
  readonly value: string;
  readonly more: string;
}

/** A day says nothing by itself: 2025년 3월 31일. */
const DAY = /^\d{4}[\d년월일 .-]*$/;
/** What stands before the value of a fact that answers no number: what it is of. */
export const labelOf = ({ kind, about, text }: NonNullable<Checked['place']>, isOfWords: boolean): string =>
  kind === 'fact' && (isOfWords || DAY.test(text)) ? `${about}: ` : '';

/** What a place says is so today: of a fact its value, of several sentences the first. */
export function todayOf({ kind, text }: NonNullable<Checked['place']>): Today {
  const [, first, rest] = kind === 'fact' ? [] : (FIRST.exec(text) ?? []);
  return { value: first ?? text, more: rest ?? '' };
}

/** Longer than values at a glance. */
const LONGEST = 30;
/** What notes have in place of the value of today: `5분`; none where it is a whole sentence, or reads as agreement. */
export const ownValues = (all: readonly Pick<Checked, 'text' | 'marks' | 'place'>[]): string => {
  if (all.some((one) => differingWords(one) !== '')) return '';
  const values = all.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end).trim()));
  return values.join(', ').length > LONGEST ? '' : [...new Set(values)].join(', ');
};

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
