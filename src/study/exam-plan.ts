/** A plan that leads to the day of an exam: what is to be learnt, shared out among the days and the hours that there are. */
import { minutesOf } from '../model/plan-data.ts';
import type { Enough } from './cards/through.ts';
import { fillDays, owedFirst, spread } from './fill-days.ts';
import { briefly, nameOfDay, restOf, type Reading } from './read-briefly.ts';
import { narrowTo, withOwnSituations } from './own-situations.ts';
import { framesOf, LEAST_QUESTIONS, MOST_QUESTIONS, quizOf, TAKES, type DayUse, type Frame } from './plan-frames.ts';
import type { Owed } from './plan-settings.ts';
import { isAgain, meantBy, partOf, topicsOf } from './step-key.ts';

/** @see Span */
export interface BegunMock {
  readonly kind: 'mock' | 'half';
  readonly met: number;
  readonly count: number;
  readonly minutesLeft: number;
}

/** From which day on, up to the day before which, on which days of the week, and how many minutes there are on each. */
export interface Span {
  readonly first: number;
  readonly exam: number;
  readonly weekdays: readonly number[];
  readonly minutes: number;
  /** How topics are read: their pages as a whole unless something else was chosen. */
  readonly reading?: Reading | undefined;
  /** Topics that were read in short: whole pages are asked for the rest of them. */
  readonly inShort?: ReadonlySet<string> | undefined;
  /** What was left behind of the plan before it comes first. */
  readonly owed?: Owed | undefined;
  /** A mock exam was begun that can be gone on with: which, how many of its questions were answered, and the minutes that are left on its clock. */
  readonly mock?: BegunMock | undefined;
  /** Minutes of a day's cards, for which no more than half of a day is kept free; `cardsNow`: what is told of them, as they have come to take since; `today`: how many there are on it, how many of them are `left`, and what those take of the days that are known, it and those before it. */
  readonly cards?: number;
  readonly cardsNow?: number;
  readonly today?: {
    readonly on: number;
    /** How many questions were answered on it; of days on which a set of them was begun how many it asked for. */
    readonly answered?: number;
    readonly asked?: ReadonlyMap<number, number>;
    /** The step that a mock exam is which was begun. */
    readonly mock?: (BegunMock & Pick<Step, 'key'>) | undefined;
    readonly count?: number;
    readonly left?: { readonly left: number; readonly minutesLeft: number };
    readonly cards: ReadonlyMap<number, number>;
    readonly all: Enough | undefined;
  };
}

/** What is ticked off under a key, its name, the minutes that it takes, how much it is asked, and the day of the four weeks in which it stands. */
export interface Step {
  readonly key: string;
  readonly name: string;
  readonly minutes: number;
  readonly worth: number;
  readonly from: string;
  readonly isLast: boolean;
  /** What its address asks for besides (`?of=…`). */
  readonly of?: string;
  /** The minutes that a topic takes in short. */
  readonly short?: number | undefined;
}

/** What a day asks for besides steps of the four weeks; the minutes of a mock are those of the exam, or of `half` of it. `all` are the cards that were learnt, due or not, the weakest first. */
export interface OwnStep {
  readonly kind: 'mock' | 'half' | 'quiz' | 'cards' | 'all';
  /** Of a mock its number, of questions how many; of `all` cards how many are enough, on the day itself. */
  readonly count: number;
  readonly key: string;
  readonly minutes: number;
  /** Topics of the day, of which its questions are first. */
  readonly of?: readonly string[];
}

/** A day of the plan as it is told (`on`, a number of `dayNumber`), with what is learnt or looked at again on it. */
export interface NamedDay<S> {
  readonly on: number;
  readonly use: DayUse;
  readonly steps: readonly S[];
  readonly name: string;
  readonly own: readonly OwnStep[];
}

/** What is done on a day, in its order: all that is read, what compares it, what practises it, and then what goes over what was learnt. */
export const inOrder = <S extends Step>({ steps, own }: NamedDay<S>): (S | OwnStep)[] => [
  ...steps.toSorted((a, b) => partOf(a.key) - partOf(b.key)),
  ...own,
];

/** A plan, what it had no room for, and what was done before it begins (`former`). */
export interface ExamPlan<S> {
  readonly days: readonly NamedDay<S>[];
  readonly left: readonly S[];
  readonly former: readonly S[];
}

/** With fewer days of learning, which do not bring all, a mock exam that is longer than a day is half of one; one that takes two days is always. */
const FEW = 6;

/** A day with little time has a few more questions than its part, where there is time for them. */
const SOME_QUESTIONS = 5;

/** So little longer a day may be that nobody sees it, for the sake of its last questions. */
const UNSEEN = 2;

/** What a day asks for, with as many questions as what is read leaves time for, one at least and three where that takes no longer than is seen: some more on a day of learning, many where it only goes over what was learnt, and where something is left out (`isShort`): its minutes are used before that. */
function ownOf(
  { on, own, use, room, free }: Frame,
  steps: readonly Step[],
  isShort: boolean,
  begun?: ReadonlyMap<number, number>,
): Frame['own'] {
  const count = begun?.get(on);
  // What was begun stays as it was told, however long the cards of its day came to take.
  if (count !== undefined) return own.map((each) => (each.kind === 'quiz' ? quizOf(count * TAKES.question) : each));
  const isLearning = use === 'learn';
  const most = isLearning && !isShort ? SOME_QUESTIONS : MOST_QUESTIONS;
  const rest = (isLearning && isShort ? free : room) - minutesOf(steps);
  const asked = (time: number): Frame['own'][number] =>
    quizOf(
      Math.max(
        TAKES.question,
        Math.min(LEAST_QUESTIONS * TAKES.question, time + UNSEEN),
        Math.min(most * TAKES.question, time),
      ),
    );
  return own.map((each) =>
    each.kind === 'quiz' && (each.count < most || rest < 0) ? asked(each.minutes + rest) : each,
  );
}

/** A mock exam or half of one before what the last day asks for, where there is time for it; and half of one in the stead of questions, which have what it leaves (`isWanted`). */
function tryOut({ own, room }: Frame, steps: readonly Step[], asked: Frame['own'], isWanted: boolean): Frame['own'] {
  const time = room + minutesOf(own) - minutesOf(steps);
  const kind = (['mock', 'half'] as const).find((one) => TAKES[one] <= time - minutesOf(asked));
  if (kind !== undefined) return [{ kind, count: 1, minutes: TAKES[kind] }, ...asked];
  const rest = time - minutesOf(own.filter((each) => each.kind !== 'quiz')) - TAKES.half;
  if (rest < 0 || !isWanted) return asked;
  const fewer = own.map((each) => (each.kind === 'quiz' ? quizOf(rest) : each)).filter(({ minutes }) => minutes > 0);
  return [{ kind: 'half', count: 1, minutes: TAKES.half }, ...fewer];
}

/** Nobody looks at the same again on the same day. */
const once = <S extends Step>(steps: readonly S[]): readonly S[] =>
  [...Map.groupBy(steps, ({ key }) => meantBy(key)).values()].flatMap(([first]) => first ?? []);

/** What the last day may bring: nothing that is read for the first time. */
const isRepeat = ({ key, isLast }: Step): boolean => isLast && (isAgain(key) || key.startsWith('practise:'));

/** All that is read, in its order, without what is looked at again where there is no time for that; `undefined` where there is not enough for the rest. */
function shareAll<S extends Step>(
  open: readonly S[],
  frames: readonly Frame[],
  owed: ReadonlySet<string>,
): S[][] | undefined {
  const learning = frames.filter(({ use }) => use === 'learn');
  const room = learning.reduce((sum, frame) => sum + frame.room, 0);
  for (const all of [open, open.filter(({ key }) => !isAgain(key))]) {
    const repeats = all.filter(isRepeat);
    const eve = frames.find(({ isEve }) => isEve);
    const last = minutesOf(repeats) > (eve?.room ?? 0) ? [] : repeats;
    // What the last day has no room for is practised before it; what is only looked at again is not.
    const steps = all.filter((step) => !last.includes(step) && !(isRepeat(step) && isAgain(step.key)));
    if (minutesOf(steps) > room) continue;
    const shares = spread(owedFirst(steps, owed), learning.length);
    return frames.map(({ use, isEve }) => (isEve ? last : use === 'learn' ? (shares.shift() ?? []) : []));
  }
  return undefined;
}

/** The days with what is read on each: all of it, or what is asked most. */
function planReading<S extends Step>(
  open: readonly S[],
  before: readonly S[],
  span: Span,
  goesOver: boolean,
): (Frame & { steps: S[] })[] {
  const mock = TAKES.mock > 2 * span.minutes ? 'half' : 'mock';
  const usual = framesOf(span, mock, goesOver);
  const soon = framesOf(span, mock, goesOver, true);
  // One more to try oneself at takes the place of nothing that would be read.
  const owed = new Set(span.owed?.keys);
  const soonAll = shareAll(open, soon, owed);
  const [whole, all] = soonAll === undefined ? [usual, shareAll(open, usual, owed)] : [soon, soonAll];
  const isLong = usual.filter(({ use }) => use === 'learn').length < FEW && TAKES.mock > span.minutes;
  const frames = all === undefined && isLong ? framesOf(span, 'half', goesOver) : whole;
  const rooms = frames.map((frame) => (frame.isEve ? { room: 0, over: 0 } : frame));
  const first = open.filter(({ key }) => !isAgain(key));
  const fill = (some: readonly S[]): S[][] => fillDays(some, rooms, owed);
  // Situations of what is not read leave their time to what is.
  const shares = all ?? fill(narrowTo(first, [...before, ...fill(first).flat()]));
  return frames.map((frame, at) => ({ ...frame, steps: shares[at] ?? [] }));
}

function nameOf({ use, own, isEve, isLong }: Frame, steps: readonly Step[], open: readonly Step[]): string {
  const whole = own.some(({ kind }) => kind === 'half') ? '모의시험 절반' : '모의시험';
  // Why it takes so long, which is told behind it.
  const mock = isLong ? `${whole}, 끊지 않고` : whole;
  if (use !== 'learn' && steps.some((step) => !isRepeat(step)))
    return `새로 볼 것 ${steps.length}개와 ${use === 'mock' ? mock : '되짚기'}`;
  if (isEve) return '마지막 되짚기';
  if (use !== 'learn') return use === 'mock' ? mock : '틀린 것 되짚기';
  if (steps.length === 0) return '문항과 암기 카드';
  return nameOfDay(steps, open);
}

/**
 * The days from the first to that before the exam, of the steps that are left (not `isLeftOut`): each with its name, questions and cards,
 * and no more to read than its minutes allow. A mock exam takes as long as it takes, and its day's cards are on top. The last day goes
 * over what was read: a single one only where that is half of all or more, whenever the exam was told.
 */
export function planToExam<S extends Step>(
  all: readonly S[],
  span: Span,
  isLeftOut: (key: string) => boolean = () => false,
): ExamPlan<S> {
  const isBrief = span.reading === 'brief';
  const meant = isBrief ? all : restOf(all, span.inShort ?? new Set());
  const unread = meant.filter(({ key }) => !isLeftOut(key));
  const open = isBrief ? briefly(unread) : unread;
  const [toRead, inAll] = [unread, all].map((some) => minutesOf(some.filter(({ key }) => !isAgain(key)))) as [
    number,
    number,
  ];
  const before = all.filter(({ key }) => isLeftOut(key));
  const read = planReading(open, before, span, 2 * toRead <= inAll).map((frame) => ({
    ...frame,
    steps: once(frame.steps),
  }));
  const frames = withOwnSituations(read, before);
  const planned = new Set(frames.flatMap(({ steps }) => steps.map(({ key }) => meantBy(key))));
  const left = once(open.filter(({ key }) => !planned.has(meantBy(key))));
  const hasMock = frames.some(({ use }) => use === 'mock');
  const days = frames.map((frame): NamedDay<S> => {
    const { on, use, isEve, steps } = frame;
    const usual = ownOf(frame, steps, left.length > 0, span.today?.asked);
    // An only day goes over what was learnt.
    const asked = isEve && !hasMock ? tryOut(frame, steps, usual, frames.length > 1) : usual;
    const of = use === 'learn' ? topicsOf(steps) : [];
    const own = asked.map((each): OwnStep => {
      const { kind, count } = each;
      if (kind !== 'quiz') return { ...each, key: `${kind}:${kind === 'cards' || kind === 'all' ? on : count}` };
      return { ...each, key: `${kind}:${on}:${count}`, ...(of.length > 0 && { of }) };
    });
    // Called by what is on it at last: situations of nothing that was read are not.
    return { on, use, steps, own, name: nameOf(frame, steps, open) };
  });
  return { days, left, former: meant.filter(({ key }) => isLeftOut(key)) };
}
