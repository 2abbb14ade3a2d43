/** What a plan to an exam means, in words. */
import { minutesOf, sayMinutes } from '../model/plan-data.ts';
import { sayDate } from './day.ts';
import type { ExamPlan, NamedDay, Span, Step } from './exam-plan.ts';
import { topicOfStep } from './step-key.ts';
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
    : `암기 카드는 네 속도로 다시 세어 하루 ${cards}분에서 ${cardsNow}분이 되었다.`;

/** How long a day is and openly what there is no time for; and besides what the last days are for and how long mock exams take. */
export function sayPlan(
  plan: ExamPlan<Step>,
  span: Pick<Span, 'minutes' | 'weekdays' | 'reading' | 'cards' | 'cardsNow'>,
  isWeighed: boolean,
): { readonly first: string; readonly besides: string } {
  const { first, besides: ofDays } = sayDays(plan, span, isWeighed);
  const besides = [ofDays, sayPace(span)].filter(Boolean).join(' ');
  const ofAll = keepsTo(plan, span.weekdays) ? '' : '고른 요일이 시험 전에 없어 모든 날로 나누었다. ';
  return { first: ofAll + first, besides };
}

/** Whether a day has a mock exam, whole or half. */
export const hasMock = ({ own }: NamedDay<Step>): boolean => own.some(({ kind }) => kind === 'mock' || kind === 'half');

const countTopics = (steps: readonly Pick<Step, 'key'>[]): number =>
  new Set(steps.map(({ key }) => topicOfStep(key)).filter(Boolean)).size;

/** How many topics a plan reads. */
export const topicsRead = ({ days }: ExamPlan<Step>): number => countTopics(days.flatMap(({ steps }) => steps));

/** What reading in short would bring, where not all has room: `“신호와 숫자만” 읽기: 주제 162개 가운데 120개`. */
export const sayOther = (plan: ExamPlan<Step>, other: ExamPlan<Step>): string =>
  plan.left.length > 0 && topicsRead(other) > topicsRead(plan)
    ? `“신호와 숫자만” 읽기: 주제 ${topicsIn(other)}개 가운데 ${topicsRead(other)}개`
    : '';

/** How many topics there are, read in a plan or left out of it. */
const topicsIn = (plan: ExamPlan<Step>): number => topicsRead(plan) + topicsOut(plan);
const topicsOut = ({ left }: ExamPlan<Step>): number => countTopics(left);

/** So many are named of what was left behind. */
const NAMED = 2;
/** What was left behind, its topics by name: `밀린 주제 5개(Amazon EBS, Amazon EFS 외 3)`. */
export function sayLate(late: readonly { readonly key: string; readonly name?: string }[]): string {
  const topics = [
    ...new Set(late.flatMap(({ key, name }) => (topicOfStep(key) && name ? [name.replace(/: [^:]+$/, '')] : []))),
  ];
  if (topics.length === 0) return `밀린 것 ${late.length}개`;
  const more = topics.length > NAMED ? ` 외 ${topics.length - NAMED}` : '';
  return `밀린 주제 ${topics.length}개(${topics.slice(0, NAMED).join(', ')}${more})`;
}

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

function sayDays(
  plan: ExamPlan<Step>,
  { minutes, weekdays, reading }: Pick<Span, 'minutes' | 'weekdays' | 'reading'>,
  isWeighed: boolean,
): ReturnType<typeof sayPlan> {
  const { days, left } = plan;
  const count = `${sayCounted(plan, weekdays)}${days.length}일`;
  const learning = days.filter(({ use }) => use === 'learn').length;
  const mocks = days.filter(hasMock);
  const pace = sayMinutes(paceOf(plan));
  const longest = Math.max(0, ...mocks.map(takenOn));
  const half = mocks[0]?.own.some(({ kind }) => kind === 'half') === true ? ' 절반' : '';
  const dates = mocks.length > 2 ? '날' : mocks.map(({ on }) => sayDate(on)).join(', ');
  const ofLong = `모의시험${half}을 보는 ${dates}에는 끊지 않고 보므로 카드까지 ${sayMinutes(longest)}이 든다.`;
  const ofHalf = half === '' ? '' : '모의시험은 절반만 본다.';
  const ofMocks = longest > minutes ? ofLong : ofHalf;
  if (left.length > 0) {
    // Cards may have come to take more than the day has for them.
    const isMore = paceOf(plan) > minutes && pace !== sayMinutes(minutes);
    const ofCards = isMore ? ` 카드까지 하면 하루에 ${pace}쯤 든다.` : '';
    const read = days.reduce((sum, { steps }) => sum + steps.length, 0);
    if (read === 0) {
      const first = `이제 새로 읽지 않고 되짚는다. 읽지 않은 ${left.length}개는 끝에 따로 두었다.`;
      return { first, besides: '' };
    }
    const topics = topicsRead(plan);
    const out = topicsOut(plan);
    const ofLeft = out < left.length ? `(주제 ${out}개)` : '';
    const besides = read > topics ? `와 그 밖의 것 ${read - topics}개` : '';
    const way =
      reading === 'brief'
        ? '페이지마다 맨 앞의 신호와 숫자만 읽는다(설정의 “읽기”에서 바꾼다).'
        : '주제마다 페이지 전체를 읽는다.';
    const first = `하루 ${sayMinutes(minutes)}씩 ${count}이면 다 읽지 못한다. 읽을 주제 ${topicsIn(plan)}개 가운데 많이 묻는${isWeighed ? ' 것과 자주 틀린 과제의' : ''} ${topics}개${besides}를 골라 넣고, 나머지 ${left.length}개${ofLeft}는 끝에 따로 두었다. ${way}${ofCards}`;
    return { first, besides: [ofMocks, sayEve(days.at(-1), minutes)].filter(Boolean).join(' ') };
  }
  const ending = days.length - learning;
  const end = ending === 0 ? '' : ` 끝의 ${ending}일은 ${mocks.length > 0 ? '모의시험과 ' : ''}되짚기다.`;
  return { first: `${count}로 나누면 하루에 ${pace}쯤이다.${end}`, besides: ofMocks };
}

/** So little more than the reader has nobody is told of. */
const SPARE_DAY = 5;

/** What it comes to when a plan is divided anew: the time of a day, and how much it has no room for. */
export function sayAnew(
  plan: ExamPlan<Step>,
  anew: ExamPlan<Step>,
  minutes: number,
  { keys, mock }: Owed,
  doneAt: (key: string) => number | undefined,
): string {
  const [before, after] = [plan, anew].map((each) => sayMinutes(paceOf(each))) as [string, string];
  const left = plan.left.filter(({ key }) => doneAt(key) === undefined).length;
  // A day that is filled is as long as the reader has said.
  const isFull =
    plan.left.length > 0 && anew.left.length > 0 && Math.max(paceOf(plan), paceOf(anew)) <= minutes + SPARE_DAY;
  const still = isFull ? sayMinutes(minutes) : before === after ? after : undefined;
  const ofDay = still === undefined ? `하루 ${before} → ${after}` : `하루 ${still} 그대로다`;
  const behind = anew.left.filter(({ key }) => keys.includes(key)).length;
  const ofOwed = behind > 0 ? `밀린 것 가운데 ${behind}개는 끝에 둔다` : '밀린 것부터 넣는다';
  const ofMock = mock && !anew.days.some(hasMock) ? ['남은 날이 적어 모의시험은 빠진다'] : [];
  // Fewer than before are what cards have come to take less for: no promise of dividing anew.
  const more = left >= anew.left.length ? [] : [`남은 날이 줄어 끝에 두는 것 ${left}개 → ${anew.left.length}개`];
  return [ofDay, ...(keys.length > 0 ? [ofOwed] : []), ...more, ...ofMock].join(', ');
}
