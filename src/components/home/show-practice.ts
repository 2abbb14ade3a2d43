/** Says on the home page what of the practice goes on, a row each: the run that is open, what is still wrong, what is left of the cards. */
import { openRuns, wrongOnes } from '../../study/quiz/session.ts';
import { openStudy, type StudyStore } from '../../study/store.ts';
import { leftToday } from '../study/cards/cards-ahead.ts';
import { sayTimeLeft } from '../study/quiz/time-left.ts';
import { PRACTICE_ROWS } from './last-read-room.ts';

const place = document.querySelector<HTMLElement>('[data-last-read]');
const row = (name: string): HTMLAnchorElement | null => place?.querySelector(`[data-practice=${name}]`) ?? null;

/** Fills a row, or takes it away. */
function say(link: HTMLAnchorElement | null, told: string | undefined): void {
  if (link === null) return;
  link.textContent = told ?? '';
  link.hidden = told === undefined;
  if (told !== undefined) place?.removeAttribute('hidden');
}

/** Both at once: neither moves the other. */
async function sayQuestions(store: StudyStore): Promise<void> {
  const link = row('run');
  const [open] = await openRuns(store);
  const wrong = wrongOnes(await store.read('answer')).size;
  if (link !== null && open !== undefined) link.search = `?session=${open.plan.id}`;
  const isExam = open?.plan.mode === 'exam';
  const time = open !== undefined && isExam ? `, ${sayTimeLeft(open.left, open.isRunning)}` : '';
  const goesOn = open?.left === 0 ? '결과 보기' : `${open?.done}/${open?.plan.questions.length} 이어 풀기${time}`;
  say(link, open && `${isExam ? '모의시험' : '문항'} ${goesOn}`);
  say(row('wrong'), wrong === 0 ? undefined : `다시 풀 문항 ${wrong}개`);
}

async function sayCards(store: StudyStore): Promise<void> {
  const link = row('cards');
  // Without a connection there may be no list: then nothing is said.
  say(link, await leftToday(store, link?.dataset.cards ?? '').catch(() => undefined));
}

const store = await openStudy();
async function show(): Promise<void> {
  await Promise.all([sayQuestions(store), sayCards(store)]);
  try {
    localStorage.setItem(PRACTICE_ROWS, String(place?.querySelectorAll('[data-practice]:not([hidden])').length));
  } catch {
    // The room that is kept the next time may be another.
  }
}
store.watch(() => void show());
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void show();
});
void show();
