import { addressOf, clearForm } from '../chrome/form-address.ts';
import { restoreList } from '../chrome/restore-list.ts';

/** Shows from its beginning a list of which one had scrolled to the middle: what a new query finds begins under the form. */
function beginUnder(form: HTMLFormElement): void {
  let list = form.nextElementSibling;
  while (list?.checkVisibility() === false) list = list.nextElementSibling;
  const below = (list?.getBoundingClientRect().top ?? 0) - form.getBoundingClientRect().bottom;
  if (list !== null && below < 0) scrollBy({ top: below, behavior: 'instant' });
}

/** Lets a letter be drawn before it is looked for. The search has the same, which comes with all of its code. */
export const afterDrawing = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs a form that narrows a list. `show` shows what the form asks for: what the address says at first, and after every change,
 * which the address then says; it is told whether one is typing. The form is never sent, and clearing it is a change like any
 * other. Returns what tells of a change that the form itself does not see.
 */
export function runFilter(form: HTMLFormElement, show: (isTyping: boolean) => Promise<void>): () => Promise<void> {
  const update = (isTyping = false): Promise<void> => {
    history.replaceState(history.state, '', addressOf(form));
    return show(isTyping);
  };
  form.dataset.ready = '';
  void restoreList(form, () => update());
  form.addEventListener('input', () => {
    void update(true).then(() => {
      beginUnder(form);
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    // The form itself would empty its fields only after this event.
    event.preventDefault();
    clearForm(form);
    void update();
  });
  return () => update();
}
