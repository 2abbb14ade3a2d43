import type { FactData, TopicFacts } from '../../model/fact-data.ts';

/** Units that are so much of another: `900초` and `15분` are one amount, 16TB and 16TiB mean one here. */
const UNITS: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:밀리초|ms)/, '초', 0.001],
  [/^(?:초(?!당)|s(?:ec)?$)/, '초', 1],
  [/^(?:분|min)/, '초', 60],
  [/^(?:시간|h(?:ours?)?$)/, '초', 3_600],
  [/^(?:일|days?)/, '초', 86_400],
  [/^주/, '초', 604_800],
  [/^(?:k|킬로)(?:i?b|바이트)?$/, 'B', 1_024],
  [/^(?:m|메가)(?:i?b|바이트)?$/, 'B', 1_024 ** 2],
  [/^(?:g|기가)(?:i?b|바이트)?$/, 'B', 1_024 ** 3],
  [/^(?:t|테라)(?:i?b|바이트)?$/, 'B', 1_024 ** 4],
];
const TENS: Readonly<Record<string, number>> = { 천: 1_000, 만: 10_000, 억: 100_000_000 };
const AMOUNT = /(?<![\d.a-z])(\d+(?:\.\d+)?)\s?([천만억]?)\s?([a-z/]+|[가-힣]+|%)?/g;

/** A number and what it counts; no unit where none stands behind it. */
interface Amount {
  readonly number: number;
  readonly unit: string;
}

/** A text with its amounts written one way: of `7~30일` both are days, and a date is none. */
const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\d+월 \d+일/g, '')
    .replace(/(\d)(?=[~–][\d.]+\s?([a-z]+|[가-힣]+))/g, '$1$2');

/** The amounts of a text, times in seconds and sizes in bytes. */
function amountsIn(text: string): Amount[] {
  return [...plainly(text).matchAll(AMOUNT)].map(([, digits, tens = '', behind = '']) => {
    const number = Number(digits) * (TENS[tens] ?? 1);
    const [, unit = behind, factor = 1] = UNITS.find(([pattern]) => pattern.test(behind)) ?? [];
    return { number: number * factor, unit };
  });
}

/** True for one amount: a number without a unit is one that is written so, whatever it counts. */
const isSame = (asked: Amount, given: Amount): boolean =>
  Math.abs(asked.number - given.number) < 1e-9 * asked.number &&
  given.unit.replace('개월', '월').startsWith(asked.unit);

/** A fact with the topic that it belongs to. */
export type Given = Readonly<{ fact: FactData; topic: TopicFacts }>;

/** The facts that give the amount that a query is, now or in older material: those first that begin with it. */
export function factsGiving(query: string, topics: readonly TopicFacts[]): readonly Given[] {
  const [asked] = amountsIn(query);
  if (asked === undefined) return [];
  // 86,400 stands in 86,400초, and 900초 in what says so before 15분
  const typed = new RegExp(`(?<![\\d.])${plainly(query).replace(/\s/g, '')}(?!\\d|\\.\\d)`);
  const isWritten = (text: string): boolean => typed.test(plainly(text));
  const placeIn = (text: string): number =>
    asked.unit === '' ? Number(isWritten(text)) - 1 : amountsIn(text).findIndex((given) => isSame(asked, given));
  const found = topics.flatMap((topic) =>
    topic.facts.flatMap((fact) => {
      const [now, once] = [placeIn(fact.value), placeIn(fact.era ?? '')];
      return now < 0 && once < 0 ? [] : [{ fact, topic, at: (now < 0 ? 99 : now) - (isWritten(fact.value) ? 99 : 0) }];
    }),
  );
  return found.toSorted((a, b) => a.at - b.at || a.fact.value.length - b.fact.value.length);
}
