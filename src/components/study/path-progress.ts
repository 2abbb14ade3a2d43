/** Remembers on this device what one has done of the path, and leads to the day that is next. */
import { openStudy, type StudyStore } from '../../study/store.ts';
import { draftOfStep, stepsDone } from '../../study/topic-states.ts';
import { tellTrouble } from '../../study/trouble.ts';

/** Where earlier builds kept the path. */
const FORMER = 'exam-path';

/** What was ticked and is not in the store yet: what the store says of it meanwhile is older. */
const unwritten = new Map<HTMLInputElement, object>();
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-key]')];
const said = document.querySelector<HTMLElement>('[data-path-status]');
const resume = document.querySelector<HTMLAnchorElement>('[data-path-continue]');

/** Takes over what an earlier build has kept; twice is the same as once, whichever tab does it. */
async function adopt(store: StudyStore): Promise<void> {
  try {
    const former: unknown = JSON.parse(localStorage.getItem(FORMER) ?? '[]');
    const keys = Array.isArray(former) ? former.filter((key) => typeof key === 'string') : [];
    if (keys.length > 0)
      await store.append(...keys.map((key) => ({ id: `${FORMER}:${key}`, kind: 'path' as const, key, done: true })));
    if (store.trouble === undefined) localStorage.removeItem(FORMER);
  } catch {
    // Nothing can be read there: nothing was kept.
  }
}

const keyOf = (box: HTMLInputElement): string => box.dataset.key ?? '';

/** What of this page is done: topics that were read, and steps of their own. */
async function readDone(store: StudyStore): Promise<ReadonlySet<string>> {
  const isDone = stepsDone(...(await Promise.all([store.read('topic'), store.read('path')])));
  return new Set(boxes.map(keyOf).filter(isDone));
}

const choice = document.querySelector<HTMLSelectElement>('[data-path-calendar] select');
/** The plan one is on: the one that the address names or whose day it names, otherwise the one that is chosen in the form. */
const currentPlan = (): Element | null =>
  document.getElementById(location.hash.slice(1))?.closest('[data-path]') ??
  document.querySelector(`[data-path="${CSS.escape(choice?.value ?? '')}"]`);

function show({ trouble }: StudyStore, done: ReadonlySet<string>): void {
  for (const box of boxes) if (!unwritten.has(box)) box.checked = done.has(keyOf(box));
  for (const day of document.querySelectorAll('[data-path] > ol > li'))
    day.toggleAttribute('data-done', day.querySelector('input:not(:checked)') === null);
  const plan = currentPlan();
  for (const each of document.querySelectorAll('[data-path]')) each.classList.toggle('no-print', each !== plan);
  const days = [...(plan?.querySelectorAll('ol > li[id]') ?? [])];
  const next = days.findIndex((day) => !day.hasAttribute('data-done'));
  const name = plan?.querySelector('h2')?.firstChild?.textContent?.trim() ?? '';
  const finished = days.filter((day) => day.hasAttribute('data-done')).length;
  if (said !== null)
    said.textContent = `${name} ${days.length}일 가운데 ${finished}일을 마쳤다.${trouble === undefined ? '' : ` ${tellTrouble(trouble)}`}`;
  const day = days[next];
  if (resume === null) return;
  resume.hidden = day === undefined;
  if (day !== undefined) {
    resume.href = `#${day.id}`;
    resume.textContent = `${next + 1}일부터 이어 하기`;
  }
}

function openDay(): void {
  const fold = document.getElementById(location.hash.slice(1))?.querySelector('details');
  if (fold) fold.open = true;
}

const opening = openStudy();
for (const box of boxes) {
  box.hidden = false;
  box.addEventListener('change', () => {
    const event = draftOfStep(keyOf(box), box.checked);
    unwritten.set(box, event);
    void opening
      .then((store) => store.append(event))
      .finally(() => {
        // Unless it was ticked again meanwhile.
        if (unwritten.get(box) === event) unwritten.delete(box);
      });
  });
}
resume?.addEventListener('click', () => {
  setTimeout(openDay);
});
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-path] details')) fold.open = true;
});
openDay();
if (choice !== null) choice.value = currentPlan()?.getAttribute('data-path') ?? choice.value;
void opening.then(async (store) => {
  const update = async (): Promise<void> => {
    show(store, await readDone(store));
  };
  await adopt(store);
  store.watch(() => void update());
  await update();
  addEventListener('hashchange', () => {
    openDay();
    if (choice !== null) choice.value = currentPlan()?.getAttribute('data-path') ?? choice.value;
    void update();
  });
  choice?.addEventListener('change', () => {
    // An address that names a day of the other plan no longer says which one it is.
    history.replaceState(history.state, '', location.pathname + location.search);
    void update();
  });
  document.querySelector('[data-path-reset]')?.addEventListener('click', () => {
    void readDone(store).then((done) => {
      if (
        done.size === 0 ||
        !confirm('학습 계획의 체크를 모두 지울까? 계획에 있는 주제의 “읽음”과 “다시 볼 것”도 지워진다.')
      )
        return;
      void store.append(...[...done].map((key) => draftOfStep(key, false)));
    });
  });
});
