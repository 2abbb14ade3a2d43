/** What a learner does on the page of a topic: fetched when it is first used, and on a device that has studied before. */
import { latest } from '../../../study/log.ts';
import { openStudy, type StudyStore } from '../../../study/store.ts';
import { draftOfStep, readTopics, stepsDone } from '../../../study/topic-states.ts';
import { hasStudied } from '../../../study/trace.ts';
import { SAVE, tellTrouble } from '../../../study/trouble.ts';
import { applyOnce } from '../../apply-once.ts';
import { addStyles } from '../../share/styles.ts';
import { say } from '../../share/toast.ts';
import { markRead } from '../on-list/mark-read.ts';
import { coverFacts, coverScenarios, press } from './cover.ts';
import { markSelection, paintMarks } from './marks.ts';
import css from './on-page.css?inline';

/** The setting that lets scenarios ask first. */
const ASK_FIRST = 'scenarios.ask';

const asked = new URLSearchParams(location.search);
/** Whether they ask first on this page alone: whoever comes from the plan practises, and whatever is chosen here then is not kept. */
let asksHere = asked.has('of') ? true : undefined;
// What the plan practises for the second time is ticked as that.
const again = Number(asked.get('again'));
const practised = document.querySelector<HTMLElement>('[data-step]');
if (again > 1 && practised !== null) practised.dataset.step = `${practised.dataset.step ?? ''}~${again}`;

/** The page shows what of it is read in short. */
let isShort = location.search === '?short';

let opened: Promise<StudyStore> | undefined;
const isOn = (button: HTMLElement): boolean => button.getAttribute('aria-pressed') === 'true';

function askFirst(asks: boolean): void {
  const toggle = document.querySelector<HTMLElement>('[data-study="ask"]');
  if (toggle === null || isOn(toggle) === asks) return;
  press('ask', asks);
  coverScenarios(asks);
}

async function showState(store: StudyStore): Promise<void> {
  const topic = document.querySelector<HTMLElement>('main[data-topic-id]')?.dataset.topicId;
  const [topics, settings] = await Promise.all([readTopics(store), store.read('setting')]);
  markRead(topics);
  const { state, brief = false } = topics.findLast((event) => event.topic === topic) ?? {};
  const asksForRest = brief && !isShort;
  for (const button of document.querySelectorAll<HTMLElement>('[data-topic-state]')) {
    const isRead = button.dataset.topicState === 'read';
    button.setAttribute('aria-pressed', String(button.dataset.topicState === state && !(isRead && asksForRest)));
    if (isRead) button.textContent = asksForRest ? '나머지도 읽음' : '읽음';
  }
  // Few pages are a step of the plan themselves.
  const step = document.querySelector<HTMLElement>('[data-step]');
  if (step !== null) {
    const doneAt = stepsDone(topics, await store.read('path'));
    step.setAttribute('aria-pressed', String(doneAt(step.dataset.step ?? '') !== undefined));
  }
  askFirst(asksHere ?? latest(settings, ({ key }) => key).get(ASK_FIRST)?.value === true);
}

applyOnce(css);
// Before anything is known of the learner: an answer that was seen is no question any more.
if (asksHere === true && hasStudied()) askFirst(true);

let followed = 0;
/** Who has a plan of their own is led on by that, and not by the one of four weeks. */
async function followPlan(store: StudyStore): Promise<void> {
  const turn = ++followed;
  // shown beside a topic that was read; of another nothing has to be fetched
  const place = document.querySelector<HTMLElement>('.done:has([aria-pressed="true"]) > .follows');
  if (place === null) return;
  // What comes of a press is read out, not what stands there from the beginning.
  if (turn > 1) place.role = 'status';
  const { linesOfNext } = await import('../plan-today.ts');
  const told = await linesOfNext(store);
  // what was asked later knows more
  if (told.length > 0 && turn === followed) place.replaceChildren(...told);
}

let guarding: Promise<void> | undefined;
/** Asks before what is not kept is lost; fetched where something is not. */
const guard = (store: StudyStore): Promise<void> =>
  (guarding ??= import('../trouble-line.ts').then(({ askBeforeLeaving }) => {
    askBeforeLeaving(store);
  }));

/** Opens the store once and shows what it says, now and after every change. */
export const show = (): Promise<StudyStore> =>
  (opened ??= openStudy().then(async (store) => {
    const refresh = async (): Promise<void> => {
      if (store.unsaved > 0) void guard(store);
      await showState(store);
      void followPlan(store);
      await paintMarks(store);
    };
    store.watch(() => void refresh());
    await refresh();
    return store;
  }));

// Who has a plan has studied here: nobody else is led to it.
if (isShort)
  void import('./in-short.ts').then(async ({ whole }) => {
    await whole;
    isShort = false;
    await showState(await show());
  });

let toldTrouble = false;
/** Says what stands in the way of keeping things: once, where another page of the tab can still save them. */
function tell(store: StudyStore): void {
  const { trouble, staysInTab, unsaved } = store;
  if (trouble === undefined || (toldTrouble && staysInTab)) return;
  toldTrouble = true;
  addStyles();
  const run = (): void => void import('../save-backup.ts').then(({ saveBackup }) => saveBackup(store)).then(say);
  say(tellTrouble(trouble, staysInTab, unsaved), unsaved === 0 ? [] : [{ label: SAVE, run }], true);
}

/** Does what a button of the page is for. */
export async function act(button: HTMLElement): Promise<void> {
  const { study, topicState, step } = button.dataset;
  if (study === 'ask' && asksHere !== undefined) {
    askFirst((asksHere = !isOn(button)));
    tell(await show());
    return;
  }
  const store = await show();
  const topic = document.querySelector<HTMLElement>('main[data-topic-id]')?.dataset.topicId;
  if (study === 'cover') {
    const next = !isOn(button);
    press('cover', next);
    coverFacts(next);
    return;
  }
  // What is asked for is the other of what the button says now.
  const isDone = !isOn(button) && (step !== undefined || topicState === 'read');
  if (study === 'ask') await store.append({ kind: 'setting', key: ASK_FIRST, value: !isOn(button) });
  else if (step !== undefined) await store.append(draftOfStep(step, !isOn(button)));
  else if (topic !== undefined && (topicState === 'read' || topicState === 'again'))
    await store.append({
      ...{ kind: 'topic', topic, state: isOn(button) ? 'unread' : topicState },
      ...(isShort && !isOn(button) && { brief: true }),
    });
  tell(store);
  if (isDone) await import('../plan-today.ts').then(({ beginPlan }) => beginPlan(store));
}

/** Marks a selected text. */
export async function mark(selected: Range, withMemo: boolean): Promise<void> {
  const store = await show();
  await markSelection(store, selected, withMemo);
  tell(store);
}
