/** The fields of the plan's form: what they say, what is wrong in one, and what is kept of the time that the reader has. */
import { chooseCards, readChoice } from '../../study/cards/choice.ts';
import { inTime } from '../../study/cards/plan.ts';
import { dayNumber, FARTHEST, sayDay } from '../../study/day.ts';
import type { Draft } from '../../study/event.ts';
import type { PathState } from '../../study/path-state.ts';
import { takeReading } from '../../study/plan-settings.ts';
import type { Reading } from '../../study/read-briefly.ts';
import type { StudyStore } from '../../study/store.ts';

const form = document.querySelector('[data-path-calendar]');
const amount = form?.querySelector<HTMLSelectElement>('[name=minutes]') ?? null;
const reading = form?.querySelector<HTMLSelectElement>('[name=reading]') ?? null;
const week = form?.querySelector('fieldset') ?? null;
const weekdays = (): HTMLInputElement[] => [...(week?.querySelectorAll('input') ?? [])];
/** @see showFields */
export const examField = form?.querySelector<HTMLInputElement>('[name=exam]') ?? null;
/** @see showFields */
export const firstField = form?.querySelector<HTMLInputElement>('[name=first]') ?? null;
const message = document.querySelector<HTMLElement>('[data-path-message]');
/** What was set before this was here, as on a slow line. */
const early = examField?.value ?? '';

/** Fills in what the form says of the days, unless it is being typed. */
export function showFields(isExam: boolean, state: PathState, reads: Reading = 'whole'): void {
  const { span, today, left } = state;
  const fill = (field: HTMLInputElement | HTMLSelectElement | null, value: string): void => {
    if (field === null || field === document.activeElement) return;
    field.value = value;
    // What was wrong in it stands there no more.
    if (field === examField && field.getAttribute('aria-invalid') === 'true') tell(examField, '');
  };
  fill(examField, sayDay(left === undefined ? undefined : today + left));
  fill(amount, String(state.minutes));
  fill(reading, reads);
  if (week?.contains(document.activeElement) === false)
    for (const box of weekdays()) {
      box.checked = state.weekdays.includes(Number(box.value));
      if (box.getAttribute('aria-invalid') === 'true') tell(box, '');
    }
  // No plan of weeks follows it.
  reading?.closest('label')?.toggleAttribute('hidden', !isExam);
  if (isExam || firstField?.dataset.of === 'exam') fill(firstField, sayDay(isExam ? span?.first : today));
  if (firstField !== null) firstField.dataset.of = isExam ? 'exam' : '';
  for (const field of [examField, firstField]) if (field !== null) field.max = sayDay(today + FARTHEST);
  if (examField !== null) examField.min = sayDay(today);
}

const brief = document.querySelector<HTMLButtonElement>('[data-path-brief]');
brief?.addEventListener('click', () => {
  if (reading === null) return;
  reading.value = reading.value === 'brief' ? 'whole' : 'brief';
  reading.dispatchEvent(new Event('change'));
});

/** What reading in short is. */
const SHORT = '“신호와 숫자만”은 페이지마다 답을 가르는 신호와 외울 숫자만 읽는 것이다.';

/** Offers the other way of reading topics, with what that comes to, where there is no time to read all of them as a whole; and says why they are read in short where nobody has chosen it, otherwise what that is. */
export function showBrief(other = '', why = ''): void {
  const hint = brief?.parentElement;
  if (brief === null || !hint) return;
  hint.hidden = other === '';
  brief.textContent = other;
  hint.querySelector('p')?.replaceChildren(why || (reading?.value === 'whole' ? SHORT : ''));
}

/** Once the exam is told, today's list comes first: the fields are folded, and what is said of the plan is below it, unless another exam is to be told. One that was set before is taken. */
export function foldFields({ left, isOver }: PathState, today: HTMLElement | null): void {
  if (examField !== null && early !== '' && left === undefined && !isOver) {
    examField.value = early;
    examField.dispatchEvent(new Event('change'));
  }
  const fold = form?.closest('details');
  const summary = fold?.querySelector('summary');
  if (!fold || !summary || (left === undefined && !isOver)) return;
  summary.hidden = isOver;
  fold.open = isOver;
  if (today !== null) fold.before(today);
  const plans = document.querySelector('[data-path-plans]');
  if (plans === null || today === null || isOver || left === 0) return;
  document.querySelector<HTMLElement>('main .lead')?.toggleAttribute('hidden', true);
  plans.after(...document.querySelectorAll('main .about:has(> [data-path-advice], > [data-path-more])'));
}

let last: Promise<unknown> = Promise.resolve();
/** One change after the other: each reads what the one before has written, however fast they are made. */
export const inTurn = (change: () => Promise<void>): Promise<void> => {
  document.documentElement.dataset.plan = 'computes';
  const made = last.then(change);
  last = made.catch(drawNothing);
  return made;
};

/** Nothing of the plan changes: it stands as it is. */
function drawNothing(): void {
  delete document.documentElement.dataset.plan;
}

/** Says right behind a field what is wrong with it, which is named and marked; returns whether anything is. */
export function tell(field: HTMLInputElement | null, problem: string): boolean {
  const label = field?.closest('label');
  const isWrong = problem !== '';
  field?.setAttribute('aria-invalid', String(isWrong));
  if (isWrong) drawNothing();
  if (!message || !label) return isWrong;
  const group = label.closest('fieldset');
  if (isWrong) (group ?? label).after(message);
  // Of a day of the week it is all of them.
  const name = group === null ? `${label.textContent.trim()}: ` : '';
  message.textContent = isWrong ? name + problem : '';
  return isWrong;
}

/** Keeps how much time there is on a day, and on which days of the week; on one of them there is some. What is past of a plan stays as it was (`keepPast`, which comes before the change). */
export function keepTime(
  opening: Promise<StudyStore>,
  keepPast: (store: StudyStore) => Promise<readonly Draft[]>,
): void {
  const keep = async (time: Parameters<typeof inTime>[2]): Promise<void> => {
    const store = await opening;
    const choice = readChoice(await store.read('setting'));
    const changed = chooseCards(inTime(choice, dayNumber(Date.now(), choice.zone), time));
    await store.append(...(await keepPast(store)), ...changed);
  };
  amount?.addEventListener('change', () => {
    const minutes = Number(amount.value);
    void inTurn(() => keep({ minutes }));
  });
  reading?.addEventListener('change', () => {
    const chosen = takeReading(reading.value === 'brief' ? 'brief' : 'whole');
    void inTurn(async () => {
      const store = await opening;
      await store.append(...(await keepPast(store)), chosen);
    });
  });
  week?.addEventListener('change', ({ target: box }) => {
    if (!(box instanceof HTMLInputElement)) return;
    const chosen = weekdays().filter(({ checked }) => checked);
    const isNone = chosen.length === 0;
    for (const each of weekdays()) tell(each, '');
    if (isNone) box.checked = true;
    tell(box, isNone ? '공부하는 요일이 하나는 있어야 한다.' : '');
    if (isNone) return;
    void inTurn(() => keep({ weekdays: chosen.map(({ value }) => Number(value)) }));
  });
}
