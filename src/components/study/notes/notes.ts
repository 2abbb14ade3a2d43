/** The page of highlights and memos: listed by topic, mended, taken along. */
import type { ProgressData } from '../../../model/progress-data.ts';
import { dayOf } from '../../../study/day.ts';
import type { EventOf } from '../../../study/event.ts';
import { marksByTopic, writeNotes } from '../../../study/notes.ts';
import { openStudy, type StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { ask } from '../ask.ts';
import { askMemo } from '../on-page/memo.ts';
import { save } from '../save-file.ts';
import { tellTroubleIn } from '../trouble-line.ts';

const base = document.documentElement.dataset.base ?? '/';

/** A place in a topic; browsers that know text fragments go to the words themselves. */
const addressOf = (topic: string, section: string | undefined): string =>
  `${base}${topic}/${section === undefined ? '' : `#${section}`}`;

function markItem(store: StudyStore, { mark, topic, section, quote, memo }: EventOf<'mark'>): HTMLLIElement {
  const edit = element('button', { type: 'button' }, memo === '' ? '메모' : '메모 고치기');
  edit.addEventListener('click', () => {
    void askMemo(quote.exact, memo).then(async (text) => {
      if (text === undefined) return;
      await store.append({
        kind: 'mark',
        mark,
        topic,
        ...(section === undefined ? {} : { section }),
        quote,
        memo: text,
      });
    });
  });
  const remove = element('button', { type: 'button' }, '지우기');
  remove.addEventListener('click', () => {
    void (async () => {
      if (memo === '' || (await ask('이 메모를 지울까? 되돌릴 수 없다.', '지우기'))) await store.erase(mark);
    })();
  });
  return element(
    'li',
    {},
    element('blockquote', {}, element('a', { href: addressOf(topic, section) }, quote.exact)),
    ...(memo === '' ? [] : [element('p', { class: 'memo' }, memo)]),
    element('p', { class: 'row no-print' }, edit, remove),
  );
}

async function start(root: HTMLElement): Promise<void> {
  const list = root.querySelector<HTMLElement>('[data-notes-list]');
  const take = root.querySelector<HTMLButtonElement>('[data-notes-export]');
  const said = root.querySelector<HTMLElement>('[data-notes-said]');
  const store = await openStudy();
  tellTroubleIn(root.querySelector('[data-notes-trouble]'), store);
  let titles: ProgressData['titles'] = {};
  try {
    const response = await fetch(root.dataset.notes ?? '');
    if (response.ok) ({ titles } = (await response.json()) as ProgressData);
  } catch {
    // Without a network topics are called by their addresses.
  }
  let groups: ReturnType<typeof marksByTopic> = [];
  const buttons = (): HTMLButtonElement[] => [...(list?.querySelectorAll('button') ?? [])];
  const show = async (): Promise<void> => {
    groups = marksByTopic(await store.read('mark'), titles);
    const count = groups.reduce((sum, [, marks]) => sum + marks.length, 0);
    if (take !== null) take.hidden = count === 0;
    if (said !== null)
      said.textContent =
        count === 0
          ? '아직 없다. 주제 페이지에서 글을 선택하면 “형광펜”과 “메모”가 나온다. 키보드로는 글을 선택하고 H나 M을 누른다.'
          : `${count}개`;
    const focused = buttons().findIndex((each) => each === document.activeElement);
    list?.replaceChildren(
      ...groups.flatMap(([topic, marks]) => [
        element('h2', {}, element('a', { href: addressOf(topic, undefined) }, titles[topic] ?? topic)),
        element('ul', {}, ...marks.map((mark) => markItem(store, mark))),
      ]),
    );
    // What was pressed is made anew, or gone with its mark: then the one that stands there now.
    if (focused >= 0) (buttons()[focused] ?? buttons().at(-1) ?? said)?.focus();
  };
  take?.addEventListener('click', () => {
    const whole = (topic: string, section: string | undefined): string =>
      new URL(addressOf(topic, section), location.href).href;
    save(`saa-notes-메모-${dayOf(Date.now())}.md`, 'text/markdown', writeNotes(groups, titles, whole));
  });
  store.watch(() => void show());
  await show();
  root.dataset.ready = '';
}

const root = document.querySelector<HTMLElement>('[data-notes]');
if (root !== null) void start(root);
