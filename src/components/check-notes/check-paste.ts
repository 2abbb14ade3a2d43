import { isSame } from '../../matching/compare-quantities.ts';
import { lengthOfName } from '../../matching/by-name.ts';
import { differingIn, isAnswered, standsIn } from '../../matching/correction.ts';
import { has, isOfLimit } from '../../matching/count-quantities.ts';
import type { StatementMatcher, Verdict } from '../../matching/matcher.ts';
import type { PageStatement, PlaceKind } from '../../matching/page-statements.ts';
import { isLabelled, only, type Place } from '../../matching/place.ts';
import { numberedClauses } from '../../matching/statement-parts.ts';
import {
  eachHeld,
  isOfKin,
  isOwner,
  isOrder,
  judgeBesides,
  namedElsewhere,
  judgeBehind,
  judgeClauses,
  judgeVersions,
  renamedBy,
  NOTHING,
  sharesNames,
  wholeWords,
  withOwnNames,
} from './judge-parts.ts';
import { keyWords, subjectOf, subjectsOfLead, topicOfBoth } from './key-words.ts';
import { bareText } from './bare-text.ts';
import type { Checked } from './checked.ts';
import type { PastedStatement } from './read-paste.ts';
import { CLAIM_SURE, createLikeness, GUESS_SURE } from './seeming.ts';
import { createWordTests } from './word-tests.ts';

/** What has a source of its own to settle it by. */
const SETTLES: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['fact', 'correction']);
/** What says less of a statement is not near it: the share of its words that a place does not say. */
const FAR = 0.55;
/** So many letters of a name are no everyday word: 람다 동시성, and 메시지. */
const LONG_NAME = 5;

/** Checks one statement against the pages: of the topics that it may be about the likeliest that says something of it counts. */
export function checkStatement(statement: PastedStatement, matcher: StatementMatcher): Checked {
  const { line, lead } = statement;
  const text = bareText(statement.text, matcher);
  const { judge, judgeClaims, judgeNamed, lexicon, mentionsOf, read, subjectsOf, topicsOf, mayDiffer } = matcher;
  const { services, titles, others: words } = keyWords(text, matcher);
  const before = services.length > 0 || lead === '' ? '' : subjectsOfLead(lead, matcher);
  const headings = [...(before === '' ? [] : [before]), ...statement.headings];
  const heading = headings.join(' ');
  const own = { line, text: statement.text, heading: statement.headings[0] ?? '', words: [], search: '' };
  const clauses = withOwnNames(numberedClauses(text), text, (one) => mentionsOf(one, ''));
  const isList = clauses.some(({ isApart }) => isApart);
  const [isNamed, isTitle] = [mayDiffer(text, heading), mayDiffer(heading, '')];
  /** What names no service of its own is told of the one that both lines above are about. */
  const topicAbove =
    services.length > 0 || keyWords(heading, matcher).services.length > 0
      ? undefined
      : topicOfBoth(statement.above, matcher);
  const above = topicAbove === undefined ? headings : [[...(lexicon.titles.get(topicAbove) ?? [])].join(', ')];
  const all = topicsOf(text, heading);
  // what the line names first; of what has a number no other topic tells anything where the heading names none
  const others = clauses.length > 0 && isTitle('') ? [] : all.filter((topic) => !isNamed(topic) && isTitle(topic));
  const topics = [...all.filter(isNamed), ...others];
  /** A number of the service that the line names is none of another's: 람다 5분 is not what Firehose gives a function. */
  const hasNumber = (topic: string): boolean => isNamed(topic) || (services.length === 0 && !isTitle(''));
  const subjects = subjectsOf(text, heading);
  const mentioned = mentionsOf(text, heading).filter((topic) => !subjects.includes(topic));
  const about = [...subjects, ...mentioned];
  const { quantities, polarity } = read(text);
  const { hasAll, hasMore, isAlike, isBare, isNamedAnew, isNearest, isOfPlace, isUnnamed, seemsIn } = createWordTests(
    { text, heading, clauses, subjects, about },
    matcher,
  );
  // where the line names no service, what is of another than its heading says nothing of it
  const seems = (): PageStatement | undefined => seemsIn(about.filter(services.length > 0 ? isNamed : isTitle));
  const holdsAll = ({ own }: Place): boolean => quantities.every((one) => has(own.quantities, one));
  /** Its number is what a part of the subject has, which nothing here names, or what the subject is only compared with. */
  const isNeighbours = ({ kind, place }: Verdict, asked: string): boolean =>
    kind === 'said' &&
    place !== undefined &&
    !isOwner(place.topic, `${text} ${heading}`, matcher) &&
    subjects.some(
      (one) =>
        place.topic !== one &&
        (!about.includes(place.topic) ||
          (place.topic.startsWith(`${one}-`) && judge(asked, { topic: one, heading }).kind === 'differs')),
    );
  /** What the facts of the subjects say that the words name; of one that says so and one that does not the first. */
  const byName = (asked: string): Verdict => {
    const verdicts = subjects
      .map((topic) => judgeNamed(asked, { topic, heading }))
      .filter((one) => !isOfKin(one, text, subjects, matcher) && !isNeighbours(one, asked));
    const isSaid = ({ kind }: Verdict): boolean => kind === 'said';
    const told = verdicts.find(isSaid) ?? verdicts.find(({ kind }) => kind === 'differs');
    return told ?? mentioned.map((topic) => judgeNamed(asked, { topic, heading })).find(isSaid) ?? NOTHING;
  };
  /** A page has just that value, whatever another fact has. */
  const isHeld = ({ kind, place, span }: Verdict): boolean => {
    const marks = kind === 'differs' && place ? differingIn(text, place, span) : [];
    const spans = marks.length > 0 ? marks : [span ?? [0, text.length]];
    return clauses
      .filter(({ start, end }) => spans.some(([from, to]) => start < to && end > from))
      .some((clause) => byName(clause.text).kind === 'said');
  };
  /** Of a clause that another fact of the same page agrees with this one tells nothing. */
  const marksOf = ({ kind, place, span }: Verdict): [number, number][] => {
    if (kind !== 'differs' || place === undefined) return [];
    const { topic, anchor } = place;
    const length = lengthOfName(text);
    const isOthers = ([from, to]: readonly [number, number]): boolean =>
      clauses.length > 1 &&
      clauses
        .filter(({ start, end }) => start <= from && end >= to)
        .some((clause) =>
          [byName(clause.text), judge(clause.text, { topic, heading })].some(
            (one) =>
              one.kind === 'said' &&
              one.place?.anchor !== anchor &&
              // nor is it another fact's that is called less so: 자동 스냅샷, and those that were copied
              !(one.place?.kind === 'fact' && length(one.place) < length(place)),
          ),
        );
    return differingIn(text, place, span).filter((mark) => !isOthers(mark));
  };
  /** Neither the line nor what stands above it names a service, and a fact of another one is called so, too: 타임아웃 29초. */
  const isUnsaid = services.length + titles.length === 0 && topicAbove === undefined && isTitle('');
  const guessed = (place: PageStatement) =>
    isUnsaid && (clauses.length > 1 || !isOwner(place.topic, text, matcher, LONG_NAME))
      ? namedElsewhere(text, place, matcher)
      : [];
  const { turnedIn, likely } = createLikeness(text, matcher);
  const checked = (verdict: Verdict): Checked => {
    const { kind, place, reason } = verdict;
    if (kind === 'said' && place !== undefined && turnedIn(place) !== undefined)
      return { ...own, ...likely(place), ...renamed };
    const isPart =
      kind === 'said' &&
      reason === 'same-quantities' &&
      place !== undefined &&
      (verdict.sure <= GUESS_SURE || hasMore(place));
    const sure =
      isPart || (kind === 'differs' && place !== undefined && guessed(place).length > 0) ? GUESS_SURE : verdict.sure;
    const held = clauses.map((clause) => (byName(clause.text).kind === 'said' ? clause.text : '')).join(' ');
    return { ...own, kind: isPart ? 'likely' : kind, place, sure, marks: marksOf(verdict), held, ...renamed };
  };
  /** Nothing of what differs is left that no other fact agrees with, or all of the answer stands beside it. */
  const isSettled = (verdict: Verdict): boolean =>
    verdict.kind === 'differs' &&
    verdict.place !== undefined &&
    (differingIn(text, verdict.place, verdict.span).length > 0
      ? marksOf(verdict).length === 0 ||
        (isAnswered(text, verdict.place) && !marksOf(verdict).some(isOfPlace(verdict.place)))
      : verdict.reason === 'other-quantity' && standsIn(text, verdict.place));
  /** A requirement that is to be met says so or not, too. */
  const isAsked = ({ about }: PageStatement): boolean => read(about).polarity === polarity;
  const isTold = (verdict: Verdict | undefined): verdict is Verdict => {
    if (verdict?.place === undefined || verdict.kind === 'new' || isBare(verdict.place) || isSettled(verdict))
      return false;
    const { kind, reason, place, span = [0, text.length] } = verdict;
    // of words alone it is not told whether nothing else is so
    if (kind === 'said')
      return reason === 'same-quantities'
        ? (isLabelled(place) || place.anchor.startsWith('fact-')) && hasNumber(place.topic)
        : (!only().test(text) || only().test(place.text)) &&
            (place.kind !== 'signal' || isAsked(place)) &&
            (reason !== 'same-words' || quantities.length > 0 || (!sharesNames(text, place, matcher) && hasAll(place)));
    // a name alone does not say of what a number is: Savings Plans 1년
    if (reason === 'other-quantity' && words.length === 0) return false;
    const isMeant = mayDiffer(text.slice(...span), heading)(place.topic);
    // nor is a default, or the least of something, held against the most of it
    if (reason === 'other-quantity' && isOfLimit(text, place, read(place.text).quantities)) return false;
    // names that a page lists, too, are no mistake, whatever else there is
    if (reason === 'known-mistake' && (isNamedAnew(place) || seems() !== undefined)) return false;
    // it says what is so today, too
    if (reason === 'exam-era' && text.includes(place.text)) return false;
    // nor what is told of a thing by its name, and the notes do not name it: SSE-C, of what a bucket has
    if (isUnnamed(verdict) || guessed(place).some(holdsAll)) return false;
    return SETTLES.has(place.kind) && isMeant && (reason === 'exam-era' || !isHeld(verdict));
  };
  const found =
    judgeVersions(text, (asked) => judgeClaims(asked, above)) ??
    // what names its own is not of what the sentence before it names
    (services.length + titles.length > 0 ? undefined : judgeBehind(lead, text, above, judgeClaims));
  const isOrdered = isOrder(text);
  // what is told of some of them in their order is told of that
  const claim = isOrdered && !isOrder(text.slice(...(found?.span ?? []))) ? undefined : found;
  const renamed = claim ? renamedBy(claim, text) : {};
  const unknown = (place?: PageStatement): Checked => ({
    ...{ ...own, kind: 'new', place, sure: 1, marks: [], words: [...services, ...words] },
    ...{ search: [...new Set([...subjectOf(headings, services, matcher), ...words])].join(' '), ...renamed },
  });
  const claimed: Checked | undefined = claim && {
    ...{ ...own, kind: claim.kind, place: claim.place, sure: CLAIM_SURE, ...renamed },
    marks: claim.kind === 'differs' ? [wholeWords(text, claim.span)] : [],
  };
  const [whole, byClause] = [isList ? NOTHING : byName(text), judgeClauses(clauses, text, byName)];
  // what is no more has no numbers, either; of a service that the line names its own facts count before another's claim
  const isGone = claim?.isName !== true || (claim.now === undefined && claim.kind === 'differs');
  const isOther = (topic: string): boolean =>
    services.length > 0 && !isNamed(topic) && !isTitle(topic) && whole.place?.topic !== topic;
  if (claimed !== undefined && claim?.kind !== 'said' && isGone && !isOther(claim?.place.topic ?? '')) return claimed;
  if (isOrdered && claimed === undefined) return unknown();
  // each clause has a fact of its own: st1 500 IOPS, sc1 500 IOPS
  const isTwice = quantities.some((one, at) => quantities.slice(0, at).some((other) => isSame(one, other)));
  const isApart = byClause?.kind === 'differs' && (whole.kind === 'differs' || isTwice);
  const inOrder = isApart ? [byClause] : [whole, byClause];
  const named = inOrder.find(
    (one) =>
      one !== undefined &&
      one.kind !== 'new' &&
      !isSettled(one) &&
      !(one.kind === 'differs' && one.reason !== 'exam-era' && isHeld(one)),
  );
  if (named !== undefined) return checked(named);
  if (claim?.isName === true && claimed?.kind === 'differs') return claimed;
  // below several services a number that another one had is of that: [RDS/오로라] RR 5개
  let [alike, near, guess]: (Verdict | undefined)[] = [];
  const isOfSeveral = services.length === 0 && keyWords(heading, matcher).services.length > 1;
  for (const topic of topics) {
    const ask = (asked: string): Verdict => judge(asked, { topic, heading });
    const all = ask(text);
    // what one of several has is no mistake about another
    const verdict = [all, judgeClauses(clauses, text, ask)].find(
      (one) =>
        isTold(one) &&
        !(one.kind === 'differs' && (isList || (claim?.kind === 'said' && /^(?:only|exam)/.test(one.reason)))),
    );
    const isRival = isOfSeveral && verdict?.kind === 'differs' && verdict.reason === 'other-quantity';
    if (isRival) guess ??= verdict;
    else if (verdict !== undefined) return checked(verdict);
    if (alike === undefined && isAlike(all) && all.place && hasAll(all.place)) alike = all;
    if (all.kind === 'new' && isNearest(all.place) && all.sure < (near?.sure ?? FAR)) near = all;
  }
  if (guess !== undefined) return checked(guess);
  if (claimed !== undefined && claim?.isName !== true) return claimed;
  if (claimed?.renamed !== undefined) return { ...claimed, kind: 'renamed', marks: claim ? [claim.span] : [] };
  if (alike?.place !== undefined) return { ...own, ...likely(alike.place), ...renamed };
  const seeming = eachHeld(clauses, byName) ?? seems() ?? matcher.seemsClaimed(text, above);
  if (seeming !== undefined) return { ...own, ...likely(seeming), ...renamed };
  const beside = judgeBesides(text, heading, subjects, matcher);
  const told = beside && checked(beside);
  return told && told.sure > GUESS_SURE ? told : unknown(near?.place);
}
