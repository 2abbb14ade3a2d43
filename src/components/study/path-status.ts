/** What the page of a plan says of where one is in it. */
import { LIMIT, PART } from '../../study/cards/plan.ts';
import { sayDate } from '../../study/day.ts';
import type { PathState } from '../../study/path-state.ts';
import { ONLY_REPEATS, type Far } from '../../study/plan-next.ts';
import type { Told } from '../../study/plan-words.ts';
import { topicOfStep } from '../../study/step-key.ts';
import { SAY_OVER, sayLeft } from './cards/exam.ts';
import type { Behind } from './path-behind.ts';
import { FIRST_QUESTIONS } from './path-go-on.ts';

/** What the plan means, a line each: what is read, how many cards are learnt, what the last days are for. */
export const sayAdvice = ({ read, end }: Told, state: PathState): string[] =>
  [read, sayCards(state), end].filter(Boolean);

/** As many new cards as the page of the cards says, on how many days, and what these come to. */
function sayCards({ daily, onlyRepeats, left = 0, minutes, span, reach }: PathState): string {
  if (onlyRepeats) return '암기 카드는 이제 복습만 한다.';
  const { core = false, begun = 0, left: out = 0, days = 0, had = 0 } = reach ?? {};
  const ofAll = out > 0 ? `${core ? '많이 묻는 ' : ''}${sayCount(begun + out)} 가운데 ` : '';
  if (left === 1) return `새 카드는 ${ofAll}${daily}장이고, 시험 날 아침에 한 번 더 나온다.`;
  const before = had > 0 ? `배운 ${sayCount(had)}까지 ` : '';
  const takes = span?.cardsNow === undefined ? '' : ` 복습까지 하루 ${span.cardsNow}분쯤이다.`;
  const all =
    reach === undefined
      ? '이다'
      : `씩 ${days}일, ${before}${ofAll}${sayCount(begun)}을 배운다. 그 밖의 날은 복습만 한다`;
  // A third of a day may be for cards: where they take less, what is read has the rest.
  const hasMore = out > 0 && daily < LIMIT && PART * (1.25 * (span?.cardsNow ?? minutes)) < minutes;
  const ofMore = hasMore ? ' 읽을 시간을 먼저 두었다. 더 외우려면 그날 카드를 마친 뒤 더 받거나 하루 수를 늘린다.' : '';
  return `새 카드는 하루 ${daily}장${all}.${takes}${ofMore}`;
}
const sayCount = (count: number): string => `${count.toLocaleString('ko')}장`;

/** That the exam is today, or was. */
export const sayExam = ({ left, isOver }: PathState): string => {
  if (left === 0) return `${sayLeft(0)}. `;
  return isOver ? `${SAY_OVER}. ` : '';
};

/** What is done on the day of the exam. */
export const sayOnTheDay = ({ isNew, daily, wrong }: PathState): string =>
  isNew && daily > 0
    ? `새로 읽지 말고 많이 묻는 카드 ${daily}장과 문항 ${FIRST_QUESTIONS}개를 본다.`
    : `새로 읽지 말고 ${wrong > 0 ? '틀린 것과 ' : ''}카드를 되짚는다.`;

/** Once it is over what besides topics was done for it. */
export function sayDid({ did: { cards, questions }, isOver }: Pick<PathState, 'did' | 'isOver'>): string {
  const each = [...(cards > 0 ? [`외운 카드 ${cards}장`] : []), ...(questions > 0 ? [`푼 문항 ${questions}개`] : [])];
  return isOver && each.length > 0 ? ` ${each.join(', ')}.` : '';
}

/** Days before the exam on which what is open is to be chosen from, not to be rested from. */
const FEW = 3;

/** What was left behind: to be divided anew, or on the last day to be let be. */
export function sayBehind(behind: Behind | undefined, left = Infinity): string {
  if (behind === undefined) return '';
  const { count, told, anew, isFar, repeats = false } = behind;
  if (anew === undefined) return `${repeats ? ` ${ONLY_REPEATS}.` : ''} 밀린 것 ${count}개는 두어도 된다.`;
  // Who has few days left is told nothing of rest.
  if (isFar) return ` ${told}.${left > FEW ? ' 쉬었다 와도 된다.' : ''}`;
  return ` ${told}: 밀린 것이나 오늘 것부터 한다.`;
}

/** The plan to the exam goes on. */
export const isOnPlan = ({ span, today }: PathState): boolean => span !== undefined && today < span.exam;

/** Of a plan to an exam: its day, what the plan's days are called before their number (`평일 `), and how many days are left until it; `undefined`: it is over. */
interface ToExam {
  readonly exam: number;
  readonly counted: string;
  readonly left: number | undefined;
}

/** How many days are left, and how many of the plan's were done, or of all where the rest was shared out anew, which is nobody's question when the exam is over. */
function sayDaysTo({ exam, counted, left }: ToExam, { all, done }: Far['days'], before: number): string {
  const days = `${counted}${all}일`;
  const ofPlan = done === 0 ? `${days} 계획이었다.` : `${days} 계획 가운데 ${done}일을 마쳤다.`;
  if (left === undefined) return before === 0 ? ofPlan : `모두 ${before + done}일을 마쳤다.`;
  const until = `${sayDate(exam, exam - left)} ${sayLeft(left)}.`;
  if (before > 0) return `${until} ${sayAnew(days, before + done)}`;
  if (done > 0) return `${until} ${ofPlan}`;
  return counted === '' ? until : `${until} ${days} 계획이다.`;
}

const sayAnew = (days: string, done: number): string => `${days}로 다시 나눴다. 지금까지 마친 날은 ${done}일이다.`;

/** How many of the days of a plan that is called so were done. */
function sayDays(name: string, { all, done }: Far['days'], before: number, isOver: boolean): string {
  if (before > 0) return `${name} ${sayAnew(`${all}일`, before + done)}`;
  return done === 0 && !isOver ? `${name} ${all}일.` : `${name} ${all}일 가운데 ${done}일을 마쳤다.`;
}

/** That of the plan to an exam, or of one by its name, and how much of today and of all that is read: a day that is not done has its part, too. `before`: so many days were done before the rest was divided anew. */
export function sayDone(
  plan: string | ToExam,
  { days, topics, today, inShort = 0 }: Far,
  before = 0,
  isOver = false,
): string {
  const counts = [...(today && !isOver ? [['오늘', today] as const] : []), ['계획의 주제', topics] as const];
  const isBegun = counts.some(([, { done }]) => done > 0);
  const each = counts.map(([what, { all, done }]) => `${what} ${all}개${isBegun ? ` 가운데 ${done}개` : ''}`);
  const ofDays = typeof plan === 'string' ? sayDays(plan, days, before, isOver) : sayDaysTo(plan, days, before);
  const rest = `“신호와 숫자만” 읽은 주제 ${inShort}개는 시작한 것이고, 나머지까지 읽으면 마친 것으로 센다.`;
  return `${ofDays} ${each.join(', ')}${isBegun ? '를 마쳤다' : '다'}.${inShort > 0 && !isOver ? ` ${rest}` : ''}`;
}

/** That of a plan of which nothing is done: so it stands on the page before the script, which then moves nothing. */
export const sayUnbegun = (name: string, days: number, items: readonly { readonly key: string }[]): string =>
  sayDone(name, {
    days: { all: days, done: 0 },
    topics: { all: items.filter(({ key }) => topicOfStep(key) !== undefined).length, done: 0 },
  });

/** How far a plan of weeks is, of which only the page knows. */
export function farInWeeks(days: readonly HTMLElement[]): Far {
  const topics = days
    .flatMap((day) => [...day.querySelectorAll('input')])
    .filter((box) => topicOfStep(box.dataset.key ?? ''));
  return {
    days: { all: days.length, done: days.filter((day) => day.hasAttribute('data-done')).length },
    topics: { all: topics.length, done: topics.filter(({ checked }) => checked).length },
  };
}
