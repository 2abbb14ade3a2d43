import type { CardChoice } from '../../../study/cards/choice.ts';
import { leftOf } from '../../../study/cards/day-of-cards.ts';
import { daysLeft, onlyRepeats } from '../../../study/cards/plan.ts';
import type { Queue } from '../../../study/cards/queue.ts';
import { element } from '../../element.ts';
import { sayLeft } from './exam.ts';

/** What of today is left and done: counts, and a bar of them. */
export function todayOf(queue: Queue): HTMLElement[] {
  const { due, fresh, again, done } = queue;
  const left = leftOf(queue);
  const bar = element('progress', {
    max: String(Math.max(1, left + done)),
    value: String(done),
    'aria-label': '오늘 끝낸 카드',
  });
  const counts: readonly (readonly [name: string, count: number, always?: boolean])[] = [
    ['다시 볼 것', due],
    ['새 카드', fresh, true],
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

/** What stands in a card's place when none is left: what was done, what tomorrow brings and how far one is; its heading takes the focus. */
export function endOf({ waiting, known, done }: Queue, choice: CardChoice, today: number, due = 0): HTMLElement[] {
  const fresh = onlyRepeats(choice, today + 1) ? 0 : Math.min(choice.daily, waiting);
  const tomorrow = [...(due > 0 ? [`복습 ${due}장`] : []), ...(fresh > 0 ? [`새 카드 ${fresh}장`] : [])].join(', ');
  const left = daysLeft(choice, today);
  const learning = Array.from({ length: left ?? 0 }, (_, at) => today + 1 + at).filter(
    (day) => !onlyRepeats(choice, day),
  );
  const all = known + waiting;
  const then = Math.min(all, known + choice.daily * learning.length);
  const pace =
    learning.length === 0
      ? ''
      : ` 하루 ${choice.daily}장이면 시험 전까지 ${then === all ? '모두' : `${then.toLocaleString('ko')}장을`} 배운다.`;
  const parts = [...(choice.domains.length > 0 ? ['도메인'] : []), ...(choice.kinds.length > 0 ? ['종류'] : [])];
  const chosen = parts.length > 0 ? `고른 ${parts.join('과 ')}의 ` : '';
  const range = `${chosen}${choice.core ? '많이 묻는 ' : ''}카드 ${all.toLocaleString('ko')}장`;
  const far =
    waiting > 0 ? `${range} 가운데 ${known.toLocaleString('ko')}장을 배웠다.${pace}` : `${range}을 모두 배우고 있다.`;
  return [
    element('h2', { tabindex: '-1' }, done > 0 ? `오늘 ${done}장을 끝냈다.` : '지금은 볼 카드가 없다.'),
    ...(tomorrow === '' ? [] : [element('p', { class: 'answer' }, `내일: ${tomorrow}.`)]),
    element('p', {}, far, left === undefined ? '' : ` ${sayLeft(left)}.`),
    ways(),
  ];
}

/** What stands there when the forgotten cards were gone through. */
export const endOfForgotten = (done: number): HTMLElement[] => [
  element('h2', { tabindex: '-1' }, done > 0 ? `잊은 카드 ${done}장을 다시 봤다.` : '잊은 채로 남은 카드가 없다.'),
  element('p', {}, '다른 날 떠올리면 틀린 것에서 빠진다.'),
  ways(),
];
