/**
 * Narrows a long list while typing: `form[data-filter]` with a field `q`, items `[data-item]` (their text, and other names
 * in `data-names`), sections `[data-items]` that hide when nothing of them is left, and `[data-nothing]` for when nothing is
 * left at all. Initial consonants find, too. The address says what is shown; `[data-list]` waits until it is.
 */
import { isChoseong, toChoseong } from '../../korean/choseong.ts';
import { addressOf } from './form-address.ts';
import { restoreList } from './restore-list.ts';
import { foldName } from '../../model/fold-name.ts';

function start(form: HTMLFormElement, field: HTMLInputElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].map((element) => {
    const text = foldName(`${element.textContent} ${element.dataset.names ?? ''}`);
    return { element, text, initials: toChoseong(text) };
  });
  const sections = [...document.querySelectorAll<HTMLElement>('[data-items]')];
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  const count = form.querySelector('output');

  const show = (): void => {
    const word = foldName(field.value);
    const byInitials = isChoseong(word);
    for (const { element, text, initials } of items)
      element.hidden = !text.includes(word) && !(byInitials && initials.includes(word));
    for (const section of sections) section.hidden = section.querySelector('[data-item]:not([hidden])') === null;
    const shown = items.filter(({ element }) => !element.hidden).length;
    if (nothing !== null) nothing.hidden = shown > 0;
    if (count !== null) count.textContent = word === '' ? '' : `${shown}개`;
  };
  const update = (): void => {
    show();
    history.replaceState(history.state, '', addressOf(form));
  };

  restoreList(form, update);
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    // The form itself would empty the field only after this event.
    event.preventDefault();
    field.value = '';
    update();
    field.focus();
  });
}

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const field = form?.elements.namedItem('q');
if (form !== null && field instanceof HTMLInputElement) start(form, field);
