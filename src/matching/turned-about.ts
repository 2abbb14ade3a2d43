import { measures } from '#matching/measures';
import { once } from '../korean/once.ts';
import { isRival, isSame } from './compare-quantities.ts';
import { readQuantities, type Quantity } from './quantities.ts';
import type { PageStatement } from './page-statements.ts';

/** How often something is, each as one pattern: 초당, 분당, 월, 연. */
const frequencies = once(() => measures().frequencies.map((pattern) => new RegExp(pattern, 'i')));

/** What a text calls the number behind it, and what a page may have it as instead; no page has each default. */
const sides = once(() =>
  measures().turned.map(([called, own, of, label, kind]) => ({
    ...{ own, of, kind, called: new RegExp(`${called}$`), label: new RegExp(label) },
  })),
);
/** What stands right behind a number, and the contrary of it: 2분 후, 2분 전. */
const contraries = once(() => measures().behind.map((pair) => pair.map((source) => new RegExp(`^\\s?(?:${source})`))));

/** A page has another number further out on the side of a bound: the most, the least, and the larger or smaller network. */
const isFurther = (other: Quantity, one: Quantity, bound: string): boolean =>
  isRival(one, other) &&
  (bound === 'most' ? other.amount > one.amount : other.amount < one.amount) &&
  (other.bound === bound || other.dimension === 'prefix');

/** What stands right in a statement but for how often it is, or on which side of the limit: `연 3,000달러`, of 월 3,000달러. */
export function turnedAbout(
  text: string,
  { text: today, about, kind: place }: PageStatement,
): { readonly kind: 'differs' | 'likely'; readonly mark: readonly [number, number] } | undefined {
  const there = readQuantities(today);
  const asKind = (kind: 'differs' | 'likely', start: number, end: number) =>
    ({ kind: place === 'fact' ? kind : 'likely', mark: [start, end] }) as const;
  for (const one of readQuantities(text)) {
    const same = there.filter((other) => isSame(one, other));
    if (same.length === 0) continue;
    const turned = sides().find(
      ({ called, own, of, label }) =>
        called.test(text.slice(0, one.start)) &&
        (((label.test(about) || same.some(({ bound }) => bound === of)) &&
          same.every(({ bound = of }) => bound === of)) ||
          (own !== 'usual' &&
            !same.some(({ bound }) => bound === own) &&
            there.some((other) => isFurther(other, one, own)))),
    );
    if (turned !== undefined) return asKind(turned.kind, one.start, one.end);
    const behind = text.slice(one.end);
    for (const [here, other] of contraries())
      if (here?.test(behind) && same.every(({ end }) => other?.test(today.slice(end))))
        return asKind('differs', one.start, one.end + (here.exec(behind)?.[0].length ?? 0));
  }
  const [often, other] = [text, `${about} ${today}`].map((each) => frequencies().map((pattern) => pattern.exec(each)));
  const [first, ...more] = often?.filter((found) => found !== null) ?? [];
  const isOther =
    other?.some((found, at) => found && !often?.[at]) === true && !other.some((found, at) => found && often?.[at]);
  return first !== undefined && more.length === 0 && isOther
    ? asKind('differs', first.index, first.index + first[0].length)
    : undefined;
}
