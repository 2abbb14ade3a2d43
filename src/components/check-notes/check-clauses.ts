import { boundsOf } from '../../matching/clauses.ts';
import { isSame } from '../../matching/compare-quantities.ts';
import type { Quantity } from '../../matching/quantities.ts';
import type { StatementMatcher } from '../../matching/matcher.ts';
import { areKin } from '../../matching/nearest-places.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import { boundIn, numberedClauses, type StatementPart as Part } from '../../matching/statement-parts.ts';
import { checkStatement } from './check-paste.ts';
import { GUESS_SURE } from './seeming.ts';
import type { Checked } from './checked.ts';
import { isOrder } from './judge-parts.ts';
import { keyWords, topicOfBoth } from './key-words.ts';
import { shownKind } from './shown-kind.ts';
import type { Quiz } from './quiz-marks.ts';
import type { PastedStatement } from './read-paste.ts';
import { isUnproven, wrongLeast } from './unproven.ts';

/** What stands in brackets and measures nothing: an example, a reason. */
const ASIDE = /\([^()\d]*\)/g;
/** It stands in brackets that are open, and names nothing. */
const ASIDE_FROM = /\([^()]*$/;
/** What is to be done about what stands before. */
const BEHIND = /\s?(?:→|->|⇒|=>).*/s;

/** So many letters of one line tell of more than one thing. */
const LONG = 60;

/** What names no service, and is found nowhere, is told of the one that both lines above are about. */
function checkAbove(statement: PastedStatement, matcher: StatementMatcher): Checked {
  const one = checkStatement(statement, matcher);
  const names = [statement.text, ...statement.headings].join('. ');
  const topic =
    one.kind === 'new' && keyWords(names, matcher).services.length === 0
      ? topicOfBoth(statement.above, matcher)
      : undefined;
  if (topic === undefined) return one;
  const headings = [[...(matcher.lexicon.titles.get(topic) ?? [])].join(', '), ...statement.headings];
  const other = checkStatement({ ...statement, headings }, matcher);
  return other.kind !== 'new' && other.sure > GUESS_SURE ? { ...other, heading: one.heading } : one;
}

const isSaid = ({ kind }: Checked): boolean => kind === 'said' || kind === 'likely';

/**
 * What no page says as a whole, taken apart: without what stands in brackets, or clause by clause, each of what the first one names.
 * It differs where one of them does, and seems to be said where all of them are.
 */
function checkApart(statement: PastedStatement, whole: Checked, parts: readonly Part[], matcher: StatementMatcher) {
  const { text, lead } = statement;
  const { start: begin, text: named = lead } = parts[0] ?? {};
  const bare = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const front = text.replace(BEHIND, '');
  const { quantities, polarity } = matcher.read(front);
  const isTelling = front !== text && (quantities.length > 0 || polarity !== 'yes');
  const checkPart = ({ start, end, text: asked }: Part): Checked => {
    const one = checkAbove({ ...statement, text: asked, lead: start === begin ? lead : named }, matcher);
    return {
      ...one,
      marks: one.marks.map(([from, to]) => {
        const at = text.indexOf(asked.slice(from, to), start);
        return at < 0 ? ([start, end] as const) : ([at, at + to - from] as const);
      }),
    };
  };
  const told = [
    ...(bare === text ? [] : [[checkAbove({ ...statement, text: bare }, matcher)]]),
    ...(isTelling ? [[checkAbove({ ...statement, text: front }, matcher)].filter(isSaid)] : []),
    ...[parts, parts.length > 0 && boundIn().test(text) ? numberedClauses(text) : []].flatMap((list) =>
      list.length < 2 ? [] : [list.map(checkPart)],
    ),
  ];
  const hasNumber = (each: Checked): boolean => matcher.read(each.text).quantities.length > 0;
  for (const all of told) {
    // what a clause behind the first does not name itself may be another's, and what has no number says little out of a long line
    const other = all.find(
      (each, at) =>
        each.kind === 'differs' &&
        (at === 0 || matcher.mentionsOf(each.text, '').length > 0) &&
        (text.length < LONG || hasNumber(each)),
    );
    if (other !== undefined) return { ...other, text };
    // a clause without a number may add what no page says
    const one = all.find((each) => isSaid(each) && (hasNumber(each) || all.every(isSaid)));
    if (one !== undefined && all.every((each) => isSaid(each) || (each.kind === 'new' && !hasNumber(each))))
      return { ...one, text, kind: 'likely' as const };
  }
  return whole;
}

/** Of what heads other lines only that is told: a name that is no more, or a value with its unit. */
export const isOfHeading = ({ kind, marks, text }: Checked): boolean =>
  kind === 'renamed' || (kind === 'differs' && marks.some((mark) => /\p{L}/u.test(text.slice(...mark))));

/** So much of a value tells it from others. */
const TELLING = 30;
/** The place that a line was corrected by, where it still says that. */
const stillSaid = (text: string, { places }: StatementMatcher): PageStatement | undefined =>
  places.topics.flatMap((topic) =>
    places.only(topic, ({ about, text: value }) =>
      `${value.slice(0, TELLING)} / ${about}`.split(' / ').every((part) => text.includes(part)),
    ),
  )[0]?.statement;

/** What a statement says, and, without a number, the contrary of what it says, as it is told to be so or not. */
function checkQuiz(statement: PastedStatement, quiz: Quiz, matcher: StatementMatcher): readonly Checked[] {
  const { text } = statement;
  const { said, isSo, denied, mark } = quiz;
  const at = text.indexOf(said);
  const all = checkPlain({ ...statement, text: said }, matcher);
  const told = all.map((one) => ({
    ...{ ...one, text },
    marks: one.marks.map(([from, to]) => (at < 0 ? mark : ([from + at, to + at] as const))),
  }));
  const [first] = told;
  if (isSo || first === undefined) return told;
  const wrong = told.find((one) => shownKind(one) === 'differs');
  if (wrong !== undefined) return [{ ...wrong, kind: 'said', marks: [], held: said }];
  if (told.every(({ kind, sure }) => kind === 'said' && sure > GUESS_SURE))
    return [{ ...first, kind: 'differs', marks: [mark], place: first.place && { ...first.place, until: undefined } }];
  const contrary = matcher.read(said).quantities.length > 0 ? [] : checkPlain({ ...statement, text: denied }, matcher);
  const firm = contrary.filter((one) => /said|differs/.test(shownKind(one)));
  return firm.length > 0
    ? firm.map((one) => ({ ...one, text, marks: one.kind === 'differs' ? [mark] : [] }))
    : [{ ...first, kind: 'new', place: undefined, sure: 1, marks: [] }];
}

/**
 * Checks one statement, and of one that is not so the clauses that nothing of what was found is in, each by itself: what is not so of
 * the same place is marked besides, what is not so of another is found, too.
 */
export const checkClauses = (statement: PastedStatement, matcher: StatementMatcher): readonly Checked[] =>
  statement.quiz === undefined ? checkPlain(statement, matcher) : checkQuiz(statement, statement.quiz, matcher);

const isPace = ({ isRate, counter = '' }: Quantity): boolean => isRate || counter.endsWith('ps');
/** Values of a statement that some page of the service has, whatever the one that settles it says. */
function statedOf({ text, place, held = '' }: Checked, { places, read }: StatementMatcher): Pick<Checked, 'held'> {
  const kin = places.topics.filter((topic) => place && areKin(topic, place.topic));
  // 100 rps are no 100 buckets
  const isStated = (one: Quantity): boolean =>
    kin.some((topic) =>
      places
        .of(topic)
        .some(({ own, about }) =>
          [...own.quantities, ...about.quantities].some(
            (other) =>
              isSame(one, other) &&
              (one.dimension !== 'number' || one.counter === other.counter || (isPace(one) && isPace(other))),
          ),
        ),
    );
  const stated = read(text).quantities.filter(isStated);
  return { held: [held, ...stated.map(({ start, end }) => text.slice(start, end))].join(' ') };
}

const checkPlain = (statement: PastedStatement, matcher: StatementMatcher): readonly Checked[] =>
  checkEach(statement, matcher).map((one) => {
    if (!isSaid(one) || statement.isMended || one.place === undefined) return { ...one, ...statedOf(one, matcher) };
    if (isUnproven(statement, one, matcher)) return { ...one, kind: 'new', place: undefined, sure: 1 };
    const { start, end } = wrongLeast(one.text, one.place, matcher) ?? {};
    return start === undefined || end === undefined
      ? { ...one, ...statedOf(one, matcher) }
      : { ...one, kind: 'differs', sure: 1, marks: [[start, end]] };
  });

function checkEach(statement: PastedStatement, matcher: StatementMatcher): readonly Checked[] {
  const { text } = statement;
  let first = checkAbove(statement, matcher);
  const place = statement.isMended && stillSaid(text, matcher);
  if (place) return [{ ...first, kind: 'mended', place, sure: 1, marks: [] }];
  const bounds = boundsOf(text, new RegExp(matcher.lexicon.claimWords.parts, 'g'));
  const clauses = bounds.map(([start, end]) => ({ start, end, text: text.slice(start, end) }));
  if (first.kind === 'new') return [isOrder(text) ? first : checkApart(statement, first, clauses, matcher)];
  if (first.kind !== 'differs' && first.kind !== 'renamed') return [first];
  const found: Checked[] = [];
  const topics = matcher.subjectsOf(text, '');
  const parts = [...numberedClauses(text), ...clauses];
  for (const { start, end, text: asked } of parts.length > 1 ? parts : []) {
    const isIn = ({ marks }: Checked): boolean => marks.some(([from, to]) => from < end && to > start);
    if ([first, ...found].some(isIn)) continue;
    const told = checkAbove({ ...statement, text: asked }, matcher);
    const marks = told.marks.flatMap(([from, to]) => {
      const word = asked.slice(from, to);
      const at = text.indexOf(word, start);
      // what the place of the first has as it is written here is none of another's
      return at < 0 || at >= end || first.place?.text.includes(word) === true ? [] : [[at, at + to - from] as const];
    });
    // a doubt beside what is certain tells nothing
    if (marks.length === 0 || told.sure <= GUESS_SURE || (told.kind !== 'differs' && told.kind !== 'renamed')) continue;
    if (told.place?.topic === first.place?.topic && told.place?.anchor === first.place?.anchor)
      first = { ...first, marks: [...first.marks, ...marks].sort(([one], [other]) => one - other) };
    // 100개(요청하면 1000까지): in brackets it is of what stands before
    else if (topics.includes(told.place?.topic ?? '') && !ASIDE_FROM.test(text.slice(0, start)))
      found.push({ ...told, text, marks });
  }
  return [first, ...found];
}
