import type { Clause } from './clauses.ts';
import type { PageStatement } from './page-statements.ts';
import { lastOf, overlap, type Span } from './phrases.ts';

/** A name of what a claim is of: its letters, and the keys of what it names. */
export interface Named {
  readonly name: string;
  readonly keys: readonly string[];
}

/** What a claim is of, and where it is told. */
interface Subject {
  readonly of: readonly Named[];
  readonly place: Pick<PageStatement, 'topic'>;
}

/** Finds what clauses are about. */
export function createClaimSubjects(owners: ReadonlyMap<string, readonly string[]>) {
  const ownersOf = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => /[a-z]/.test(key)).flatMap((key) => owners.get(key) ?? []);

  /** Where the names of what a claim is of stand; a part of a longer name is another's, but for one of the claim's own page. */
  const subjectIn = ({ of, place }: Subject, clause: Clause): readonly Span[] =>
    of.flatMap(({ name, keys }) => {
      const named = clause.names.find((one) => one.keys.some((key) => keys.includes(key)))?.span;
      const span = named ?? lastOf(name, clause.folded);
      const isPart = (one: Clause['names'][number]): boolean =>
        span !== undefined &&
        overlap(one.span, span) &&
        one.span[1] - one.span[0] > span[1] - span[0] &&
        ownersOf(one.keys).some((owner) => owner !== place.topic);
      return span === undefined || (named === undefined && clause.names.some(isPart)) ? [] : [span];
    });

  /** A name that has nothing to do with a topic. */
  const isApart = ({ keys }: Clause['names'][number], topic: string): boolean =>
    ownersOf(keys).length > 0 &&
    ownersOf(keys).every(
      (owner) => owner !== topic && !owner.startsWith(`${topic}-`) && !topic.startsWith(`${owner}-`),
    );

  /** A name that a clause goes on to speak of: 읽기 복제본은, GSI도. */
  const isTopic = ({ keys, span: [start, end] }: Clause['names'][number], text: string): boolean =>
    keys.some((key) => owners.has(key)) && /[은는도]\s?$/.test(text.slice(start, end + 1));

  return { ownersOf, subjectIn, isApart, isTopic };
}

/** @see createClaimSubjects */
export type ClaimSubjects = ReturnType<typeof createClaimSubjects>;
