import type { EventOf } from '../event.ts';

/** A run that was brought to its end. */
export interface PastRun {
  readonly session: EventOf<'session'>;
  readonly at: number;
  readonly right: number;
  /** Questions that count. */
  readonly count: number;
}

/** Which runs were brought to their end, and when, the last first; what was given up is left out. */
export function endedRuns(
  events: readonly EventOf<'session' | 'finish' | 'answer'>[],
): Pick<PastRun, 'session' | 'at'>[] {
  const sessions = new Map(events.flatMap((event) => (event.kind === 'session' ? [[event.id, event] as const] : [])));
  const over = new Map(
    events.flatMap((event) => (event.kind === 'finish' && !event.givenUp ? [[event.session, event.at] as const] : [])),
  );
  return [...over].reverse().flatMap(([id, at]) => {
    const session = sessions.get(id);
    return session === undefined ? [] : [{ session, at }];
  });
}

/** What came out of the runs that were brought to their end, the last first; one without an answer that counts is left out. */
export function pastRuns(events: readonly EventOf<'session' | 'finish' | 'answer'>[]): PastRun[] {
  const answers = Map.groupBy(
    events.filter((event) => event.kind === 'answer'),
    ({ session }) => session,
  );
  return endedRuns(events).flatMap(({ session, at }) => {
    const scored = (answers.get(session.id) ?? []).filter(({ question }) => !session.unscored.includes(question));
    return scored.length === 0
      ? []
      : [{ session, at, right: scored.filter(({ right }) => right).length, count: scored.length }];
  });
}
