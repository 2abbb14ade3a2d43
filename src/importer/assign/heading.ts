import { glue } from '../../korean/normalize.ts';
import type { TopicId } from '../../model/slug.ts';
import { comparisonsIn } from './comparisons.ts';
import { COMMON, type Matcher } from './matcher.ts';
import { readNames, wordsOf, type NamedText, type Term } from './terms.ts';
import { nearestTerm } from './typos.ts';

/** How much of a heading the names of a topic cover, from 0 to 1, and which names. */
interface Cover {
  readonly share: number;
  readonly words: readonly string[];
}

/** What a heading says about topics. */
export interface HeadingFit {
  /** The topic that it is about before it goes on: `EFS 수명 주기 — 30일 뒤 IA` is about EFS. */
  readonly subject: TopicId | undefined;
  readonly cover: ReadonlyMap<TopicId, Cover>;
  /** Comparison topics of which both sides are named. */
  readonly compared: readonly TopicId[];
}

/** How much the best fitting name covers: 1 when the heading is the name of a topic. */
export function bestShare(fit: HeadingFit): number {
  return Math.max(0, ...[...fit.cover.values()].map((each) => each.share), fit.compared.length > 0 ? 0.8 : 0);
}

/** Words of a heading that say nothing about its topic. */
const EMPTY =
  /(?:aws|amazon|amazone|아마존|이란|란|개요|소개|특징|특성|개념|정의|정리|기초|기본|종류|유형|기능|설명|장점|단점|이점|활용|원리|응용|사용사례|usecases?|설정|구성|방법|중요|요약|예시|주의|참고|서비스|무엇|언제|상세|benefits|pricing|요금|비용|의|와|과|및)/g;

/** Headings that any part of any note may have: they leave it to the section above what they are about. */
const ANY = /^(?:조건|비교표?|예제|정리표?|주요|핵심|한계|제한|사용|성능|향상)+$/;

/** Whether a heading says nothing about its topic: `장점`, `설정 조건`, `3. 비교표`. */
export function isEmptyHeading(heading: string): boolean {
  const key = glue(heading.replace(NUMBERING, ''));
  const rest = key.replace(EMPTY, '');
  return key !== '' && (rest === '' || ANY.test(rest));
}

/** Numbering in front of a heading: `2)`, `(1)`, `①`, `3.`. */
const NUMBERING = /^\s*(?:\(?\d{1,2}[.)]|[①-⑳])\s*/;

const VENDOR = /\b(?:amazone?|aws)\s+/gi;

/** A part of a heading that is exactly one name: `CIDR` in `CIDR(Classless Inter-Domain Routing) 블록`. */
const EXACT_PART = 0.9;
const ASIDE = /\s[-–—]\s|:\s/;
/** What stands before a dash or colon is what the rest is about: `RDS - 보안`. */
const SUBJECT = 0.5;
/** Several words of one name, in any order, say more than each of them. */
const BAG_BONUS = 0.15;
/** Below a heading with a topic they are chance, unless they name something near it: `Backups for disaster recovery` of a database. */
const BAG_FROM_AFAR = 0.6;

type Covers = Map<TopicId, { share: number; words: string[] }>;

function raise(covers: Covers, terms: readonly Term[], share: number, word: string): void {
  for (const term of terms) {
    const before = covers.get(term.topic);
    const value = (share * term.weight) / Math.sqrt(terms.length);
    if (before === undefined) covers.set(term.topic, { share: Math.min(1, value), words: [word] });
    else if (value > before.share)
      covers.set(term.topic, {
        share: Math.min(1, value),
        words: before.words.includes(word) ? before.words : [word, ...before.words],
      });
  }
}

/** Share of the heading's letters that each topic's names take. */
function coverByLength({ matches, rest: others }: NamedText): { covers: Covers; total: number } {
  const rest = others.map(({ stem }) => stem.replace(EMPTY, '')).join('');
  const unique = [...new Map(matches.map((match) => [match.key, match])).values()];
  const total = Math.max(1, unique.reduce((sum, match) => sum + match.key.length, 0) + rest.length);
  const covers: Covers = new Map();
  for (const match of unique) {
    for (const term of match.terms) {
      const before = covers.get(term.topic) ?? { share: 0, words: [] };
      const share = (match.key.length * term.weight) / total / Math.sqrt(match.terms.length);
      covers.set(term.topic, { share: Math.min(1, before.share + share), words: [...before.words, match.key] });
    }
  }
  return { covers, total };
}

function coverByParts(matcher: Matcher, heading: string, covers: Covers): void {
  const outside = heading.replace(/\([^()]*\)/g, ' ');
  const inside = [...heading.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
  const look = (text: string, share: number): void => {
    const key = glue(text);
    const terms = matcher.terms.byKey.get(key) ?? matcher.terms.byKey.get(key.replace(EMPTY, ''));
    if (terms !== undefined) raise(covers, terms, share, key);
    else if (/^[a-z]/.test(key)) {
      const near = nearestTerm(matcher.terms, key);
      if (near !== undefined) raise(covers, near.terms, share * 0.9, near.key);
    }
  };
  look(outside, EXACT_PART);
  for (const part of inside) look(part, EXACT_PART);
  const [subject, ...rest] = outside.split(ASIDE);
  if (subject !== undefined && rest.length > 0) {
    look(subject, SUBJECT);
    for (const part of rest) look(part, SUBJECT);
  }
}

function coverByBags(
  matcher: Matcher,
  heading: string,
  { matches, total }: NamedText & { readonly total: number },
  above: TopicId | undefined,
  covers: Covers,
): void {
  const words = new Set(wordsOf(matcher.terms, heading));
  for (const bag of [...words].flatMap((word) => matcher.bags.get(word) ?? [])) {
    if (!bag.words.every((word) => words.has(word))) continue;
    // S3 배치 작업 is one name: 배치 작업 in it is no other
    const glued = bag.words.join('');
    if (matches.some(({ key }) => key !== glued && key.includes(glued))) continue;
    const isNear = above === undefined || bag.topic.startsWith(above);
    const share = Math.min(1, glued.length / total + BAG_BONUS) * (isNear ? 1 : BAG_FROM_AFAR);
    if (share > (covers.get(bag.topic)?.share ?? 0)) covers.set(bag.topic, { share, words: [bag.words.join(' ')] });
  }
}

/** The topic that alone bears the first name before a dash or colon; words that stand everywhere (스냅샷, 백업) name none. */
function subjectOf(heading: string, { matches }: NamedText): TopicId | undefined {
  const end = heading.search(ASIDE);
  const first = matches.find(({ key }) => !COMMON.has(key));
  if (first === undefined || first.start >= end) return undefined;
  const [owner, ...others] = first.terms.filter(({ weight }) => weight === 1);
  return others.length === 0 ? owner?.topic : undefined;
}

/** A heading that begins with a service is less about a part of another one that it does not name: `EFS 수명 주기` is none of S3's. */
function weakenOthers({ terms }: Matcher, key: string, { matches }: NamedText, covers: Covers): void {
  const first = matches.find(({ start, key: name }) => start === 0 && /^[a-z]/.test(name) && !COMMON.has(name));
  const owners = new Set(first?.terms.filter(({ weight }) => weight === 1).map(({ topic }) => topic));
  if (owners.size === 0) return;
  const named = Math.max(0, ...[...owners].map((owner) => covers.get(owner)?.share ?? 0));
  for (const [topic, cover] of covers) {
    // DDB 백업 / PITR: a part of DynamoDB with a word of its own, and nothing that any backup is
    if (owners.has(topic)) continue;
    if ([...owners].some((owner) => topic.startsWith(`${owner}-`))) {
      if (!key.includes((topic.split('/')[1] ?? '').split('-')[0] ?? ''))
        cover.share = Math.min(1, cover.share + named);
      continue;
    }
    if (cover.words.some((word) => COMMON.has(word))) cover.share /= 2;
    const [service = ''] = (topic.split('/')[1] ?? '').split('-');
    const isPart =
      terms.byKey.get(service)?.some((term) => term.weight === 1 && topic.startsWith(`${term.topic}-`)) === true;
    if (isPart && !key.includes(service)) cover.share /= 2;
  }
}

/**
 * Looks for names of topics in a heading: whole, in parts, in another order, with a slip of the pen.
 *
 * `above` is the topic of the heading above: a word that appears everywhere (스냅샷, 암호화) weighs half there.
 */
export function fitHeading(matcher: Matcher, original: string, above: TopicId | undefined): HeadingFit {
  const heading = original.replace(NUMBERING, '').replace(VENDOR, '');
  const key = glue(heading);
  if (key === '') return { subject: undefined, cover: new Map(), compared: [] };
  const named = readNames(matcher.terms, heading);
  const { covers, total } = coverByLength(named);
  // `AWS 백업` is a name with the vendor in it.
  const whole = glue(original.replace(NUMBERING, ''));
  raise(covers, matcher.terms.byKey.get(whole) ?? [], 1, whole);
  coverByParts(matcher, heading, covers);
  // A heading that is a name as a whole needs no part of it: `RDS Multi AZ` is not `Multi-AZ`.
  if (!matcher.terms.byKey.has(key)) coverByBags(matcher, heading, { ...named, total }, above, covers);
  if (above !== undefined) {
    for (const cover of covers.values()) if (cover.words.every((word) => COMMON.has(word))) cover.share /= 2;
  }
  weakenOthers(matcher, key, named, covers);
  return {
    subject: subjectOf(heading, named),
    cover: covers,
    compared: comparisonsIn(matcher.comparisons, key, named.matches),
  };
}
