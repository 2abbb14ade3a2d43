/*
 * All of studying that the page of a topic loads: it waits for the first use and then fetches the rest. On a device that has studied
 * before the rest comes at once, to show what was read and marked.
 */
import { areLettersOff } from '../../ui/letter-keys.ts';
import { hasStudied } from '../study-store/trace.ts';
import { MARKS } from './messages.ko.ts';

const rest = () => import('./topic-page.ts');

/** What is selected in the text of the topic, kept for when the selection is gone. */
function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: at } = range;
  const around = at instanceof Element ? at : at.parentElement;
  return around?.closest('main[data-topic-id]') ? range.cloneRange() : undefined;
}
const marking = (range: Range, withMemo: boolean) => (): void => {
  void rest().then(({ mark }) => mark(range, withMemo));
};

addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-study], [data-topic-state]') : null;
  if (button) void rest().then(({ act }) => act(button));
});
// What is selected is offered once the pointer and the handles of a touch screen rest.
let timer = 0;
let isDown = false;
const offerSoon = (): void => {
  clearTimeout(timer);
  const range = isDown ? undefined : selected();
  if (range === undefined) return;
  timer = window.setTimeout(() => {
    void import('./menu.ts').then(({ offerSelection }) =>
      offerSelection(range, [
        { label: MARKS.name, run: marking(range, false) },
        { label: MARKS.memo, run: marking(range, true) },
      ]),
    );
  }, 400);
};
document.addEventListener('selectionchange', offerSoon);
addEventListener('pointerdown', () => (isDown = true));
for (const end of ['pointerup', 'pointercancel'] as const)
  addEventListener(end, () => {
    isDown = false;
    offerSoon();
  });
addEventListener('keydown', (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.repeat;
  if (!isPlain || !/^Key[HM]$/.test(event.code) || areLettersOff()) return;
  const range = selected();
  if (!range) return;
  event.preventDefault();
  marking(range, event.code === 'KeyM')();
});
if (hasStudied()) void rest().then(({ show }) => show());
