/** Says what this device has begun, and what is to be done today: the run that is open, what is still wrong, what is left of the cards. */
import { lastOpen, wrongOnes, type OpenRun } from '../../study/quiz/session.ts';
import { openStudy, type StudyStore } from '../../study/store.ts';
import { element } from '../element.ts';
import { leftToday } from './cards/cards-ahead.ts';

const quiz = document.querySelector<HTMLElement>('[data-study-quiz]');
const mock = document.querySelector<HTMLElement>('[data-study-mock]');
const cards = document.querySelector<HTMLElement>('[data-study-cards]');

function say(place: HTMLElement, ...children: (Node | string)[]): void {
  place.replaceChildren(...children);
  place.hidden = children.length === 0;
}

/** How far a run is that is not over, and the way back into it. */
const goOn = ({ dataset }: HTMLElement, { plan, done, isOver }: OpenRun): (Node | string)[] => [
  isOver ? '시간이 끝났다 · ' : `${plan.questions.length}문항 가운데 ${done} · `,
  element(
    'a',
    { href: `${dataset.studyQuiz ?? dataset.studyMock ?? ''}?session=${plan.id}` },
    isOver ? '결과 보기' : '이어 하기',
  ),
];

async function showQuiz(place: HTMLElement, store: StudyStore): Promise<void> {
  const open = await lastOpen(store, ({ mode }) => mode !== 'exam');
  const left = await sayWrong(store);
  say(
    place,
    ...(open === undefined ? [] : goOn(place, open)),
    ...(open !== undefined && left !== undefined ? [' · '] : []),
    ...(left === undefined ? [] : [element('a', { href: `${place.dataset.studyQuiz ?? ''}?wrong` }, left)]),
  );
}

/** What was answered wrong the last time; nothing where there is none. */
async function sayWrong(store: StudyStore): Promise<string | undefined> {
  const count = wrongOnes(await store.read('answer')).size;
  return count === 0 ? undefined : `다시 풀 문항 ${count}개`;
}

async function showMock(place: HTMLElement, store: StudyStore): Promise<void> {
  const open = await lastOpen(store, ({ mode }) => mode === 'exam');
  say(place, ...(open === undefined ? [] : goOn(place, open)));
}

async function showCards(place: HTMLElement, store: StudyStore): Promise<void> {
  const told = await leftToday(store, place.dataset.studyCards ?? '');
  say(place, ...(told === undefined ? [] : [told]));
}

const store = await openStudy();
const show = (): void => {
  if (quiz !== null) void showQuiz(quiz, store);
  if (mock !== null) void showMock(mock, store);
  // Without a connection there may be no list: then nothing is said.
  if (cards !== null) showCards(cards, store).catch(() => undefined);
};
store.watch(show);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
show();
