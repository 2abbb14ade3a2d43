import { sayMinutes } from '../../../model/plan-data.ts';
import type { CardChoice } from '../../../study/cards/choice.ts';
import { leftOf } from '../../../study/cards/day-of-cards.ts';
import { cardMinutes, daysLeft, newOn, paceFrom } from '../../../study/cards/plan.ts';
import type { Queue } from '../../../study/cards/queue.ts';
import { element } from '../../element.ts';
import type { Asked } from './asked.ts';
import { sayLeft } from './exam.ts';

/** What of today is left and done: counts, and a bar of them. */
export function todayOf(queue: Queue, kind: Asked['round']): HTMLElement[] {
  const { due, fresh, again, done } = queue;
  const left = leftOf(queue);
  const bar = element('progress', {
    max: String(Math.max(1, left + done)),
    value: String(done),
    'aria-label': '오늘 끝낸 카드',
  });
  const counts: readonly (readonly [name: string, count: number, always?: boolean])[] = [
    ['복습', due],
    // Of a topic they are not those of the day.
    [kind === 'topic' || kind === 'card' ? '처음 볼 것' : '새 카드', fresh, true],
    ['방금 잊은 것', again.length],
    ['끝낸 것', done, true],
  ];
  return [
    ...counts
      .filter(([, count, always]) => count > 0 || always)
      .map(([name, count]) => element('span', {}, `${name} `, element('b', {}, String(count)))),
    bar,
  ];
}

/** Where one goes on from the cards. */
const ways = (): HTMLElement =>
  element(
    'p',
    { class: 'place' },
    ...[
      ['../quiz/', '문항 풀기'],
      ['../wrong/', '틀린 것'],
      ['../../exam/path/', '학습 계획'],
      ['../progress/', '진도'],
    ].flatMap(([href = '', name = ''], at) => [at === 0 ? '' : ' · ', element('a', { href }, name)]),
  );

/** How far one comes with as many new cards a day, and how many a day all of them take, with the minutes of such a day. */
function sayPace(choice: CardChoice, today: number, known: number, waiting: number, seconds: number): string {
  const pace = paceFrom(choice, today, waiting, seconds);
  if (pace === undefined) return '';
  const { reached, needed, raised = 0, most } = pace;
  const which = choice.weekdays.length < 7 ? `공부하는 날 ${pace.days}일만 세어 ` : '';
  const now = ` ${which}하루 ${choice.daily}장이면 시험 전까지`;
  if (reached === waiting) return `${now} 모두 배운다.`;
  const upTo = (count: number): string => `${(known + count).toLocaleString('ko')}장을 배운다.`;
  const minutes = cardMinutes({ ...choice, daily: raised, planned: today }, seconds);
  const takes = raised === 0 ? '' : `(복습까지 약 ${minutes}분)`;
  const isReached = needed <= most || raised * pace.days + raised - choice.daily >= waiting;
  return isReached
    ? `${now} ${upTo(reached)} 모두 배우려면 하루 ${raised === 0 ? needed : raised}장이 든다${takes}.`
    : `${now} ${upTo(reached)} 모두 배우려면 하루 ${needed}장이 들어 하루 ${sayMinutes(choice.minutes)}의 카드 몫(3분의 1)을 넘는다.${raised === 0 ? '' : ` 오늘부터 하루 ${raised}장이면${takes} ${upTo(Math.min(waiting, raised * pace.days + raised - choice.daily))}`}`;
}

/** How many of all the cards that are chosen one has begun to learn, today's new ones not yet among them. */
export function sayFar(
  { waiting, fresh, known }: Pick<Queue, 'waiting' | 'fresh' | 'known'>,
  choice: CardChoice,
): string {
  const left = waiting + fresh;
  const parts = [...(choice.domains.length > 0 ? ['도메인'] : []), ...(choice.kinds.length > 0 ? ['종류'] : [])];
  const chosen = parts.length > 0 ? `고른 ${parts.join('과 ')}의 ` : '';
  const range = `${chosen}${choice.core ? '많이 묻는 ' : ''}카드 ${(known + left).toLocaleString('ko')}장`;
  return left > 0 ? `${range} 가운데 ${known.toLocaleString('ko')}장을 배웠다.` : `${range}을 모두 배우고 있다.`;
}

/** What the day after brings, of so many cards that are `due` on it: `복습 5장, 새 카드 20장`; empty where it is nobody's question, as on the day of the exam. */
export function sayTomorrow(
  { waiting, known }: Pick<Queue, 'waiting' | 'known'>,
  choice: CardChoice,
  today: number,
  due: number,
): string {
  if (daysLeft(choice, today) === 0) return '';
  const fresh = Math.min(newOn(choice, today + 1, known), waiting);
  return [...(due > 0 ? [`복습 ${due}장`] : []), ...(fresh > 0 ? [`새 카드 ${fresh}장`] : [])].join(', ');
}

/** What stands in a card's place when none is left: what was done, what tomorrow brings and how far one is; its heading takes the focus. */
export function endOf(
  { waiting, known, done }: Queue,
  choice: CardChoice,
  today: number,
  due: number | undefined = 0,
  seconds = 0,
): HTMLElement[] {
  const left = daysLeft(choice, today);
  const tomorrow = sayTomorrow({ waiting, known }, choice, today, due);
  const pace = waiting > 0 ? sayPace(choice, today, known, waiting, seconds) : '';
  const far = sayFar({ waiting, fresh: 0, known }, choice) + pace;
  return [
    element('h2', { tabindex: '-1' }, done > 0 ? `오늘 ${done}장을 끝냈다.` : '지금은 볼 카드가 없다.'),
    ...(tomorrow === '' ? [] : [element('p', { class: 'answer' }, `내일: ${tomorrow}.`)]),
    element('p', {}, far, left === undefined ? '' : ` ${sayLeft(left)}.`),
    ways(),
  ];
}

/** What stands there when so many cards of some sort (`which`) were gone through; `none` and `why` say it where there are none. */
export const endOfAll = (count: number, which: string, none: string, why?: string): HTMLElement[] => [
  element('h2', { tabindex: '-1' }, count > 0 ? `${which} ${count}장을 모두 훑어봤다.` : `${none} 카드가 없다.`),
  ...(count > 0
    ? [element('p', {}, '떠올린 카드는 다음에 나올 날이 그대로다. “다시”\u2060를 고른 카드만 잊은 것으로 남는다.')]
    : why === undefined
      ? []
      : [element('p', {}, why)]),
  ways(),
];

/** What stands there when the forgotten cards were gone through. */
export const endOfForgotten = (done: number): HTMLElement[] => [
  element('h2', { tabindex: '-1' }, done > 0 ? `잊은 카드 ${done}장을 다시 봤다.` : '잊은 채로 남은 카드가 없다.'),
  element('p', {}, '다른 날 떠올리면 틀린 것에서 빠진다.'),
  ways(),
];

/** What stands there when all that was to be reviewed was, so many cards today. */
export const endOfDue = (done: number): HTMLElement[] => [
  element(
    'h2',
    { tabindex: '-1' },
    done > 0 ? `복습할 것을 모두 봤다. 오늘 ${done}장을 끝냈다.` : '복습할 카드가 없다.',
  ),
  ways(),
];
