/** What a learner does on the page of a topic: fetched when it is first used, and on a device that has studied before. */
import { say } from '../../components/share/toast.ts';
import { sayTrouble, SAVE_AS_FILE } from '../study-store/messages.ko.ts';
import { stepsDone, tickStep, topicStates } from '../study-store/state/topics.ts';
import { openStudy, type StudyStore } from '../study-store/store.ts';
import { coverFacts, coverScenarios, press } from './cover.ts';
import { markSelection, paintMarks } from './marks.ts';
import css from './topic-page.css?inline';

/** The setting that lets scenarios ask first. */
const ASK_FIRST = 'scenarios.ask';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

/** Whoever comes from the plan is asked first on this page alone, and whatever is chosen here then is not kept. */
let asksHere = new URLSearchParams(location.search).has('of') ? true : undefined;
const topicId = (): string | undefined => document.querySelector<HTMLElement>('main[data-topic-id]')?.dataset.topicId;
const isOn = (button: HTMLElement): boolean => button.getAttribute('aria-pressed') === 'true';

function askFirst(asks: boolean): void {
  const toggle = document.querySelector<HTMLElement>('[data-study="ask"]');
  if (toggle === null || isOn(toggle) === asks) return;
  press('ask', asks);
  coverScenarios(asks);
}

/** Shows how far the topic is, whether the step of this page is done, and whether scenarios ask first. */
async function showState(store: StudyStore): Promise<void> {
  const [topics, path, settings] = await Promise.all([store.read('topic'), store.read('path'), store.read('setting')]);
  const states = topicStates(topics, path);
  const { state } = states.get(topicId() ?? '') ?? {};
  for (const button of document.querySelectorAll<HTMLElement>('[data-topic-state]'))
    button.setAttribute('aria-pressed', String(button.dataset.topicState === state));
  const doneAt = stepsDone(states, path);
  for (const button of document.querySelectorAll<HTMLElement>('[data-step]'))
    button.setAttribute('aria-pressed', String(doneAt(button.dataset.step ?? '') !== undefined));
  askFirst(asksHere ?? settings.findLast(({ key }) => key === ASK_FIRST)?.value === true);
}

let opened: Promise<StudyStore> | undefined;
/** Opens the store once and shows what it says, now and after every change. */
export const show = (): Promise<StudyStore> =>
  (opened ??= openStudy().then(async (store) => {
    const refresh = async (): Promise<void> => {
      await showState(store);
      await paintMarks(store);
    };
    store.watch(() => void refresh());
    await refresh();
    return store;
  }));

let toldTrouble = false;
/** Says once what stands in the way of keeping things, and again where they would be lost with the page. */
function tell(store: StudyStore): void {
  const { trouble, staysInTab, unsaved } = store;
  if (trouble === undefined || (toldTrouble && staysInTab)) return;
  toldTrouble = true;
  const run = (): void =>
    void import('../study-store/save-backup.ts').then(({ saveBackup }) => saveBackup(store)).then(say);
  say(sayTrouble(trouble, staysInTab), unsaved === 0 ? [] : [{ label: SAVE_AS_FILE, run }], true);
}

/** Does what a button of the page is for. */
export async function act(button: HTMLElement): Promise<void> {
  const { study, topicState, step } = button.dataset;
  const next = !isOn(button);
  if (study === 'cover') {
    press('cover', next);
    coverFacts(next);
    return;
  }
  const store = await show();
  const topic = topicId();
  if (study === 'ask' && asksHere !== undefined) askFirst((asksHere = next));
  else if (study === 'ask') await store.append({ kind: 'setting', key: ASK_FIRST, value: next });
  else if (step !== undefined) await store.append(tickStep(step, next));
  else if (topic !== undefined && (topicState === 'read' || topicState === 'again'))
    await store.append({ kind: 'topic', topic, state: next ? topicState : 'unread' });
  tell(store);
}

/** Marks a selected text. */
export async function mark(selected: Range, withMemo: boolean): Promise<void> {
  const store = await show();
  await markSelection(store, selected, withMemo);
  tell(store);
}
