/** What stands in a card's place when none is left. */
import { chooseCards } from '../../../study/cards/choice.ts';
import type { DayOfCards } from '../../../study/cards/day-of-cards.ts';
import { forgottenOf } from '../../../study/cards/forgotten.ts';
import { onlyRepeats } from '../../../study/cards/plan.ts';
import { dueAhead, type KnownCard } from '../../../study/cards/queue.ts';
import { dayNumber } from '../../../study/day.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { cardItems } from './card-links.ts';
import type { CardFiles } from './files.ts';
import { button } from './parts.ts';
import { endOf, endOfForgotten } from './today.ts';

/** New cards that one asks for on top. */
const MORE = 10;

/** Names cards below what stands in `place`. */
async function nameForgotten(place: HTMLElement, cards: readonly KnownCard[], files: CardFiles): Promise<void> {
  if (cards.length === 0) return;
  const list = element('ul', {});
  const name = `오늘 “다시”를 고른 카드 ${cards.length}장`;
  place.append(element('details', { class: 'forgotten' }, element('summary', {}, name), list));
  list.append(...(await cardItems(cards, files)));
}

/**
 * Says in `place` what was done, what comes and what was forgotten; returns what leads on today. Where the forgotten cards alone were
 * asked, so many of the day are left (`besides`).
 */
export function endIn(
  place: HTMLElement,
  { choice, cards, queue }: DayOfCards,
  besides: number | undefined,
  files: CardFiles,
  store: StudyStore,
): HTMLElement[] {
  const wasForgotten = besides !== undefined;
  const today = dayNumber(Date.now(), choice.zone);
  const tomorrow = dueAhead(cards, choice, Date.now(), 1)[0];
  place.replaceChildren(...(wasForgotten ? endOfForgotten(queue.done) : endOf(queue, choice, today, tomorrow)));
  const forgotten = forgottenOf(cards, choice.zone).filter(({ memory }) => memory?.day === today);
  void nameForgotten(place, forgotten, files);
  // Nothing new is begun on days that only repeat.
  if (wasForgotten || onlyRepeats(choice, today)) {
    const [href, name] =
      besides === undefined || besides === 0
        ? ['../quiz/?begin=day', '오늘의 문항 풀기']
        : ['./', `오늘의 카드 ${besides}장`];
    return [element('a', { href, class: 'primary' }, name)];
  }
  const more = (): void => {
    const day = dayNumber(Date.now(), choice.zone);
    const count = (choice.more.day === day ? choice.more.count : 0) + MORE;
    void store.append(...chooseCards({ more: { day, count } }));
  };
  const { waiting } = queue;
  return waiting > 0 ? [button(`오늘 ${Math.min(MORE, waiting)}장 더`, more, { class: 'primary' })] : [];
}
