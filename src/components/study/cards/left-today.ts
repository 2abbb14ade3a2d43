/** What of today's cards is left, in a line for the pages that lead to them. */
import type { CardIndex } from '../../../model/card-data.ts';
import { readChoice } from '../../../study/cards/choice.ts';
import { dueAhead, knowCards, queueOf } from '../../../study/cards/queue.ts';
import type { StudyStore } from '../../../study/store.ts';
import { readTopics } from '../../../study/topic-states.ts';

const WEEK = 7;

/** What is left of today, and what the days after it bring. */
interface CardsAhead {
  readonly left: string | undefined;
  readonly coming: string;
}

/** The list of cards is fetched only by those who have reviewed one; `undefined` where nothing can be said. */
export async function cardsAhead(store: StudyStore, url: string): Promise<CardsAhead | undefined> {
  const [reviews, topics, settings] = await Promise.all([
    store.read('review'),
    readTopics(store),
    store.read('setting'),
  ]);
  if (reviews.length === 0) return undefined;
  const response = await fetch(url);
  if (!response.ok) return undefined;
  const choice = readChoice(settings);
  const known = knowCards((await response.json()) as CardIndex, { reviews, topics, settings }, choice.zone);
  const read = new Set(topics.filter(({ state }) => state !== 'unread').map(({ topic }) => topic));
  const { due, fresh, again, done } = queueOf(known, choice, Date.now(), read);
  const left = due + fresh + again.length;
  const days = dueAhead(known, choice, Date.now(), WEEK);
  const week = days.reduce((sum, count) => sum + count, 0);
  return {
    left:
      left > 0
        ? `오늘 카드 ${left}장 남음(복습 ${due + again.length}, 새 카드 ${fresh})`
        : done > 0
          ? `오늘 카드 ${done}장을 끝냈다`
          : undefined,
    coming: `내일 복습 ${days[0] ?? 0}장, 앞으로 ${WEEK}일에 ${week}장.`,
  };
}

/** The first half of it, for the pages that lead to the cards. */
export const leftToday = async (store: StudyStore, url: string): Promise<string | undefined> =>
  (await cardsAhead(store, url))?.left;
