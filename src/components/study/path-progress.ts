/** Remembers on this device what one has done of the path, and leads to the day that is next. */
import { chooseCards } from '../../study/cards/choice.ts';
import { examOn } from '../../study/cards/plan.ts';
import { DAY, sayUnfit } from '../../study/day.ts';
import type { Draft } from '../../study/event.ts';
import { markBefore, markOf, readChanged, type Changed } from '../../study/plan-before.ts';
import { beginOn, isWithin, oweOn, takeReading } from '../../study/plan-settings.ts';
import { sayInWhole } from '../../study/choose-reading.ts';
import { readPath, type PathState } from '../../study/path-state.ts';
import { farIn, finishedIn, keepDone, owedBy } from '../../study/plan-next.ts';
import { sayCounted } from '../../study/plan-words.ts';
import { openStudy, type StudyStore } from '../../study/store.ts';
import { draftOfStep } from '../../study/topic-states.ts';
import { element } from '../element.ts';
import { openCardIndex } from './card-index.ts';
import { adopt } from './adopt-former-path.ts';
import { keepFocus } from './keep-focus.ts';
import { anewOf, behindOf, showBehind, type Anew } from './path-behind.ts';
import { drawExamPlan, type Drawn } from './path-exam.ts';
import { examField, firstField, foldFields, inTurn, keepTime, showBrief, showFields, tell } from './path-fields.ts';
import { goBesides, goOn, lead } from './path-go-on.ts';
import { showMoved, undoOf } from './path-moved.ts';
import { takeAway } from './path-reset.ts';
import { markDays, unfoldPast } from './path-past.ts';
import { farInWeeks, isOnPlan, sayAdvice, sayBehind, sayDid, sayDone, sayExam, sayOnTheDay } from './path-status.ts';
import { weightsOf } from './path-weights.ts';
import { keepPlanRoom } from './plan-room.ts';
import { askBeforeLeaving, drawTrouble } from './trouble-line.ts';
import { whenMeant } from './typed-day.ts';

/** What was ticked and is not in the store yet, which says of it meanwhile what is older. */
const unwritten = new Map<HTMLInputElement, object>();
const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[data-key]')];
const said = document.querySelector<HTMLElement>('[data-path-status]');
const resume = document.querySelector<HTMLAnchorElement>('[data-path-continue]');
const besides = document.querySelector<HTMLAnchorElement>('[data-path-besides]');
const again = document.querySelector<HTMLElement>('[data-path-again]');
const choice = document.querySelector<HTMLSelectElement>('[data-path-calendar] [name=plan]');
const advice = document.querySelector<HTMLElement>('[data-path-advice]');
const more = document.querySelector<HTMLElement>('[data-path-more]');
/** What is said of weeks. */
const ofWeeks = advice?.textContent ?? '';
const plans = document.querySelector<HTMLDetailsElement>('[data-path-plans]');
const examPlan = document.querySelector<HTMLElement>('[data-path=exam]');

const keyOf = (box: HTMLInputElement): string => box.dataset.key ?? '';

let known: PathState | undefined;
/** The plan to the exam that stands on the page. */
let drawn: Drawn | undefined;
let weights: ReadonlyMap<string, number> = new Map();
let anew: Anew | undefined;

/** The plan one is on: the one that the address names or whose day it names, otherwise the one that is chosen in the form. */
function currentPlan(): HTMLElement | null {
  const named = document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('[data-path]');
  const isThere = named && (named !== examPlan || known?.span !== undefined);
  return isThere ? named : document.querySelector<HTMLElement>(`[data-path="${CSS.escape(choice?.value ?? '')}"]`);
}

/** Draws the exam's plan, or takes it away; it is the one that is chosen when it comes. */
function showExamPlan(now: PathState): void {
  const { isLeftOut, today, span } = now;
  const source = document.querySelector<HTMLElement>('[data-path=four-weeks]');
  if (examPlan === null || source === null || choice === null) return;
  const option = [...choice.options].find(({ value }) => value === 'exam');
  examPlan.hidden = span === undefined;
  if (span === undefined) {
    option?.remove();
    return;
  }
  const next = drawExamPlan(examPlan, source, span, isLeftOut, weights);
  if (next !== undefined)
    drawn = { ...next, why: next.why || (span.reading ? '' : sayInWhole(drawn, next, isLeftOut)) };
  if (option === undefined) choice.prepend(new Option('시험 날까지', 'exam', true, true));
  markDays(daysOf(examPlan), today, isOnPlan(now));
}

/** On the day of the exam and after it plans are folded away, once: who opens them has them open. */
function foldPlans(isToday: boolean): void {
  const summary = plans?.querySelector('summary');
  if (!plans || !summary || summary.hidden !== isToday) return;
  summary.hidden = !isToday;
  plans.open = !isToday || namedDay() !== null;
}

const daysOf = (plan: HTMLElement | null): HTMLElement[] => [
  ...(plan?.querySelectorAll<HTMLElement>('ol > li[id]') ?? []),
];

function show(store: StudyStore, now: PathState, changed: Changed | undefined): void {
  const trouble = drawTrouble(store);
  const { activeElement: former } = document;
  known = now;
  showExamPlan(now);
  for (const box of boxes()) if (!unwritten.has(box)) box.checked = now.doneAt(keyOf(box)) !== undefined;
  for (const day of document.querySelectorAll('[data-path] > ol > li'))
    day.toggleAttribute('data-done', day.querySelector('input:not(:checked)') === null);
  const plan = currentPlan();
  const { span, weekdays, left } = now;
  const isExam = plan === examPlan;
  const toExam = isExam ? drawn : undefined;
  const isEnd = left === 0 || (isExam && now.isOver);
  if (choice !== null) choice.value = plan?.dataset.path ?? choice.value;
  showFields(isExam, now, toExam?.reading);
  const lines = toExam === undefined ? [ofWeeks] : sayAdvice(toExam.told, now);
  advice?.replaceChildren(...(isEnd ? [] : lines).map((line) => element('li', {}, line)));
  if (more !== null) more.textContent = !isEnd && toExam?.told.besides ? `${toExam.told.besides} ` : '';
  for (const each of document.querySelectorAll<HTMLElement>('[data-path]')) {
    each.classList.toggle('no-print', each !== plan);
    // Who has told the day of the exam sees one plan.
    each.hidden = (each === examPlan) !== isExam;
  }
  const days = daysOf(plan);
  const name = plan?.querySelector('h2')?.firstChild?.textContent?.trim() ?? '';
  const behind = toExam && behindOf(toExam, now, anew);
  // Dividing anew in short is the same from today on: one of both is offered.
  showBrief(isEnd || behind?.short !== undefined ? '' : toExam?.other, toExam?.why);
  const far = toExam ? farIn(toExam.plan, now) : farInWeeks(days);
  const named = toExam && span ? { exam: span.exam, counted: sayCounted(toExam.plan, weekdays), left } : name;
  const isToday = left === 0;
  foldPlans(isEnd);
  const isRest =
    isExam && isOnPlan(now) && now.today >= (now.span?.first ?? 0) && plan?.querySelector('[data-today]') === null;
  said?.replaceChildren(
    `${sayExam(now)}${isRest ? '오늘은 쉬는 날이다. ' : ''}${isToday ? sayOnTheDay(now) : `${sayDone(named, far, isExam ? span?.done : 0, now.isOver)}${isExam ? sayDid(now) : ''}${behind?.anew === undefined ? sayBehind(behind) : ''}`}`,
    ...(trouble.length === 0 ? [] : [element('p', {}, ...trouble)]),
  );
  showBehind(behind, left);
  showMoved(changed, (...drafts) => void store.append(...drafts));
  lead(resume, goOn(toExam?.plan, days, now));
  lead(besides, goBesides(now, toExam?.plan));
  keepFocus(former, undoOf(), again, examPlan?.querySelector('h2'));
}

const namedDay = (): Element | null => document.getElementById(location.hash.slice(1));

function openDay(day: Element | null | undefined = namedDay()): void {
  unfoldPast(day);
  const fold = day?.querySelector('details');
  if (fold) fold.open = true;
}

/** An address that names a day of another plan no longer says which one it is. */
const leaveAddress = (): void => {
  history.replaceState(history.state, '', location.pathname + location.search);
};

const opening = openStudy();
for (const box of boxes()) box.hidden = false;
addEventListener('change', ({ target: box }) => {
  if (!(box instanceof HTMLInputElement) || box.dataset.key === undefined) return;
  const isShort = box.closest('li')?.querySelector('a')?.search === '?short';
  const event = draftOfStep(keyOf(box), box.checked, isShort);
  unwritten.set(box, event);
  // Who begins with a plan keeps its days.
  const { span } = known ?? {};
  const begins = span?.isKept === false && examPlan?.contains(box) ? [beginOn(span.first, span.exam)] : [];
  void opening
    .then((store) => store.append(event, ...begins))
    .finally(() => {
      // Unless it was ticked again meanwhile.
      if (unwritten.get(box) === event) unwritten.delete(box);
    });
});
whenMeant(examField, (field) => {
  leaveAddress();
  void inTurn(async () => {
    const store = await opening;
    const now = await readPath(store, openCardIndex);
    const { today, weekdays, minutes, left } = now;
    const exam = field.validity.badInput ? undefined : Date.parse(field.value) / DAY;
    if (tell(field, sayUnfit(exam, left === undefined ? left : today + left, today)) || exam === undefined) return;
    const mark = await markOf(store, now, drawn?.reading, exam);
    const kept = keepDone(now, exam, drawn?.plan);
    await store.append(...mark, ...chooseCards(examOn(exam, today, weekdays, minutes)), ...kept);
  });
});
keepTime(opening, async (store) => {
  const now = await readPath(store, openCardIndex);
  const mark = await markOf(store, now, drawn?.reading);
  return now.span === undefined ? [] : [...mark, ...keepDone(now, now.span.exam, drawn?.plan)];
});
resume?.addEventListener('click', () => void setTimeout(openDay));
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-path] details')) fold.open = true;
});
openDay();
void opening.then(async (store) => {
  let turn = 0;
  const update = async (): Promise<void> => {
    const mine = ++turn;
    const now = await readPath(store, openCardIndex);
    // What was weak when the plan began stays so.
    if (known?.before.length !== now.before.length) weights = await weightsOf(now);
    const [then, changed] = [await anewOf(now), await readChanged(store)];
    // What was read before the last change is older than what stands there.
    if (mine !== turn) return;
    anew = then;
    const isNew = known?.span === undefined && now.span !== undefined;
    show(store, now, changed);
    // A day of the exam's plan is there only now; who names none finds that of today open.
    if (isNew && location.hash === '') openDay(examPlan?.querySelector('[data-today]'));
    keepPlanRoom(now.span !== undefined && now.left !== undefined);
  };
  const begin = (first: number, ...more: readonly Draft[]): void => {
    if (known?.span === undefined || drawn === undefined) return;
    const { span, doneAt } = known;
    const { plan } = drawn;
    const isFit = isWithin(first, span.exam);
    const unfit = isFit ? '' : `시험 날보다 앞선 ${first < span.exam ? '3년 안의 ' : ''}날을 적는다.`;
    if (tell(firstField, unfit)) return;
    const done = first > span.first ? span.done + finishedIn(plan, doneAt) : 0;
    const begun = [beginOn(first, span.exam, done), oweOn(first, owedBy(plan, known, first))];
    void store.append(markBefore(drawn.reading), ...begun, ...more);
  };
  askBeforeLeaving(store);
  await adopt(store);
  store.watch(() => void update());
  await update();
  if (known !== undefined) foldFields(known, said?.parentElement ?? null);
  const day = namedDay();
  const isOfExam = examPlan?.hidden === false && examPlan.contains(day);
  if (day !== null) openDay(day);
  // Without an address of its own the page begins with where one is. Once a day is open it has a row of its own, below the day that stood beside it.
  if (isOfExam) day?.scrollIntoView();
  addEventListener('hashchange', () => {
    openDay();
    void update();
  });
  choice?.addEventListener('change', () => {
    leaveAddress();
    void update();
  });
  whenMeant(firstField, ({ dataset, value }) => {
    if (dataset.of === 'exam') begin(Date.parse(value) / DAY);
  });
  again?.addEventListener('click', () => {
    // It goes on to read as it does.
    begin(known?.today ?? 0, ...(known?.span?.reading === undefined && drawn ? [takeReading(drawn.reading)] : []));
  });
  document.querySelector('[data-path-again-brief]')?.addEventListener('click', () => {
    begin(known?.today ?? 0, takeReading('brief'));
  });
  document.querySelector('[data-path-reset]')?.addEventListener('click', () => {
    void takeAway(store, boxes().map(keyOf));
  });
});
