/** Says on the page of studying what this device has begun: the run that is open and what is left of today's cards. */
import type { CardIndex } from '../../model/card-data.ts';
import { readChoice } from '../../study/cards/choice.ts';
import { knowCards, queueOf } from '../../study/cards/queue.ts';
import { lastOpen } from '../../study/quiz/session.ts';
import { openStudy, type StudyStore } from '../../study/store.ts';
import { readTopics } from '../../study/topic-states.ts';
import { element } from '../element.ts';

const quiz = document.querySelector<HTMLElement>('[data-study-quiz]');
const cards = document.querySelector<HTMLElement>('[data-study-cards]');

function say(place: HTMLElement, ...children: (Node | string)[]): void {
  place.replaceChildren(...children);
  place.hidden = children.length === 0;
}

async function showQuiz(place: HTMLElement, store: StudyStore): Promise<void> {
  const open = await lastOpen(store);
  if (open === undefined) {
    say(place);
    return;
  }
  const { plan, done } = open;
  const link = element('a', { href: `${place.dataset.studyQuiz ?? ''}?session=${plan.id}` }, '이어 하기');
  say(place, `${plan.questions.length}문항 가운데 ${done} · `, link);
}

/** The list of cards is fetched only by those who have reviewed one. */
async function showCards(place: HTMLElement, store: StudyStore): Promise<void> {
  const [reviews, topics, settings] = await Promise.all([
    store.read('review'),
    readTopics(store),
    store.read('setting'),
  ]);
  if (reviews.length === 0) {
    say(place);
    return;
  }
  const response = await fetch(place.dataset.studyCards ?? '');
  if (!response.ok) return;
  const choice = readChoice(settings);
  const known = knowCards((await response.json()) as CardIndex, { reviews, topics, settings }, choice.zone);
  const read = new Set(topics.filter(({ state }) => state !== 'unread').map(({ topic }) => topic));
  const { due, fresh, again, done } = queueOf(known, choice, Date.now(), read);
  const left = due + fresh + again.length;
  say(place, ...(left > 0 ? [`오늘 ${left}장 남음`] : done > 0 ? [`오늘 ${done}장을 끝냈다`] : []));
}

const store = await openStudy();
const show = (): void => {
  if (quiz !== null) void showQuiz(quiz, store);
  // Without a connection there may be no list: then nothing is said.
  if (cards !== null) showCards(cards, store).catch(() => undefined);
};
store.watch(show);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
show();
