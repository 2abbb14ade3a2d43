/** When the exam is: asked once, in one tap; what is learnt a day follows from it. */
import { chooseCards, type CardChoice } from '../../../study/cards/choice.ts';
import { planFor } from '../../../study/cards/plan.ts';
import { DAY, dayNumber } from '../../../study/day.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { button } from './parts.ts';

/** What most have before them, in days. */
const OFFERED = [
  ['2주', 14],
  ['3주', 21],
  ['한 달', 30],
  ['두 달', 60],
] as const;

/** A day as a field of dates says it; nothing for none. */
export const sayDay = (day: number | undefined): string =>
  day === undefined ? '' : new Date(day * DAY).toISOString().slice(0, 10);

/** The choice that an exam on a day makes, chosen today; of no day or one that is over only that somebody has answered. */
export const examOn = (exam: number, today: number): Partial<CardChoice> =>
  exam >= today ? { exam, planned: today, ...planFor(exam - today) } : { exam: undefined, planned: today };

/** Offers the days until somebody has answered. */
export function showExam(place: HTMLElement, choice: CardChoice, store: StudyStore): void {
  place.hidden = choice.planned > 0;
  if (place.hidden || place.firstChild !== null) return;
  const today = dayNumber(Date.now(), choice.zone);
  const take = (days: number): void => void store.append(...chooseCards(examOn(today + days, today)));
  place.replaceChildren(
    element('span', {}, '시험까지'),
    ...OFFERED.map(([name, days]) =>
      button(name, () => {
        take(days);
      }),
    ),
    button('모름', () => {
      take(-1);
    }),
  );
}
