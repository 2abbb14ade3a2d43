/** Highlights and memos on the page of a topic. */
import type { EventOf } from '../study-store/schema.ts';
import { newId } from '../study-store/stamp.ts';
import { latest } from '../study-store/log.ts';
import { describeQuote, findQuote } from './quote.ts';
import type { StudyStore } from '../study-store/store.ts';
import { element } from '../../components/element.ts';
import { say } from '../../components/share/toast.ts';
import { askMemo } from './memo.ts';
import { openMenu } from './menu.ts';
import { MARKS } from './messages.ko.ts';
import { rangeOf, readPageText, wrap } from './page-text.ts';

type Mark = EventOf<'mark'>;

const rootOf = (): HTMLElement | null => document.querySelector<HTMLElement>('main[data-topic-id]');

function unwrap(): void {
  for (const made of document.querySelectorAll('[data-mark-memo]')) made.remove();
  for (const made of document.querySelectorAll('mark[data-mark]')) {
    const { parentNode } = made;
    made.replaceWith(...made.childNodes);
    parentNode?.normalize();
  }
}

/** The heading above a place. */
function sectionAt(node: Node): string | undefined {
  const headings = [...(rootOf()?.querySelectorAll<HTMLElement>(':is(h2, h3, h4)[id]') ?? [])];
  return headings.findLast(
    (heading) => (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )?.id;
}

async function change(store: StudyStore, { mark, topic, section, quote }: Mark, memo: string): Promise<void> {
  await store.append({ kind: 'mark', mark, topic, ...(section === undefined ? {} : { section }), quote, memo });
}

/** What can be done with a highlight, beside it. */
function openFor(store: StudyStore, mark: Mark, near: HTMLElement): void {
  const actions = [
    {
      label: mark.memo === '' ? MARKS.memo : MARKS.edit,
      run: () =>
        void askMemo(mark.quote.exact, mark.memo).then((memo) =>
          memo === undefined ? undefined : change(store, mark, memo),
        ),
    },
    {
      label: MARKS.erase,
      run: () => void store.erase(mark.mark).then(() => say(MARKS.erased)),
    },
  ];
  openMenu(MARKS.name, actions, near.getBoundingClientRect(), near.matches('button') ? near : undefined);
}

/** Says that the text of some marks has been taken out of the page; they stand on the page of notes. */
function tellGone(count: number): void {
  document.querySelector('[data-marks-gone]')?.remove();
  if (count === 0) return;
  const base = document.documentElement.dataset.base ?? '/';
  document
    .querySelector('[data-topic-state]')
    ?.parentElement?.append(
      element(
        'span',
        { 'data-marks-gone': '' },
        MARKS.gone(count),
        element('a', { href: `${base}study/progress/#notes` }, MARKS.see),
      ),
    );
}

/** Paints the marks of this topic; how many of them no longer have their text is said below it. */
export async function paintMarks(store: StudyStore): Promise<void> {
  const root = rootOf();
  const topic = root?.dataset.topicId;
  const marks = [...latest(await store.read('mark'), ({ mark }) => mark).values()].filter(
    (mark) => mark.topic === topic,
  );
  unwrap();
  if (root === null) return;
  let gone = 0;
  for (const mark of marks) {
    // Each mark cuts text nodes in pieces: they are read anew.
    const page = readPageText(root);
    const range = findQuote(page.text, mark.quote);
    if (range === undefined) {
      gone++;
      continue;
    }
    const pieces = wrap(page, range, () => element('mark', { 'data-mark': mark.mark }));
    for (const piece of pieces)
      piece.addEventListener('click', (event) => {
        if (
          getSelection()?.isCollapsed !== false &&
          event.target instanceof Element &&
          event.target.closest('a') === null
        )
          openFor(store, mark, piece);
      });
    // The keyboard reaches a mark by its button, as does who listens.
    const button = element(
      'button',
      {
        type: 'button',
        class: 'study-mark',
        'data-mark-memo': mark.mark,
        'aria-label': mark.memo === '' ? MARKS.name : MARKS.with(mark.memo),
      },
      mark.memo === '' ? '✎' : MARKS.memo,
    );
    button.addEventListener('click', () => openFor(store, mark, button));
    pieces.at(-1)?.after(button);
  }
  tellGone(gone);
}

/** Marks what is selected; with a memo, asks for it first. */
export async function markSelection(store: StudyStore, selected: Range, withMemo: boolean): Promise<void> {
  const root = rootOf();
  const topic = root?.dataset.topicId;
  if (root === null || topic === undefined) return;
  const page = readPageText(root);
  const range = rangeOf(page, selected);
  const quote = range === undefined ? undefined : describeQuote(page.text, range);
  if (quote === undefined || quote.exact.trim() === '') {
    say(MARKS.nothing);
    return;
  }
  const section = sectionAt(selected.startContainer);
  const memo = withMemo ? await askMemo(quote.exact, '') : '';
  if (memo === undefined) return;
  getSelection()?.removeAllRanges();
  const mark = newId(Date.now());
  await store.append({ kind: 'mark', mark, topic, ...(section === undefined ? {} : { section }), quote, memo });
  say(withMemo ? MARKS.noted : MARKS.made, [
    {
      label: MARKS.undo,
      run: () => void store.erase(mark),
    },
  ]);
}
