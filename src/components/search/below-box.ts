import { applyOnce } from '../apply-once.ts';
import { element } from '../element.ts';
import { base } from './library.ts';
import { SearchPanel } from './panel.ts';
import { queryOf } from './search-state.ts';
import belowCss from './below-box.css?inline';
import css from './search.css?inline';

/**
 * Answers below a box of a page while one types in it. The focus stays where it is, and with it a syllable that is still being
 * composed: a box that takes the focus over would break it. Enter without a choice is the form's own, as before the script came.
 */
export function answerBelow(input: HTMLInputElement, form: HTMLFormElement): void {
  applyOnce(css);
  applyOnce(belowCss);
  const list = element('div', { 'data-search-results': '', 'data-state': 'idle', class: 'search-list' });
  const below = element('div', { class: 'search-body search-below', hidden: '' }, list);
  form.append(below);
  const all = (): string => `${base}search/${queryOf(panel.state)}`;
  const show = (isShown: boolean): void => {
    below.hidden = !isShown || panel.state.query.trim() === '';
  };
  const panel = new SearchPanel(input, list, {
    changed: () => {
      show(true);
    },
    submit: () => {
      location.assign(all());
    },
    dismiss: () => {
      const wasShown = !below.hidden;
      show(false);
      return wasShown;
    },
  });
  form.addEventListener('submit', () => {
    location.assign(all());
  });
  for (const sign of ['focusin', 'pointerdown'] as const)
    addEventListener(sign, ({ target }) => {
      show(target instanceof Node && form.contains(target));
    });
  void panel.show({ query: input.value });
  show(true);
}
