import type { EventOf } from '../event.ts';

/** A run that was brought to its end. */
export interface PastRun {
  readonly session: EventOf<'session'>;
  readonly at: number;
  readonly right: number;
  /** Questions that count. */
  readonly count: number;
  /** Questions that were answered at all, of those that were asked. */
  readonly answered: number;
}

/** Fewer answers of an exam's questions than this part are no exam that was taken. */
const WHOLE = 0.8;

/** Whether so much of an exam was answered that its points say something. */
export const isWhole = ({ session, answered }: Pick<PastRun, 'session' | 'answered'>): boolean =>
  answered >= WHOLE * session.questions.length;

/** How much of a run was answered: `19/65 답함`. */
export const sayAnswered = ({ session, answered }: Pick<PastRun, 'session' | 'answered'>): string =>
  `${answered}/${session.questions.length} 답함`;

/** How much of one that is over was not: `58문항 비움`, which reads like no mark. */
export const sayBlank = ({ session, answered }: Pick<PastRun, 'session' | 'answered'>): string =>
  `${session.questions.length - answered}문항 비움`;

/**
 * What came out of the runs that were brought to their end, the last first; one without an answer that counts is left out, and so is an
 * exam that was given up.
 */
export function pastRuns(events: readonly EventOf<'session' | 'finish' | 'answer'>[]): PastRun[] {
  const answers = Map.groupBy(
    events.filter((event) => event.kind === 'answer'),
    ({ session }) => session,
  );
  const sessions = new Map(events.flatMap((event) => (event.kind === 'session' ? [[event.id, event] as const] : [])));
  const over = new Map(events.flatMap((event) => (event.kind === 'finish' ? [[event.session, event] as const] : [])));
  return [...over].reverse().flatMap(([id, { at, givenUp }]) => {
    const session = sessions.get(id);
    if (session === undefined || (givenUp && session.mode === 'exam')) return [];
    const own = answers.get(id) ?? [];
    const scored = own.filter(({ question }) => !session.unscored.includes(question));
    if (scored.length === 0) return [];
    const right = scored.filter((answer) => answer.right).length;
    const answered = session.mode === 'exam' ? own.filter(({ chosen }) => chosen.length > 0).length : own.length;
    return [{ session, at, right, count: scored.length, answered }];
  });
}
