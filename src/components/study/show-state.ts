/** Says what this device has begun, and what is to be done today: the run that is open, what is still wrong, what is left of the cards. */
import type { CardIndex } from '../../model/card-data.ts';
import { readChoice } from '../../study/cards/choice.ts';
import { knowCards, queueOf } from '../../study/cards/queue.ts';
import { lastOpen, wrongOnes } from '../../study/quiz/session.ts';
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
  const wrong = wrongOnes(await store.read('answer')).size;
  const goOn = (id: string): HTMLElement =>
    element('a', { href: `${place.dataset.studyQuiz ?? ''}?session=${id}` }, '이어 하기');
  say(
    place,
    ...(open === undefined ? [] : [`${open.plan.questions.length}문항 가운데 ${open.done} · `, goOn(open.plan.id)]),
    ...(open !== undefined && wrong > 0 ? [' · '] : []),
    ...(wrong > 0 ? [`틀린 채로 ${wrong}문항`] : []),
  );
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
  const isLeft = `오늘 카드 ${left}장 남음(복습 ${due + again.length}, 새 카드 ${fresh})`;
  say(place, ...(left > 0 ? [isLeft] : done > 0 ? [`오늘 카드 ${done}장을 끝냈다`] : []));
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
