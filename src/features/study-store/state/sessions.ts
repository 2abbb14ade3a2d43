/** Runs of questions: what one has come to, which are open and what came of those that are over. */
import { latest, ofKinds } from '../log.ts';
import type { Draft, EventOf, StudyEvent } from '../schema.ts';
import type { StudyStore } from '../store.ts';

/** What a run of questions has come to. */
export interface SessionState {
  readonly plan: EventOf<'session'>;
  /** What stands chosen, by question. */
  readonly picks: ReadonlyMap<string, EventOf<'pick'>>;
  /** What was answered, by question: one after another in practice, all at the end of an exam. */
  readonly answers: ReadonlyMap<string, EventOf<'answer'>>;
  readonly finish: EventOf<'finish'> | undefined;
  readonly isRunning: boolean;
  readonly pauses: number;
  /** Milliseconds on the clock at a moment; stands still while paused and after the end. */
  readonly elapsed: (now: number) => number;
  /** Milliseconds that it stood still. */
  readonly paused: (now: number) => number;
}

/** Milliseconds that a run may take. */
export const timeLimit = ({ minutes = Infinity }: EventOf<'session'>): number => minutes * 60_000;

/** Of earlier builds: what was chosen once more after the answer; it is no choice of the question. */
const isSecondChoice = ({ id }: EventOf<'pick'>): boolean => id.endsWith(':again');

/** Reads a session from its events in order; `undefined` when the one that began it is not among them. */
export function readSession(events: readonly StudyEvent[]): SessionState | undefined {
  const [plan] = ofKinds(events, ['session']);
  if (plan === undefined) return undefined;
  const [finish] = ofKinds(events, ['finish']);
  let running = true;
  let since = plan.at;
  let spent = 0;
  let stood = 0;
  let pauses = 0;
  const advance = (to: number): void => {
    // A clock that was set back takes no time away.
    const span = Math.max(0, to - since);
    if (running) spent += span;
    else stood += span;
    since = to;
  };
  for (const event of ofKinds(events, ['clock'])) {
    // Another tab may have said the same.
    if (event.running === running) continue;
    advance(event.at);
    running = event.running;
    if (!running) pauses++;
  }
  if (finish !== undefined) advance(finish.at);
  const isRunning = running && finish === undefined;
  const more = (now: number): number => (finish === undefined ? Math.max(0, now - since) : 0);
  const picks = ofKinds(events, ['pick']).filter((pick) => !isSecondChoice(pick));
  return {
    plan,
    picks: latest(picks, ({ question }) => question),
    answers: latest(ofKinds(events, ['answer']), ({ question }) => question),
    finish,
    isRunning,
    pauses,
    elapsed: (now) => spent + (running ? more(now) : 0),
    paused: (now) => stood + (running ? 0 : more(now)),
  };
}

/** The id of an answer: the same in each tab, as a question is answered once in a run. */
export const answerId = (session: string, question: string): string => `${session}:${question}`;

/** What ends a run. An exam has one end, whichever tab says so; a practice may go on and end again. */
export const sessionEnd = ({ id, mode }: Pick<EventOf<'session'>, 'id' | 'mode'>, givenUp: boolean): Draft => ({
  kind: 'finish',
  ...(mode === 'exam' && { id: `${id}:finish` }),
  session: id,
  givenUp,
});

/** A run that is not over. */
export interface OpenRun {
  readonly plan: EventOf<'session'>;
  /** How many of its questions are done. */
  readonly done: number;
  /** Milliseconds left on its clock. */
  readonly left: number;
  readonly isRunning: boolean;
}

/** The runs that one can go on with, the last first: every exam, whose clock runs whatever was begun since, and the last practice. */
export async function openRuns(store: Pick<StudyStore, 'read' | 'readSession'>): Promise<OpenRun[]> {
  const over = new Set((await store.read('finish')).map(({ session }) => session));
  // A practice in which nothing was done is nothing to go on with.
  const begun = new Set((await store.read('pick', 'answer')).map(({ session }) => session));
  const open = (await store.read('session'))
    .filter((plan) => !over.has(plan.id) && (plan.mode === 'exam' || begun.has(plan.id)))
    .reverse();
  const practice = open.find(({ mode }) => mode !== 'exam');
  const meant = open.filter((plan) => plan.mode === 'exam' || plan === practice);
  const states = await Promise.all(meant.map(async ({ id }) => readSession(await store.readSession(id)) ?? []));
  return states.flat().map(({ plan, picks, answers, elapsed, isRunning }) => ({
    plan,
    done: plan.mode === 'exam' ? [...picks.values()].filter(({ chosen }) => chosen.length > 0).length : answers.size,
    left: Math.max(0, timeLimit(plan) - elapsed(Date.now())),
    isRunning,
  }));
}

/** A run that was brought to its end. */
export interface PastRun {
  readonly session: EventOf<'session'>;
  readonly at: number;
  readonly right: number;
  /** Questions that count. */
  readonly count: number;
  /** Questions that were answered at all. */
  readonly answered: number;
}

/** Whether so much of an exam was answered that its points say something. */
export const isFullyAnswered = ({ session, answered }: Pick<PastRun, 'session' | 'answered'>): boolean =>
  answered >= 0.8 * session.questions.length;

/** What came of the runs that ended, the last first; without those in which nothing counts and exams that were given up. */
export function pastRuns(events: readonly EventOf<'session' | 'finish' | 'answer'>[]): PastRun[] {
  const answers = Map.groupBy(ofKinds(events, ['answer']), ({ session }) => session);
  const sessions = latest(ofKinds(events, ['session']), ({ id }) => id);
  const over = latest(ofKinds(events, ['finish']), ({ session }) => session);
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
