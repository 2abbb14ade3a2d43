/** When the exam is: asked once, in one tap; what is learnt a day follows from it, and stands there from then on. */
import { chooseCards, isNarrow, type CardChoice } from '../../../study/cards/choice.ts';
import { leftOf } from '../../../study/cards/day-of-cards.ts';
import { cardMinutes, dailyOn, daysLeft, examOn, isRest, minutesFor, onlyRepeats } from '../../../study/cards/plan.ts';
import { sayEnough } from '../../../study/cards/through.ts';
import { dayNumber, sayDate } from '../../../study/day.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { keepPlanRoom } from '../plan-room.ts';
import { button, type Parts } from './parts.ts';
import type { Round } from './round.ts';

/** What most have before them, in days. */
const OFFERED = [
  ['1주', 7],
  ['2주', 14],
  ['한 달', 30],
  ['두 달', 60],
] as const;

/** The days to the exam in words: `시험까지 20일`. */
export const sayLeft = (days: number): string => (days === 0 ? '오늘이 시험 날이다' : `시험까지 ${days}일`);

/** What is said of an exam that was told once its day is over, on every page. */
export const SAY_OVER = '시험 날이 지났다. 시험을 또 보게 되면 새 날을 적는다';

/** What is told of: what a card takes, how many were learnt before, and what the day comes to. */
type Told = Pick<Round, 'kind' | 'choice' | 'today' | 'seconds' | 'learnt' | 'load' | 'enough' | 'mine' | 'queue'>;

/** What was chosen: `12월 16일 (수) 시험까지 21일`, `하루 새 카드 40장과 복습`, with the minutes of an average day where this one is none to learn on. */
function sayPlan({ choice, today, seconds, learnt }: Told): readonly string[] {
  const { exam } = choice;
  const left = daysLeft(choice, today);
  const learning = `${choice.weekdays.length < 7 ? '공부하는 날 ' : ''}하루 새 카드 ${dailyOn(choice, today)}장과 복습`;
  const resting = isRest(choice, today)
    ? `오늘은 쉬는 날이라 새 카드가 없다. ${learning}, 약 ${cardMinutes(choice, seconds)}분`
    : learning;
  const amount = onlyRepeats(choice, today, learnt) ? '이제 복습만 한다' : resting;
  if (exam === undefined) return [amount];
  return [left === undefined ? SAY_OVER : `${sayDate(exam, today)} ${sayLeft(left)}`, amount];
}

/** What that comes to today: `오늘 152장, 약 30분`, or what is left of it, or what of it is enough; the way to that, where another round is asked. */
function todayIn({ kind, choice, load, enough, seconds }: Told): (Node | string)[] {
  if (enough !== undefined) {
    const said = sayEnough(enough);
    const isHere = kind === 'all' || (kind === 'day' && !isNarrow(choice));
    return [isHere || enough.met >= enough.count ? said : element('a', { href: '?all' }, said)];
  }
  const { cards, left, minutes } = load;
  // All that was learnt has those of the day in it.
  if (left === 0 || kind === 'all') return [];
  // Above it stand the counts of another round.
  const isOther = kind === 'topic' || kind === 'card';
  const all = `${cards}장, 약 ${minutes}분`;
  const some = `남은 ${left}장, 약 ${minutesFor(left, seconds)}분`;
  if (isOther) return [`오늘의 카드는 따로 ${left === cards ? all : some}`];
  return [left === cards ? `오늘 ${all}` : some];
}

function offer(choice: CardChoice, store: StudyStore, openField: () => void): HTMLElement[] {
  const today = dayNumber(Date.now(), choice.zone);
  const take = (days: number): void =>
    void store.append(...chooseCards(examOn(today + days, today, choice.weekdays, choice.minutes)));
  return [
    element('span', {}, '시험까지'),
    ...OFFERED.map(([name, days]) =>
      button(name, () => {
        take(days);
      }),
    ),
    button('날짜', openField, { 'aria-label': '시험 날짜 선택' }),
    button('모름', () => {
      take(-1);
    }),
  ];
}

/** Offers the days until somebody has answered, then says what follows from the answer. */
export function showExam({ exam: place, card, choice: form, said }: Parts, round: Told, store: StudyStore): void {
  const { choice } = round;
  const isAnswered = choice.planned > 0;
  keepPlanRoom(daysLeft(choice, round.today) !== undefined);
  // In which order new ones come is nobody's question where none of the day's does.
  const order = document.querySelector('[data-cards-order]');
  order?.toggleAttribute('hidden', round.kind !== 'day' || round.queue.fresh === 0);
  // Asked before the first card and after the last: between them the cards have the room.
  place.hidden = !isAnswered && round.mine.length > 0 && leftOf(round.queue) > 0;
  const told = isAnswered ? sayPlan(round) : [];
  const ofToday = element('span', {}, ...(isAnswered ? todayIn(round) : []));
  const stands = place.dataset.told;
  if (stands === told.join()) {
    const shown = place.querySelector('p > :last-child');
    if (isAnswered && shown?.textContent !== ofToday.textContent) shown?.replaceWith(ofToday);
    return;
  }
  place.dataset.told = told.join();
  const openField = (): void => {
    form.closest('details')?.setAttribute('open', '');
    form.querySelector<HTMLInputElement>('[name=exam]')?.focus();
  };
  if (!isAnswered) {
    place.replaceChildren(...offer(choice, store, openField));
    return;
  }
  const change = button(choice.exam === undefined ? '시험 날 정하기' : '바꾸기', openField);
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(element('p', {}, ...told.map((line) => element('span', {}, line)), ofToday), change);
  // Who has answered learns: the keys of the card work at once.
  if (hadFocus) (card.querySelector('h2') ?? change).focus({ preventScroll: true });
  if (stands !== undefined) said.textContent = `${told.join(', ')}.`;
}
