import { lengthOfName } from '../../matching/by-name.ts';
import { has } from '../../matching/count-quantities.ts';
import type { StatementMatcher, Verdict } from '../../matching/matcher.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import { pattern } from '../../matching/pattern.ts';
import type { Place } from '../../matching/place.ts';
import { hit } from '../../matching/reading.ts';
import { isAside } from '../../matching/same-words.ts';
import type { StatementPart } from '../../matching/statement-parts.ts';
import type { Checked } from './checked.ts';

/** What stands in brackets says nothing of its own; anything else of some letters does. */
const ASIDE = /\([^()]*\)/g;
const REMARK = /[\p{L}]{2}/u;
const order = pattern((of) => of.paste.order);
const owned = pattern((of) => of.paste.owned, 'i');
const digit = /(?<![A-Za-z])\d/;
/** Several things in an order: what is told of one of them is not told of the order; nor is how many somebody has a limit. */
export const isOrder = (text: string): boolean => (digit.test(text) ? owned() : order()).test(text);
export const NOTHING: Verdict = { kind: 'new', reason: 'nothing-like-it', sure: 1, place: undefined };

/** A value with a remark is checked by its value: it differs where one clause does, and is said where all are and nothing else is. */
export function judgeClauses(
  clauses: readonly StatementPart[],
  text: string,
  judgeOne: (clause: string) => Verdict,
): Verdict | undefined {
  const verdicts = clauses.map(({ text: asked, start, end }) => {
    const told = judgeOne(asked);
    // 단일 PUT은 5GB, 100MB부터 멀티파트: what stands first need not be of all
    const own = told.kind === 'new' ? judgeOne(text.slice(start, end).trim()) : told;
    return { ...(own.kind === 'said' ? own : told), span: [start, end] as const };
  });
  const other = verdicts.find(({ kind }) => kind === 'differs');
  if (other !== undefined) return other;
  const rest = clauses.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return verdicts.every(({ kind }) => kind === 'said') && !REMARK.test(rest.replace(ASIDE, ''))
    ? verdicts[0]
    : undefined;
}

/** The place of the first of several values, where pages have each: what stands beside them is not told. */
export function eachHeld(
  clauses: readonly StatementPart[],
  judgeOne: (clause: string) => Verdict,
): PageStatement | undefined {
  const [first, ...others] = clauses.map(({ text }) => judgeOne(text));
  return first?.kind === 'said' && others.every(({ kind }) => kind === 'said') ? first.place : undefined;
}

type Claimed = ReturnType<StatementMatcher['judgeClaims']>;

/** What a text calls by a former name, and its name now, unless that stands there. */
export function renamedBy({ name, span, now }: NonNullable<Claimed>, text: string): Pick<Checked, 'renamed'> {
  const [from, to] = name ?? span;
  return now === undefined || text.slice(0, to).endsWith(now) ? {} : { renamed: { was: text.slice(from, to), now } };
}

/** RI 72%, 스팟 90%: parts that each name one of the same kind are of their own names. */
export function withOwnNames(
  clauses: readonly StatementPart[],
  text: string,
  ownersOf: (text: string) => readonly string[],
) {
  const [first] = clauses;
  const kind = new Set(first && clauses.length > 1 ? ownersOf(text.slice(first.start, first.end)) : []);
  return clauses.map((clause) => {
    const own = text.slice(clause.start, clause.end).trim();
    const isApart = clause !== first && ownersOf(own.split(/\d/)[0] ?? '').some((owner) => kind.has(owner));
    return isApart ? { ...clause, text: own, isApart } : { ...clause, isApart };
  });
}

/** What a sentence says of the one before it: 29초. 하드 리밋이라 절대 못 늘림. */
export function judgeBehind(
  lead: string,
  text: string,
  headings: readonly string[],
  judgeClaims: StatementMatcher['judgeClaims'],
): Claimed {
  const claim = lead === '' ? undefined : judgeClaims(`${lead}. ${text}`, headings);
  const start = lead.length + 2;
  return claim?.kind === 'differs' && claim.span[1] > start
    ? { ...claim, span: [Math.max(0, claim.span[0] - start), claim.span[1] - start] }
    : undefined;
}

/** Of two versions each is told something: Aurora Serverless v1은 0으로 내려가고 v2는 못 내려감. */
const versions = pattern((of) => of.parts.versions, 'is');

/** What is told of either version, or of all: first what differs. */
export function judgeVersions(text: string, judgeOne: (text: string) => Claimed): Claimed {
  const [, of = '', one = '', other = ''] = versions().exec(text) ?? [];
  if (other === '') return judgeOne(text);
  const told = judgeOne(of + other);
  const behind = (at: number): number => Math.max(at, of.length) + one.length;
  const second = told && { ...told, span: [behind(told.span[0]), behind(told.span[1])] as const };
  return [judgeOne(of + one), second].find((claim) => claim?.kind === 'differs');
}

/** What stands behind a value or a noun and is none of it: 30일|이, 5개|다. */
const ending = pattern((of) => of.ending);
/** Where the words of a span begin and end: 둘 수 있 is no word. */
export function wholeWords(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const [before = ''] = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start)) ?? [];
  const [behind = ''] = /^[가-힣]*/.exec(text.slice(end)) ?? [];
  // a particle behind a name in Latin letters is none of it, either
  const isWord = /[가-힣]$/.test(text.slice(0, end)) && !ending().test(`${text.slice(start, end)}|${behind}`);
  return [start - before.length, isWord ? end + behind.length : end];
}

/** Facts on pages of other services that are called at least as much so: 타임아웃 29초. */
export function namedElsewhere(text: string, place: PageStatement, { places }: StatementMatcher): readonly Place[] {
  const length = lengthOfName(text);
  const isNamed = (one: PageStatement): boolean => length(one) >= Math.max(1, length(place));
  return places.topics.flatMap((one) => (`${one}-`.startsWith(`${place.topic}-`) ? [] : places.only(one, isNamed)));
}

/** Where no fact of the subjects is called so, what one says on the page of another topic that the text names, or of a subject there. */
export function judgeBesides(
  text: string,
  heading: string,
  subjects: readonly string[],
  { judgeNamed, lexicon, mentionsOf, places, read }: StatementMatcher,
): Verdict | undefined {
  const length = lengthOfName(text);
  const isCalled = (one: PageStatement): boolean => length(one) > 0;
  if (subjects.some((topic) => places.only(topic, isCalled).length > 0)) return undefined;
  const named = mentionsOf(text, '');
  // 네트워크 ACL의 규칙, of the page about security groups
  const isOfSubject = (one: PageStatement): boolean =>
    isCalled(one) &&
    (read(one.about).units[0]?.keys ?? []).some((key) =>
      lexicon.owners.get(key)?.some((owner) => subjects.includes(owner)),
    );
  const verdicts = places.topics
    .filter(
      (topic) => !subjects.includes(topic) && (named.includes(topic) || places.only(topic, isOfSubject).length > 0),
    )
    .map((topic) => judgeNamed(text, { topic, heading }));
  return verdicts.find(({ kind }) => kind === 'said') ?? verdicts.find(({ kind }) => kind === 'differs');
}

/** A text has a name of a page itself, not of what it is a part of; of so many letters at least. */
export const isOwner = (topic: string, text: string, { lexicon, read }: StatementMatcher, least = 0): boolean =>
  read(text).units.some(({ keys }) =>
    keys.some((key) => key.length >= least && lexicon.owners.get(key)?.includes(topic)),
  );

/** A page that is named no less calls a fact of its own as much so, and that has the number: 복제 지연 100ms, and 1초 between regions. */
export function isOfKin(
  { kind, place }: Verdict,
  text: string,
  topics: readonly string[],
  { lexicon, places, read }: StatementMatcher,
): boolean {
  const { units, quantities } = read(text);
  const isNamed = (topic: string): boolean =>
    units.some(({ keys }) => keys.some((key) => lexicon.titles.get(topic)?.has(key)));
  if (kind !== 'differs' || place === undefined || isNamed(place.topic)) return false;
  const length = lengthOfName(text);
  const isCalled = (one: PageStatement): boolean => length(one) >= Math.max(1, length(place));
  return topics.some(
    (topic) =>
      topic !== place.topic &&
      places.only(topic, isCalled).some(({ own }) => quantities.every((one) => has(own.quantities, one))),
  );
}

/** The words that agree are only names, or parts of one: IAM 그룹 안에 그룹 가능, of a sentence about another kind of group. */
export function sharesNames(
  text: string,
  { about, text: there }: PageStatement,
  { lexicon, read }: StatementMatcher,
): boolean {
  const { units } = read(text);
  const names = units.flatMap(({ keys }) => keys).filter((key) => lexicon.owners.has(key));
  return !units.some(
    (unit) =>
      !isAside(unit) &&
      !unit.keys.some((key) => names.some((name) => name.includes(key))) &&
      [there, about].some((one) => hit(unit, read(one).terms) > 0),
  );
}
