/** Says on the home page what of the practice goes on, a row each, all at once: the runs that are open, what the plan and the cards have for today, what is still wrong or marked. */
import { readChoice } from '../../study/cards/choice.ts';
import { dayNumber, sayDate } from '../../study/day.ts';
import { latest } from '../../study/log.ts';
import { isBygone, openRuns, wrongOnes, type OpenRun } from '../../study/quiz/session.ts';
import { openStudy, type StudyStore } from '../../study/store.ts';
import { readTopics } from '../../study/topic-states.ts';
import { leftToday } from '../study/cards/cards-ahead.ts';
import { planToday, sayNext } from '../study/plan-today.ts';
import { sayGoOn, sayRun } from '../study/quiz/time-left.ts';
import { forgetRead } from './show-last-read.ts';
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

/** What fills rows once all of them are known: none comes alone and moves the others. */
type Filling = () => void;

/** A clock that runs does not wait for what is below it. */
const isUrgent = ({ plan, isRunning, left }: OpenRun): boolean => plan.mode === 'exam' && isRunning && left > 0;

/** The newest of some runs, and how many more there are; one of another day says of which, and stands below what today is for. */
function sayRuns(name: string, told: string, zone: string, [open, ...others]: readonly OpenRun[]): void {
  const day = dayNumber(open?.plan.at ?? 0, zone);
  const isOld = open !== undefined && !isUrgent(open) && day < dayNumber(Date.now(), zone);
  say(row(isOld ? name : `old-${name}`), undefined);
  const link = row(isOld ? `old-${name}` : name);
  if (link !== null && open !== undefined) link.search = `?session=${open.plan.id}`;
  const more = others.length === 0 ? '' : ` · 다른 것 ${others.length}개`;
  const when = isOld ? `${sayDate(day)}의 ` : '';
  say(link, open && `${when}${told} ${sayRun(open)}, ${sayGoOn(open)}${more}`);
}

/** Those that nobody goes on with any more are left to the page of the questions. */
async function sayQuestions(store: StudyStore, coming: ReturnType<typeof planToday>): Promise<Filling> {
  const { zone, exam } = readChoice(await store.read('setting'));
  const today = dayNumber(Date.now(), zone);
  const { isInPlan } = (await coming) ?? {};
  // What the plan leads into has its row there; what is done in it is nothing to go on with.
  const isTold = ({ plan: { step } }: OpenRun): boolean => step !== undefined && isInPlan?.(step) === true;
  const runs = (await openRuns(store)).filter(
    (run) => isUrgent(run) || !(isTold(run) || isBygone(dayNumber(run.plan.at, zone), today, exam)),
  );
  const wrong = wrongOnes(await store.read('answer')).size;
  const isMock = ({ plan }: OpenRun): boolean => plan.mode === 'exam';
  const [mocks, others] = [runs.filter(isMock), runs.filter((run) => !isMock(run))];
  return () => {
    sayRuns('mock', '모의시험', zone, mocks);
    sayRuns('run', '문항', zone, others);
    say(row('wrong'), wrong === 0 ? undefined : `틀린 문항 ${wrong}개`);
  };
}

async function sayPlan(coming: ReturnType<typeof planToday>): Promise<Filling> {
  const link = row('plan');
  const today = await coming;
  return () => {
    // What was left behind is told where the page of the plan begins.
    if (link !== null) link.hash = (today?.late ?? 0) > 0 ? '' : (today?.anchor ?? '');
    say(link, today?.told);
    const next = row('next');
    if (next !== null) next.href = today?.next?.href ?? '';
    say(next, today && sayNext(today));
    say(row('ask'), today === undefined ? '시험 날을 적으면 그날까지 하루치로 나눈다' : undefined);
  };
}

/** What was marked to be looked at again; who has marked a topic as read is not led back to where it was being read. */
async function sayAgain(store: StudyStore): Promise<Filling> {
  const states = latest(await readTopics(store), ({ topic }) => topic);
  const count = [...states.values()].filter(({ state }) => state === 'again').length;
  return () => {
    forgetRead((topic) => states.get(topic)?.state === 'read');
    say(row('again'), count === 0 ? undefined : `다시 볼 주제 ${count}개`);
  };
}

async function sayCards(store: StudyStore): Promise<Filling> {
  const left = await leftToday(store);
  return () => {
    say(row('cards'), left);
  };
}

/** The room that its rows take, in rows of one line: beside each other they are told as many as they are. */
function roomOf(rows: readonly HTMLElement[]): number {
  const [first] = rows;
  const list = first?.closest('ul');
  if (first === undefined || !list || getComputedStyle(list).display === 'grid') return rows.length;
  const { minHeight } = getComputedStyle(first);
  return rows.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0) / parseFloat(minHeight);
}

const store = await openStudy();
let turn = 0;
async function show(): Promise<void> {
  const mine = ++turn;
  const plan = planToday(store, row('plan')?.dataset.plan ?? '');
  const told = await Promise.allSettled([sayQuestions(store, plan), sayPlan(plan), sayCards(store), sayAgain(store)]);
  // What was read before the last change is older than what stands there.
  if (mine !== turn) return;
  for (const each of told) if (each.status === 'fulfilled') each.value();
  const rows = [...(place?.querySelectorAll<HTMLElement>('[data-practice]:not([hidden])') ?? [])];
  if (rows.length === 0 && place?.querySelector('[data-read]') === null) place.hidden = true;
  try {
    localStorage.setItem(PRACTICE_ROWS, roomOf(rows).toFixed(2));
  } catch {
    // The room that is kept the next time may be another.
  }
}
store.watch(() => void show());
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void show();
});
void show();
