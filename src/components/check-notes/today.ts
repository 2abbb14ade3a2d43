import type { Checked } from './check-paste.ts';

/** A name that is no more, as a label and as sentences say it; what stands in the group is what it is called today. */
const FORMER = /^(?:옛|이전) 이름/;
const RENAMED = [
  /[은는] ([^,.]+?)의 (?:옛|이전) 이름이?다/,
  /이름이 ([^,.]+?)(?:이?다|로 바뀌었다)(?=[.,]|$)/,
  /\d년부터 ([A-Z][^,.]*?)이?다(?=[.,]|$)/,
  /지금의 “([^”]+)”/,
];
/** A sentence, and what stands behind it. */
const FIRST = /^(.*?[가-힣][.])\s+(.+)$/s;

/** What is so today: `value` at a glance, and what else the place says of it. */
interface Today {
  readonly value: string;
  readonly more: string;
}

/** What a place says is so today; of what has got another name the name of today, whatever the place begins with. */
export function todayOf({ kind, about, text }: NonNullable<Checked['place']>, title: string): Today {
  if (kind === 'fact')
    return FORMER.test(about) ? { value: title, more: `${about}: ${text}` } : { value: text, more: '' };
  const renamed = RENAMED.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
  if (renamed !== undefined) return { value: renamed, more: text };
  const [, first, rest] = FIRST.exec(text) ?? [];
  return { value: first ?? text, more: rest ?? '' };
}

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
