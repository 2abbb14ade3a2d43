import { measures } from '#matching/measures';
import { once } from '../korean/once.ts';
import { isSame } from './compare-quantities.ts';
import { readQuantities } from './quantities.ts';
import type { PageStatement } from './page-statements.ts';

/** How often something is, each as one pattern: 초당, 분당, 월, 연. */
const frequencies = once(() => measures().frequencies.map((pattern) => new RegExp(pattern, 'i')));

/** What a text calls the number behind it, and what a page may have it as instead; no page has each default. */
const sides = once(() =>
  measures().turned.map(([called, of, label, kind]) => ({
    ...{ of, kind, called: new RegExp(`${called}$`), label: new RegExp(label) },
  })),
);

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
    const turned = sides().find(
      ({ called, of, label }) =>
        same.length > 0 &&
        called.test(text.slice(0, one.start)) &&
        (label.test(about) || same.some(({ bound }) => bound === of)) &&
        same.every(({ bound = of }) => bound === of),
    );
    if (turned !== undefined) return asKind(turned.kind, one.start, one.end);
  }
  const [often, other] = [text, `${about} ${today}`].map((each) => frequencies().map((pattern) => pattern.exec(each)));
  const [first, ...more] = often?.filter((found) => found !== null) ?? [];
  const isOther =
    other?.some((found, at) => found && !often?.[at]) === true && !other.some((found, at) => found && often?.[at]);
  return first !== undefined && more.length === 0 && isOther
    ? asKind('differs', first.index, first.index + first[0].length)
    : undefined;
}
