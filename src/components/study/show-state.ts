/** Says what this device has begun, and what is to be done today: the run that is open, what is still wrong, what is left of the cards. */
import { openRuns, wrongOnes, type OpenRun } from '../../study/quiz/session.ts';
import { openStudy, type StudyStore } from '../../study/store.ts';
import { element } from '../element.ts';
import { leftToday } from './cards/cards-ahead.ts';
import { planToday, sayNext } from './plan-today.ts';
import { sayGoOn, sayRun } from './quiz/time-left.ts';

const quiz = document.querySelector<HTMLElement>('[data-study-quiz]');
const mock = document.querySelector<HTMLElement>('[data-study-mock]');
const plan = document.querySelector<HTMLElement>('[data-study-plan]');
const cards = document.querySelector<HTMLElement>('[data-study-cards]');

function say(place: HTMLElement, ...children: (Node | string)[]): void {
  place.replaceChildren(...children);
  place.hidden = children.length === 0;
}

/** How far a run is that is not over, and the way back into it. */
const goOn = ({ dataset }: HTMLElement, run: OpenRun): (Node | string)[] => [
  `${sayRun(run)} · `,
  element('a', { href: `${dataset.studyQuiz ?? dataset.studyMock ?? ''}?session=${run.plan.id}` }, sayGoOn(run)),
];

async function showQuiz(place: HTMLElement, store: StudyStore, runs: readonly OpenRun[]): Promise<void> {
  const open = runs.find(({ plan: { mode } }) => mode !== 'exam');
  const left = await sayWrong(store);
  say(
    place,
    ...(open === undefined ? [] : goOn(place, open)),
    ...(open !== undefined && left !== undefined ? [' · '] : []),
    ...(left === undefined ? [] : [element('a', { href: place.dataset.wrong ?? '' }, left)]),
  );
}

/** What was answered wrong the last time; nothing where there is none. */
async function sayWrong(store: StudyStore): Promise<string | undefined> {
  const count = wrongOnes(await store.read('answer')).size;
  return count === 0 ? undefined : `틀린 문항 ${count}개`;
}

function showMock(place: HTMLElement, runs: readonly OpenRun[]): void {
  const [open, ...others] = runs.filter(({ plan: { mode } }) => mode === 'exam');
  const more = others.length === 0 ? [] : [` · 다른 모의시험 ${others.length}개`];
  say(place, ...(open === undefined ? [] : [...goOn(place, open), ...more]));
}

async function showRuns(store: StudyStore): Promise<void> {
  const runs = await openRuns(store);
  if (mock !== null) showMock(mock, runs);
  if (quiz !== null) await showQuiz(quiz, store, runs);
}

async function showPlan(place: HTMLElement, store: StudyStore): Promise<void> {
  const today = await planToday(store, place.dataset.studyPlan ?? '');
  const next = today && sayNext(today);
  say(
    place,
    ...(today === undefined ? [] : [today.told]),
    ...(next === undefined ? [] : [' · ', element('a', { href: today?.next?.href ?? '' }, next)]),
  );
}

async function showCards(place: HTMLElement, store: StudyStore): Promise<void> {
  const told = await leftToday(store);
  say(place, ...(told === undefined ? [] : [told]));
}

const store = await openStudy();
const show = (): void => {
  if (quiz !== null || mock !== null) void showRuns(store);
  if (plan !== null) void showPlan(plan, store);
  if (cards !== null) void showCards(cards, store);
};
store.watch(show);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
show();
