/** What of today's cards is left, and what comes after them, in words for the pages that lead to them. */
import { isNarrow, readChoice } from '../../../study/cards/choice.ts';
import { dayOf, dueBesides, leftOf, readCardLog, type DayOfCards } from '../../../study/cards/day-of-cards.ts';
import { daysLeft, isRest } from '../../../study/cards/plan.ts';
import { dueAhead } from '../../../study/cards/queue.ts';
import { enoughToday, restOf, sayEnough, type Enough } from '../../../study/cards/through.ts';
import { dayNumber } from '../../../study/day.ts';
import type { StudyStore } from '../../../study/store.ts';
import { openCardIndex } from '../card-index.ts';
import { sayBesides, sayNarrowed } from './narrowed.ts';
import { sayFar, sayTomorrow } from './today.ts';

const WEEK = 7;

/** The list of cards is fetched only by those who have reviewed one, or told when the exam is; `undefined` where nothing can be said. */
async function openDay(
  store: StudyStore,
): Promise<(DayOfCards & { readonly only: readonly string[]; readonly enough: Enough | undefined }) | undefined> {
  const log = await readCardLog(store);
  if (log.reviews.length === 0 && readChoice(log.settings).exam === undefined) return undefined;
  const index = await openCardIndex();
  if (index === undefined) return undefined;
  const day = dayOf(index, log, Date.now());
  const which = [sayNarrowed(index, day.choice), sayBesides(day.choice, dueBesides(day))];
  const enough = enoughToday(day.cards, log, day.choice, dayNumber(Date.now(), day.choice.zone));
  return { ...day, only: which.filter((each) => each !== undefined), enough };
}

function sayLeft(
  { queue, choice, enough }: Pick<DayOfCards, 'queue' | 'choice'> & { readonly enough: Enough | undefined },
  only: readonly string[],
): string | undefined {
  const { due, fresh, again, done } = queue;
  const left = leftOf(queue);
  // One figure with the plan and with the page of the cards.
  if (enough !== undefined && !isNarrow(choice)) {
    const rest = restOf(enough);
    return rest.left === 0
      ? `오늘 카드 ${sayEnough(enough)}`
      : `오늘 카드 ${rest.left}장 남음(배운 것을 약한 것부터, ${rest.minutes}분쯤)`;
  }
  const isMore = left > 0 && enough !== undefined;
  const which = [...(isMore ? [sayEnough(enough)] : []), ...only].map((each) => ` · ${each}`).join('');
  const today = dayNumber(Date.now(), choice.zone);
  const isOver = choice.exam !== undefined && choice.exam < today;
  if (left > 0 && (isOver || isRest(choice, today)))
    return `복습할 카드 ${left}장, ${isOver ? '시험이 끝났으니' : '쉬는 날이라'} 봐도 되고 두어도 된다${which}`;
  if (left > 0) return `오늘 카드 ${left}장 남음(복습 ${due + again.length}, 새 카드 ${fresh})${which}`;
  if (done > 0) return `오늘 카드 ${done}장을 끝냈다${which}`;
  return only.length > 1 ? only.join(' · ') : undefined;
}

function sayComing({ cards, choice, queue }: DayOfCards): string | undefined {
  const today = dayNumber(Date.now(), choice.zone);
  // What comes after the exam is nobody's question on its day.
  if (daysLeft(choice, today) === 0) return undefined;
  const days = dueAhead(cards, choice, Date.now(), WEEK);
  const week = days.reduce((sum, count) => sum + count, 0);
  const tomorrow = sayTomorrow(queue, choice, today, days[0] ?? 0);
  return `${tomorrow && `내일 ${tomorrow}. `}앞으로 ${WEEK}일에 복습 ${week}장.`;
}

/** What is left of today. @see openDay */
export async function leftToday(store: StudyStore): Promise<string | undefined> {
  const day = await openDay(store);
  return day && sayLeft(day, day.only);
}

/** What is left of today, what the days after it bring, and how many were learnt. @see openDay */
export async function cardsAhead(
  store: StudyStore,
): Promise<
  { readonly left: string | undefined; readonly coming: string | undefined; readonly far: string } | undefined
> {
  const day = await openDay(store);
  return day && { left: sayLeft(day, day.only), coming: sayComing(day), far: sayFar(day.queue, day.choice) };
}
