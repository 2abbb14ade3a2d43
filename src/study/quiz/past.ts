import type { EventOf } from '../event.ts';

/** A run that was brought to its end. */
export interface PastRun {
  readonly session: EventOf<'session'>;
  readonly at: number;
  readonly right: number;
  /** Questions that count. */
  readonly count: number;
}

/** Runs that were brought to their end, the last first; what was given up is left out. */
export function pastRuns(events: readonly EventOf<'session' | 'finish' | 'answer'>[]): PastRun[] {
  const sessions = new Map(events.flatMap((event) => (event.kind === 'session' ? [[event.id, event] as const] : [])));
  const answers = Map.groupBy(
    events.filter((event) => event.kind === 'answer'),
    ({ session }) => session,
  );
  const over = new Map(
    events.flatMap((event) => (event.kind === 'finish' && !event.givenUp ? [[event.session, event.at] as const] : [])),
  );
  return [...over].reverse().flatMap(([id, at]) => {
    const session = sessions.get(id);
    const scored = (answers.get(id) ?? []).filter(({ question }) => session?.unscored.includes(question) === false);
    return session === undefined || scored.length === 0
      ? []
      : [{ session, at, right: scored.filter(({ right }) => right).length, count: scored.length }];
  });
}
