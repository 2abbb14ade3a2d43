import type { Queue } from '../../../study/cards/queue.ts';
import { element } from '../../element.ts';

/** What of today is left and done: counts, and a bar of them. */
export function todayOf({ due, fresh, again, done }: Queue): HTMLElement[] {
  const left = due + fresh + again.length;
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

/** What stands in a card's place when none is left, with what tomorrow brings; its heading takes the focus. */
export function endOf({ waiting, done }: Queue, daily: number, due = 0): HTMLElement[] {
  const fresh = Math.min(daily, waiting);
  const tomorrow = [...(due > 0 ? [`복습 ${due}장`] : []), ...(fresh > 0 ? [`새 카드 ${fresh}장`] : [])].join(', ');
  return [
    element('h2', { tabindex: '-1' }, done > 0 ? `오늘 ${done}장을 끝냈다.` : '지금은 볼 카드가 없다.'),
    element(
      'p',
      {},
      waiting > 0 ? `새 카드 ${waiting.toLocaleString('ko')}장이 남아 있다.` : '선택한 범위의 카드를 모두 배우고 있다.',
      tomorrow === '' ? '' : ` 내일: ${tomorrow}.`,
    ),
    element(
      'p',
      { class: 'place' },
      element('a', { href: '../quiz/' }, '문항 풀기'),
      ' · ',
      element('a', { href: '../progress/' }, '진도'),
    ),
  ];
}
