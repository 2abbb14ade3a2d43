import type { StatementMatcher, Verdict } from './matcher.ts';
import type { Kind } from './judged.ts';
import type { FindPlaces } from './nearest-places.ts';
import type { PageStatement } from './page-statements.ts';
import { nearnessOf, proposalOf, type Proposal } from './proposal.ts';
import { placesOf } from './review.ts';

/** A statement of a note, and what it is to the pages. */
export interface LabelledStatement {
  readonly note: string;
  readonly line: number;
  readonly statement: string;
  readonly topic: string;
  readonly label: Kind;
  /** Ids on the page where it stands, without `#`; an empty one is the summary. */
  readonly anchors: readonly string[];
}

/** How a kind was told: how many were called so, how many are so, and how many are both. */
export interface Figure {
  readonly called: number;
  readonly are: number;
  readonly right: number;
  /** From 0 to 1; 1 where there was nothing to tell. */
  readonly precision: number;
  readonly recall: number;
}

/** One statement with its verdict. */
export interface Trial {
  readonly labelled: LabelledStatement;
  readonly verdict: Verdict;
  /** What is proposed for it. */
  readonly proposal: Proposal;
  /** Places that whoever reviews is shown, the likeliest first. */
  readonly offered: readonly PageStatement[];
}

const KINDS: readonly Kind[] = ['said', 'differs', 'new'];
const isKind = (label: string): label is Kind => KINDS.some((kind) => kind === label);

/**
 * Reads `note⇥line⇥statement⇥topic⇥label⇥anchor⇥today`, anchors apart by `|`.
 *
 * @throws RangeError that names the line which is not of that form.
 */
export function parseStatements(table: string): LabelledStatement[] {
  return table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row, at) => {
      const [note = '', line = '', statement = '', topic = '', label = '', anchor = ''] = row.split('\t');
      if (!/^\d+$/.test(line) || statement === '' || topic === '' || !isKind(label))
        throw new RangeError(
          `${at + 2}번째 줄이 note⇥line⇥statement⇥topic⇥label⇥anchor⇥today 꼴이 아니다: ${row.slice(0, 80)}`,
        );
      const anchors = anchor.split('|').map((one) => one.replace('#', ''));
      return { note, line: Number(line), statement, topic, label, anchors };
    });
}

/** Judges every statement below the heading that `headingOf` gives. */
export function tryStatements(
  matcher: StatementMatcher,
  statements: readonly LabelledStatement[],
  headingOf: (statement: LabelledStatement) => string,
  findPlaces: FindPlaces = () => [],
): Trial[] {
  return statements.map((labelled) => {
    const context = { topic: labelled.topic, heading: headingOf(labelled) };
    const verdict = matcher.judge(labelled.statement, context);
    const found = findPlaces(labelled.statement, context);
    const { statement: text, topic } = labelled;
    return {
      labelled,
      verdict,
      proposal: proposalOf({
        ...verdict,
        text,
        nearness: nearnessOf(text, topic, found[0]),
        isNaming: matcher.mentionsOf(text, '').length > 0,
      }),
      offered: placesOf(
        verdict,
        found.map(({ place }) => place),
      ),
    };
  });
}

/** Precision and recall of each kind. */
export function measure(trials: readonly Trial[]): Readonly<Record<Kind, Figure>> {
  const figure = (kind: Kind): Figure => {
    const called = trials.filter(({ verdict }) => verdict.kind === kind).length;
    const are = trials.filter(({ labelled }) => labelled.label === kind).length;
    const right = trials.filter(({ labelled, verdict }) => labelled.label === kind && verdict.kind === kind).length;
    return {
      called,
      are,
      right,
      precision: called === 0 ? 1 : right / called,
      recall: are === 0 ? 1 : right / are,
    };
  };
  return { said: figure('said'), differs: figure('differs'), new: figure('new') };
}

/** Of those rightly told to be said or to differ, how many are led to a place that the label names. */
export function ledRight(trials: readonly Trial[]): { readonly right: number; readonly all: number } {
  const told = trials.filter(({ labelled, verdict }) => labelled.label !== 'new' && labelled.label === verdict.kind);
  const right = told.filter(({ labelled, verdict }) => labelled.anchors.includes(verdict.place?.anchor ?? '')).length;
  return { right, all: told.length };
}

/** Of those that a page says or says otherwise, how many are offered a right place first, and among the first three. */
export function offeredRight(trials: readonly Trial[]) {
  const told = trials.filter(({ labelled }) => labelled.label !== 'new');
  const among = (many: number): number =>
    told.filter(({ labelled: { topic, anchors }, offered }) =>
      offered.slice(0, many).some((place) => place.topic === topic && anchors.includes(place.anchor)),
    ).length;
  return { first: among(1), three: among(3), all: told.length };
}

/** Of those that are not told, how many are proposed to be said, and how many of these a page says or has as an old value. */
export function proposedRight(trials: readonly Trial[]): { readonly right: number; readonly all: number } {
  const proposed = trials.filter(({ verdict, proposal }) => verdict.kind !== 'said' && proposal === 'said');
  const right = proposed.filter(
    ({ labelled, verdict }) => labelled.label === (verdict.kind === 'differs' ? 'differs' : 'said'),
  );
  return { right: right.length, all: proposed.length };
}
