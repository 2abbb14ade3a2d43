/** What a plan to an exam means, in words. */
import { minutesOf, sayMinutes } from '../model/plan-data.ts';
import { sayDate } from './day.ts';
import type { ExamPlan, NamedDay, OwnStep, Span, Step } from './exam-plan.ts';
import type { ReadingPlan } from './choose-reading.ts';
import type { PathState } from './path-state.ts';
import { isRest, topicOfStep } from './step-key.ts';
import type { Owed } from './plan-settings.ts';
import { isStudied, sayWeekdays } from './weekdays.ts';

const keepsTo = ({ days }: ExamPlan<Step>, weekdays: readonly number[]): boolean =>
  days.every(({ on }) => isStudied(on, weekdays));

/** What its days are called before their number, nothing where none of the chosen weekdays comes before the exam. */
export const sayCounted = (plan: ExamPlan<Step>, weekdays: readonly number[]): string =>
  keepsTo(plan, weekdays) ? sayWeekdays(weekdays) : '';

/** Why the minutes of days have changed: cards have come to take more or less than when the plan began. */
const sayPace = ({ cards, cardsNow = cards }: Pick<Span, 'cards' | 'cardsNow'>): string =>
  cards === undefined || cardsNow === undefined || cards === cardsNow
    ? ''
    : `암기 카드는 내 속도로 다시 세어 하루 ${cards}분에서 ${cardsNow}분이 되었다.`;

/** What is read and how long a day is, what the last days are for, and what besides has changed. */
export interface Told {
  readonly read: string;
  readonly end: string;
  readonly besides: string;
}

/** @see Told */
export function sayPlan(
  plan: ExamPlan<Step>,
  span: Pick<Span, 'minutes' | 'weekdays' | 'reading' | 'cards' | 'cardsNow' | 'today'>,
  isWeighed: boolean,
): Told {
  const last = plan.days.at(-1);
  // On a last day that only goes over what was read no reading is to come.
  const isEve = plan.days.length > 1 && last?.use !== 'learn' && last?.on === span.today?.on;
  const ofAll = keepsTo(plan, span.weekdays) ? '' : '고른 요일이 시험 전에 없어 모든 날로 나누었다. ';
  return {
    read: isEve ? '' : ofAll + sayReading(plan, span, isWeighed) + sayRest(plan),
    end: sayEnd(plan, span),
    besides: sayPace(span),
  };
}

/** Whether it is a mock exam, whole or half. */
export const isMock = ({ kind }: Pick<OwnStep, 'kind'>): boolean => kind === 'mock' || kind === 'half';
/** Whether a day has one. */
export const hasMock = ({ own }: NamedDay<Step>): boolean => own.some(isMock);

/** How many topics steps are of. */
export const countTopics = (steps: readonly Pick<Step, 'key'>[]): number =>
  new Set(steps.map(({ key }) => topicOfStep(key)).filter(Boolean)).size;

/** How many topics a plan reads. */
export const topicsRead = ({ days }: ExamPlan<Step>): number => countTopics(days.flatMap(({ steps }) => steps));

/** Topics of steps by what they are called, the most asked first. */
const namesOf = (steps: readonly Pick<Step, 'key' | 'name' | 'worth'>[]): Map<string, string> =>
  new Map(
    steps
      .toSorted((a, b) => b.worth - a.worth)
      .flatMap(({ key, name }) => {
        const topic = topicOfStep(key);
        return topic === undefined ? [] : [[topic, callTopic(name)]];
      }),
  );
/** Without what of it is read. */
export const callTopic = (name: string): string => name.replace(/: [^:]+$/, '');

/** `Amazon SQS, Amazon EBS 외 3개`. */
const list = (names: readonly string[], most: number): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` 외 ${names.length - most}개` : '');

/** Topics that one plan reads and another does not, by name. */
function readOnlyIn(plan: ExamPlan<Step>, other: ExamPlan<Step>, isDone: (key: string) => boolean): string[] {
  const others = namesOf(other.days.flatMap(({ steps }) => steps));
  const own = namesOf(plan.days.flatMap(({ steps }) => steps.filter(({ key }) => !isDone(key))));
  return [...own].flatMap(([topic, name]) => (others.has(topic) ? [] : [name]));
}

/** Of topics that come or go so many are named. */
const FEW_NAMES = 3;

/** What the other way of reading would bring, where not all has room and it is not worse, or was not chosen: `“신호와 숫자만” 읽기: 주제 162개 가운데 120개`. */
export function sayOther({ plan, reading, other }: ReadingPlan<Step>): string {
  const name = reading === 'brief' ? '페이지 전체' : '“신호와 숫자만”';
  const isOffered = other !== plan && (reading === 'brief' || topicsRead(other) > topicsRead(plan));
  return isOffered ? `${name} 읽기: 주제 ${topicsIn(other)}개 가운데 ${topicsRead(other)}개` : '';
}

/** Why a plan reads in short where nobody has chosen it: how few topics whole pages bring, and what comes in besides. */
export function sayWhyShort({ plan, reading, other, isChosen }: ReadingPlan<Step>, minutes: number): string {
  if (isChosen || reading === 'whole') return '';
  const more = list(
    readOnlyIn(plan, other, () => false),
    FEW_NAMES,
  );
  return `하루 ${sayMinutes(minutes)}씩 ${plan.days.length}일에 페이지 전체로는 주제 ${topicsRead(other)}개뿐이라 “신호와 숫자만” 읽어 ${topicsRead(plan)}개를 본다. 더 들어오는 것: ${more}.`;
}

/** How many topics there are, read in a plan or left out of it. */
export const topicsIn = (plan: ExamPlan<Step>): number => topicsRead(plan) + topicsOut(plan);
const topicsOut = ({ left }: ExamPlan<Step>): number => countTopics(left);

/** Steps by one measure wherever they are told: `주제 144개와 상황 16묶음`; what is looked at again is its topic or none. */
export function sayCount(steps: readonly Pick<Step, 'key'>[]): string {
  const topics = countTopics(steps);
  const others = steps.filter(({ key }) => key.startsWith('practise:')).length;
  return [...(topics > 0 ? [`주제 ${topics}개`] : []), ...(others > 0 ? [`상황 ${others}묶음`] : [])].join('와 ');
}

/** What has no room. */
export const sayOut = ({ left }: ExamPlan<Step>): string => sayCount(left);

const takenOn = ({ own, steps }: NamedDay<Step>): number => minutesOf([...own, ...steps]);

/** Minutes of a day of learning, as they are on average. */
const paceOf = ({ days }: ExamPlan<Step>): number => {
  const learning = days.filter(({ use }) => use === 'learn');
  return learning.reduce((sum, day) => sum + takenOn(day), 0) / Math.max(1, learning.length);
};

/** A last day that asks for less than there is time for says so: nothing new is read on it. */
const SPARE = 30;
function sayEve(eve: NamedDay<Step> | undefined, minutes: number): string {
  if (eve === undefined || eve.use === 'learn') return '';
  const taken = takenOn(eve);
  return minutes - taken < SPARE
    ? '마지막 날은 되짚기만 한다.'
    : `마지막 날은 새로 읽지 않고 ${sayMinutes(taken)}쯤 되짚는다. 남는 시간에는 쉬거나 끝에 둔 것을 본다.`;
}

/** When mock exams are, which take as long as they take, and what the last days are for. */
function sayEnd(plan: ExamPlan<Step>, { minutes, today }: Pick<Span, 'minutes' | 'today'>): string {
  const { days, left } = plan;
  // Of those that were to be on days before today nothing is to come.
  const mocks = days.filter((day) => hasMock(day) && day.on >= (today?.on ?? 0));
  const longest = Math.max(0, ...mocks.map(takenOn));
  const isHalf = ({ own }: NamedDay<Step>): boolean => own.some(({ kind }) => kind === 'half');
  const [whole, half] = [mocks.filter((day) => !isHalf(day)), mocks.filter(isHalf)];
  const when = (some: readonly NamedDay<Step>[]): string =>
    some.length > 2 ? `${some.length}번` : `${some.map(({ on }) => sayDate(on)).join(', ')}에`;
  const ofKinds = [
    ...(half.length > 0 ? [`모의시험 절반을 ${when(half)}`] : []),
    ...(whole.length > 0 ? [`모의시험을 ${when(whole)}`] : []),
  ].join(', ');
  const ofLong = longest > minutes ? ` 끊지 않고 본다. 그날은 카드까지 ${sayMinutes(longest)}이 든다.` : ' 본다.';
  const last = days.findLast(({ use }) => use === 'learn')?.on ?? 0;
  const isEarly = (mocks[0]?.on ?? Infinity) < last;
  const ofFirst = isEarly ? ' 처음 것이 약한 과제를 짚어 주고, 거기서 틀린 문항은 되짚는 날에 먼저 나온다.' : '';
  const ofMocks = mocks.length > 0 ? ofKinds + ofLong + ofFirst : '';
  // With time for all that is read the last day says nothing of its own.
  return [ofMocks, left.length > 0 && topicsRead(plan) > 0 ? sayEve(days.at(-1), minutes) : '']
    .filter(Boolean)
    .join(' ');
}

/** What was read in short is not read anew. */
function sayRest({ days, left }: ExamPlan<Step>): string {
  const [read, out] = [days.flatMap(({ steps }) => steps), left].map(
    (some) => some.filter(({ key }) => isRest(key)).length,
  ) as [number, number];
  if (read + out === 0) return '';
  const some = ` “신호와 숫자만” 읽은 ${read + out}개`;
  if (read === 0) return `${some}의 나머지는 맨 끝에 있다.`;
  return out === 0 ? `${some}는 나머지를 읽는다.` : `${some} 가운데 ${read}개의 나머지를 읽는다.`;
}

function sayReading(
  plan: ExamPlan<Step>,
  { minutes, weekdays, reading }: Pick<Span, 'minutes' | 'weekdays' | 'reading'>,
  isWeighed: boolean,
): string {
  const { days, left } = plan;
  const count = `${sayCounted(plan, weekdays)}${days.length}일`;
  const pace = sayMinutes(paceOf(plan));
  const [read, out] = [topicsRead(plan), topicsOut(plan)];
  if (out === 0 && left.length === 0) {
    const ending = days.length - 1 - days.findLastIndex(({ use }) => use === 'learn');
    const end = ending === 0 ? '' : ` 끝의 ${ending}일은 ${days.some(hasMock) ? '모의시험과 ' : ''}되짚기다.`;
    return `${count}로 나누면 하루에 ${pace}쯤이다.${end}`;
  }
  if (days.every(({ steps }) => steps.length === 0))
    return `이제 새로 읽지 않고 되짚는다. 읽지 않은 ${out > 0 ? `주제 ${out}개는` : '것은'} 맨 끝에 있다.`;
  const ofLeft = out > 0 ? `나머지 ${out}개는` : `${sayOut(plan) || '남은 것'}은`;
  const way = reading === 'brief' ? '신호와 숫자만' : '페이지 전체를';
  const all = `주제 ${read}개를 모두 ${reading === 'brief' ? '신호와 숫자만' : '페이지 전체로'}`;
  const which = `많이 묻는${isWeighed ? ' 것과 자주 틀린 과제의' : ''} ${read}개`;
  // Cards may have come to take more than the day has for them.
  const isMore = paceOf(plan) > minutes && pace !== sayMinutes(minutes);
  const ofCards = isMore ? ` 카드까지 하면 하루에 ${pace}쯤 든다.` : '';
  return `하루 ${sayMinutes(minutes)}씩 ${count}이면 ${out === 0 ? all : `주제 ${read + out}개 가운데 ${which}의 ${way}`} 읽는다. ${ofLeft} 맨 끝에 있다.${ofCards}`;
}

/** So little more than the reader has nobody is told of. */
const SPARE_DAY = 5;

/** Topics of a plan that have no room any more where it is divided anew, by name; the other way round those that come in. */
export const goneIn = (plan: ExamPlan<Step>, anew: ExamPlan<Step>, doneAt: PathState['doneAt']): string[] =>
  readOnlyIn(plan, anew, (key) => doneAt(key) !== undefined);

/** @see sayAnew */
interface Changed {
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly isWeighed?: boolean;
  readonly isMockBegun?: boolean | undefined;
}

/** What it comes to when a plan is divided anew, a sentence each: the time of a day and what comes first, what goes to the end (`gone`) and what comes in its stead (`come`) and what decides that, and a mock exam that no day holds; one that was begun (`isMockBegun`) is not lost. */
export function sayAnew(
  plan: ExamPlan<Step>,
  anew: ExamPlan<Step>,
  minutes: number,
  { keys, mocks }: Owed,
  { gone, come, isWeighed = false, isMockBegun = false }: Changed,
): string[] {
  const [before, after] = [plan, anew].map((each) => sayMinutes(paceOf(each))) as [string, string];
  // A day that is filled is as long as the reader has said.
  const isFull =
    plan.left.length > 0 && anew.left.length > 0 && Math.max(paceOf(plan), paceOf(anew)) <= minutes + SPARE_DAY;
  const still = isFull ? sayMinutes(minutes) : before === after ? after : undefined;
  const ofDay = still === undefined ? `${before}이 ${after}으로 바뀐다` : `${still} 그대로다`;
  const isSome = anew.left.some(({ key }) => keys.includes(key));
  const ofOwed = keys.length > 0 ? ` 밀린 것${isSome ? ' 가운데 많이 묻는 것' : ''}부터 한다.` : '';
  return [
    `다시 나누면 하루 ${ofDay}.${ofOwed}`,
    ...(gone.length > 0 ? [`주제 ${gone.length}개는 맨 끝으로 간다: ${list(gone, FEW_NAMES)}.`] : []),
    ...(come.length > 0 ? [`주제 ${come.length}개가 새로 들어온다: ${list(come, FEW_NAMES)}.`] : []),
    ...(come.length > 0
      ? [
          `읽는 시간에 비해 많이 묻는 것부터 넣는다.${isWeighed ? ' 자주 틀린 과제의 것은 올리고, 잘 맞힌 과제의 것은 내렸다.' : ''}`,
        ]
      : []),
    ...(mocks > 0 && !anew.days.some(hasMock)
      ? [`남은 날이 적어 모의시험은 빠진다.${isMockBegun ? ' 시작한 것은 이어서 끝낼 수 있다.' : ''}`]
      : []),
  ];
}
