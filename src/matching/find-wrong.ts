import { around, isBarred, type Asked, type ClaimVerdict, type PhraseFinder } from './claim-phrases.ts';
import type { ClaimSubjects } from './claim-subjects.ts';
import type { ClaimWords } from './claim-words.ts';
import { boundsOf, type Clause } from './clauses.ts';
import { overlap, placesOf, spansOf, withoutParts, type Span } from './phrases.ts';
import { polarityOf } from './polarity.ts';

/** What it takes to read clauses and to tell what they are about. */
interface Tools {
  readonly readClause: (text: string, span: Span) => Clause;
  readonly subjects: ClaimSubjects;
  readonly words: ClaimWords;
}

/** What stands before a clause: the lines above, or the clause of its own line that names a service; and those between, which name none. */
interface Before {
  readonly above: readonly Clause[];
  readonly lead: readonly Clause[];
  readonly isWithin: boolean;
}

/** Finds what never is so, whatever stands beside it: in a clause that is about what the claim is of. */
export function createWrongFinder(wrong: PhraseFinder, { readClause, subjects, words }: Tools) {
  const { ownersOf, subjectIn, isApart, isTopic } = subjects;
  const patternOf = (source: string): RegExp => new RegExp(source, 'i');
  const [open, unlike, takes] = [patternOf(words.open), patternOf(words.unlike), patternOf(words.takes)];
  const [pair, digit] = [patternOf(words.pair), patternOf(words.digit)];
  const parts = new RegExp(words.parts, 'g');

  const isOfMany = ({ of }: Asked): boolean => new Set(of.flatMap(({ keys }) => ownersOf(keys))).size > 3;

  /** Where a clause says so: of several names the one before it is meant. */
  function spanOf(asked: Asked, clause: Clause, { above, lead, isWithin }: Before): Span | undefined {
    const { folded, names } = clause;
    const { place, phrase, behind } = asked;
    const spans = spansOf(phrase, folded);
    if (spans === undefined) return undefined;
    const own = subjectIn(asked, clause);
    // what stands before it tells nothing of what the clause names itself, nor within its line where it speaks of something new
    const topic = names.find((one) => isTopic(one, folded.text));
    if (isBarred(asked, folded, own.length > 0 || (isWithin && topic !== undefined) ? [] : above)) return undefined;
    const [from, to] = around(spans);
    // a long clause tells of much, and a long line of what it names itself, but for a number; so does one word below one of many things
    if (
      !digit.test(folded.text.slice(from, to)) &&
      (folded.text.length > 45 ||
        (own.length === 0 && (clause.span[1] > 40 || (phrase.length === 1 && isOfMany(asked)))))
    )
      return undefined;
    const isNo = phrase.flat().some((word) => typeof word !== 'string');
    if (behind.some((each) => !placesOf(each, folded).some(([, end]) => end > to))) return undefined;
    if (!isNo && behind.length === 0 && polarityOf(withoutParts(folded.text, [...own, ...spans])) !== 'yes')
      return undefined;
    const others = names.filter(
      (one) =>
        isApart(one, place.topic) &&
        ![...own, ...spans].some((span) => overlap(one.span, span)) &&
        // below its heading a clause that begins with the name of something else is of that
        (takes.test(folded.text.slice(one.span[1])) || (own.length === 0 && one.span[0] === 0)),
    );
    const last = others.findLast(({ span }) => span[0] < from)?.span[0] ?? -1;
    const isAbove = (one: Clause): boolean => {
      const subject = subjectIn(asked, one);
      return (
        subject.length > 0 &&
        !pair.test(one.folded.text) &&
        !one.names.some((name) => isApart(name, place.topic) && !subject.some((span) => overlap(name.span, span)))
      );
    };
    const near = above.find((one) => one.names.some((name) => isApart(name, '')));
    // LSI는 테이블당 5개, 나중에 추가 가능: what the clause does not name is named right before it
    const isOfLead = lead.some(isAbove) && (topic?.span[0] ?? from) >= from;
    const isMeant =
      own.length > 0
        ? own.some(([start, end]) =>
            start < from ? start > last : !isNo && others.length + folded.text.length < end + 3,
          )
        : others.length === 0 && (isOfLead || (near === undefined ? above.some(isAbove) : isAbove(near)));
    return isMeant ? [from, to] : undefined;
  }

  /** What never is so in a statement; an arrow or a bracket goes on with what stands before it. */
  return (text: string, headings: readonly Clause[]): ClaimVerdict | undefined => {
    let before: Before = { above: headings, lead: [], isWithin: false };
    for (const bound of boundsOf(text, parts)) {
      const own = text.slice(...bound);
      const clause = readClause(own, bound);
      for (const asked of open.test(own) || unlike.test(own) ? [] : wrong(clause.folded)) {
        const span = spanOf(asked, clause, before);
        const [start] = bound;
        if (span !== undefined)
          return { kind: 'differs', place: asked.place, span: [start + span[0], start + span[1]] };
      }
      const isNamed = clause.names.some(({ keys }) => ownersOf(keys).length > 0);
      before = isNamed ? { above: [clause], lead: [], isWithin: true } : { ...before, lead: [...before.lead, clause] };
    }
    return undefined;
  };
}
