/** What agrees of an answer that was typed with that of its card: values in whatever unit, services by whatever name. It marks nothing: what is rated is the reader's to say. */
import { measures, teachMeasures } from '#matching/measures';
import { splitRuns } from '../../korean/normalize.ts';
import { isRival, isSame } from '../../matching/compare-quantities.ts';
import { measures as lists } from '../../matching/measures.ts';
import { readQuantities, type Quantity } from '../../matching/quantities.ts';
import { kindOf, type CardData } from '../../model/card-data.ts';
import { plainInline } from '../../model/plain-inline.ts';

/** A topic as `topics.json` tells of it. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** Topics by what they are called themselves, as runs without what stands between them. */
export type Names = ReadonlyMap<string, string>;

/** Behind so many aliases come parts of a topic, and what else leads to it. */
const OWN = { service: 5, other: 2 } as const;
const runsOf = (text: string): string[] => splitRuns(text).map(({ text: run }) => run);

/** @see Names */
export const namesOf = (topics: readonly Named[]): Names =>
  new Map(
    topics.flatMap(({ id, title, titleEn, kind, aliases }) =>
      [title, titleEn, ...aliases.slice(0, kind === 'service' ? OWN.service : OWN.other)]
        .flatMap((name) => [name, name.replace(/^(?:Amazon|AWS) /, ''), name.replace(/\s*\(.*\)$/, '')])
        .map((name) => [runsOf(name).join(''), id] as const),
    ),
  );

/** A name of so many runs is the longest. */
const LONGEST = 6;
/** Nobody is asked for these. */
const PLAIN = /^(?:aws|amazon|아마존|서비스|하나|모두|그리고|또는|까지|최대|최소|기본)$/i;

/** Of a word what no verb ends in is a particle, and no part of what is told; behind one syllable it is none (`결과`). */
const PARTICLE = /(?<=[가-힣a-z0-9]{2})(?:에서|에게|으로|보다|[과와의을를에])$/i;

const bare = ({ text }: { readonly text: string }): string => text.replace(PARTICLE, '');

/** What a text is made of: names of topics (`#storage/s3`), and the other words. */
function partsOf(text: string, names: Names): { readonly text: string; readonly key: string }[] {
  const runs = splitRuns(text);
  const parts: { text: string; key: string }[] = [];
  for (let at = 0; at < runs.length; at++) {
    const named = Array.from({ length: Math.min(LONGEST, runs.length - at) }, (_, less) => {
      const some = runs.slice(at, at + Math.min(LONGEST, runs.length - at) - less);
      const key = some.map(({ text: run }) => run).join('');
      // 람다를, SQS로
      const id = [key, key.slice(0, -1), key.slice(0, -2)]
        .map((each) => (PLAIN.test(each) ? undefined : names.get(each)))
        .find(Boolean);
      return id === undefined || key.length < 2 ? [] : [{ id, some }];
    }).flat();
    const [found] = named;
    const some = found?.some ?? runs.slice(at, at + 1);
    const said = text.normalize('NFC').slice(some[0]?.start, some.at(-1)?.end);
    if (found !== undefined) parts.push({ text: said, key: `#${found.id}` });
    else if (said.length > 1 && !PLAIN.test(bare({ text: said }))) parts.push({ text: said, key: said.toLowerCase() });
    at += some.length - 1;
  }
  return parts;
}

/** Two words are the same where one begins with the other: particles and endings stand behind. */
const isSameWord = (a: string, b: string): boolean =>
  a === b || (/^[가-힣]/.test(a) && /^[가-힣]/.test(b) && (a.startsWith(b) || b.startsWith(a)));

/** What is said of an answer that was typed: what of the card's agrees, what is missing, and what says something else; and how it may be rated, where that can be told. */
export interface Judged {
  readonly agrees: readonly string[];
  readonly missing: readonly string[];
  readonly differs: readonly string[];
  readonly rating: 1 | 2 | 3 | undefined;
}

/** Enough of the words is there. */
const MOST = 0.6;
const SOME = 0.3;

const textOf = (text: string, { start, end }: Quantity): string =>
  text.slice(start, end) + (/^\/[a-z가-힣]+/i.exec(text.slice(end))?.[0] ?? '');

function judgeValues(answer: string, typed: string): Judged {
  const asked = readQuantities(answer).filter((one, at, all) => all.findIndex((each) => isSame(each, one)) === at);
  const given = readQuantities(typed);
  const [met, unmet] = [true, false].map((is) => asked.filter((one) => given.some((each) => isSame(each, one)) === is));
  const wrong = given.filter((each) => !asked.some((one) => isSame(each, one)));
  const rivals = wrong.filter((each) => asked.some((one) => isRival(each, one)));
  const [agreed = 0, left = 0] = [met?.length, unmet?.length];
  const isAll = left === 0 && rivals.length === 0;
  return {
    agrees: (met ?? []).map((one) => textOf(answer, one)),
    missing: (unmet ?? []).map((one) => textOf(answer, one)),
    differs: wrong.map((one) => textOf(typed, one)),
    rating: given.length === 0 ? undefined : agreed === 0 ? 1 : isAll ? 3 : 2,
  };
}

/** What is said twice is told once. */
const tell = (parts: readonly { readonly text: string }[]): string[] => [...new Set(parts.map(bare))];

function judgeWords(answer: string, typed: string, names: Names, front: string): Judged {
  const asked = partsOf(answer, names);
  const inQuestion = new Set(partsOf(front, names).map(({ key }) => key));
  const given = partsOf(typed, names);
  const isMet = ({ key }: { key: string }): boolean => given.some((each) => isSameWord(each.key, key));
  const met = asked.filter(isMet);
  const isName = ({ key }: { key: string }): boolean => key.startsWith('#');
  const others = given.filter((part) => isName(part) && !asked.some(({ key }) => key === part.key));
  const share = met.length / Math.max(1, asked.length);
  const isOther = met.length === 0 && others.length > 0 && asked.some(isName);
  return {
    agrees: tell(met),
    // Of other words nobody writes all; and what is asked about nobody writes once more.
    missing: tell(asked.filter((part) => isName(part) && !isMet(part) && !inQuestion.has(part.key))),
    differs: tell(others),
    rating: isOther ? 1 : share >= MOST && others.length === 0 ? 3 : share >= SOME ? 2 : undefined,
  };
}

/** Compares what was typed with the answer of a card; `undefined` where nothing was. What is told in several lines or sentences nobody writes word by word: of that no rating is told. */
export function judgeTyped(
  { id, back, front = '' }: Pick<CardData, 'id' | 'back'> & Partial<Pick<CardData, 'front'>>,
  typed: string,
  names: Names,
): Judged | undefined {
  if (typed.trim() === '') return undefined;
  // In a browser nothing has taught them: they come with this.
  if ((measures() as unknown) === undefined) teachMeasures(lists());
  const text = plainInline(back.join(' '));
  const kind = kindOf(id);
  // What stands in brackets says the same again, or more than is asked for.
  const core = text.replaceAll(/\s*\([^()]*\)/g, '').trim();
  const answer = core === '' ? text : core;
  const hasValues = kind === 'fact' && readQuantities(answer).length > 0;
  const judged = hasValues ? judgeValues(answer, typed) : judgeWords(answer, typed, names, plainInline(front));
  return kind === 'fact' || kind === 'signal' ? judged : { ...judged, rating: undefined };
}
