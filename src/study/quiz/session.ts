import type { Draft, EventOf, StudyEvent } from '../event.ts';
import { latest, ofKinds } from '../log.ts';
import { keptAs } from '../step-key.ts';
import type { StudyStore } from '../store.ts';

/** What a run of questions has come to. */
export interface SessionState {
  readonly plan: EventOf<'session'>;
  /** What stands chosen, by question. */
  readonly picks: ReadonlyMap<string, EventOf<'pick'>>;
  /** What was answered, by question: one after another in practice, all at the end of an exam. */
  readonly answers: ReadonlyMap<string, EventOf<'answer'>>;
  /** What was chosen when a question was answered once more, its solution known: it tells no more than that. */
  readonly second: (question: string) => readonly number[] | undefined;
  readonly finish: EventOf<'finish'> | undefined;
  readonly isRunning: boolean;
  readonly pauses: number;
  /** Milliseconds on the clock at a moment; stands still while paused and after the end. */
  readonly elapsed: (now: number) => number;
  /** Milliseconds that it stood still. */
  readonly paused: (now: number) => number;
}

/** Milliseconds that a run may take. */
export const limitOf = ({ minutes = Infinity }: EventOf<'session'>): number => minutes * 60_000;

const AGAIN = ':again';

/** The id of an answer: the same in each tab, for a question is answered once in a run. */
export const answerId = (session: string, question: string): string => `${session}:${question}`;

/** Another choice after the solution was told. The answer stays what it was: nobody can tell a slip from what was just read. */
export const chooseAgain = (
  { id, question, took }: EventOf<'answer'>,
  session: string,
  chosen: readonly number[],
  flagged: boolean,
): Draft => ({ kind: 'pick', id: id + AGAIN, session, question, chosen: [...chosen], flagged, took });

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
  const seconds = ofKinds(events, ['pick']).filter(({ id }) => id.endsWith(AGAIN));
  const isRunning = running && finish === undefined;
  const more = (now: number): number => (finish === undefined ? Math.max(0, now - since) : 0);
  return {
    plan,
    picks: latest(ofKinds(events, ['pick']), ({ question }) => question),
    answers: latest(ofKinds(events, ['answer']), ({ question }) => question),
    second: (of) => seconds.find(({ question }) => question === of)?.chosen,
    finish,
    isRunning,
    pauses,
    elapsed: (now) => spent + (running ? more(now) : 0),
    paused: (now) => stood + (running ? 0 : more(now)),
  };
}

/** What ends a run. An exam has one end, whichever tab says so; a practice that goes on has another ({@link goOnWith}). */
export const endOf = ({ id, mode }: Pick<EventOf<'session'>, 'id' | 'mode'>, givenUp: boolean): Draft => ({
  kind: 'finish',
  ...(mode === 'exam' && { id: `${id}:finish` }),
  session: id,
  givenUp,
});

/** Takes back the end of a practice: what is left of it is answered in it, and its result counts all of it. */
export async function goOnWith(store: Pick<StudyStore, 'readSession' | 'erase'>, session: string): Promise<void> {
  const ends = ofKinds(await store.readSession(session), ['finish']);
  if (ends.length > 0) await store.erase(...ends.map(({ id }) => id));
}

/** Whether what is chosen is right. */
export const isRight = (chosen: readonly number[], options: readonly { readonly right?: true }[]): boolean =>
  options.every(({ right }, index) => chosen.includes(index) === (right === true));

/** What a learner has answered: what an exam was ended without costs its points, and tells nothing of what is known. */
export const answered = (answers: readonly EventOf<'answer'>[]): EventOf<'answer'>[] =>
  answers.filter(({ mode, chosen }) => mode !== 'exam' || chosen.length > 0);

/** When each question was answered for the last time. */
export const lastAnswers = (answers: readonly EventOf<'answer'>[]): ReadonlyMap<string, number> =>
  new Map([...latest(answered(answers), ({ question }) => question)].map(([id, { at }]) => [id, at]));

/** Questions whose last answer was wrong. */
export const wrongOnes = (answers: readonly EventOf<'answer'>[]): ReadonlySet<string> =>
  new Set(
    [...latest(answered(answers), ({ question }) => question)].flatMap(([question, { right }]) =>
      right ? [] : [question],
    ),
  );

/** A run that is not over, and how many of its questions are done. */
export interface OpenRun {
  readonly plan: EventOf<'session'>;
  readonly done: number;
  /** Milliseconds left on its clock, which runs or stands still; none are left of an exam of which nothing but its result is to be seen. */
  readonly left: number;
  readonly isRunning: boolean;
}

/** A run so many days old is none that one goes on with by itself. */
const BYGONE = 7;

/** Whether a run of a day is nobody's next step any more: that was long ago, or before an exam that has come since. */
export const isBygone = (day: number, today: number, exam = Infinity): boolean =>
  day < today - BYGONE || (day < exam && exam <= today);

/** The runs that are over. */
const endedIn = async (store: Pick<StudyStore, 'read'>): Promise<ReadonlySet<string>> =>
  new Set((await store.read('finish')).map(({ session }) => session));

/** The runs that one can go on with, the last first: every exam, whose clock runs whatever was begun since, and the last practice. */
export async function openRuns(store: Pick<StudyStore, 'read' | 'readSession'>): Promise<OpenRun[]> {
  const over = await endedIn(store);
  // A practice in which nothing was done is nothing to go on with; the clock of an exam runs.
  const begun = new Set((await store.read('pick', 'answer')).map(({ session }) => session));
  const open = (await store.read('session'))
    .filter((plan) => !over.has(plan.id) && (plan.mode === 'exam' || begun.has(plan.id)))
    .toReversed();
  const practice = open.find(({ mode }) => mode !== 'exam');
  const meant = open.filter((plan) => plan.mode === 'exam' || plan === practice);
  const states = await Promise.all(meant.map(async ({ id }) => readSession(await store.readSession(id)) ?? []));
  return states.flat().map(({ plan, picks, answers, elapsed, isRunning }) => ({
    plan,
    done: plan.mode === 'exam' ? [...picks.values()].filter(({ chosen }) => chosen.length > 0).length : answers.size,
    left: Math.max(0, limitOf(plan) - elapsed(Date.now())),
    isRunning,
  }));
}

/** The last set of a day's questions (`step` of a plan) that was begun and has some that are not answered, ended early or not. */
export async function openSetOf(store: Pick<StudyStore, 'read'>, step: string): Promise<string | undefined> {
  const answers = Map.groupBy(await store.read('answer'), ({ session }) => session);
  const isOpen = ({ id, questions, step: own = '' }: EventOf<'session'>): boolean => {
    const done = answers.get(id)?.length ?? 0;
    return keptAs(own) === keptAs(step) && done > 0 && done < questions.length;
  };
  return (await store.read('session')).findLast(isOpen)?.id;
}
