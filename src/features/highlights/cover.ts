/** Covers what is to be remembered, and reveals it piece by piece. */
import { element } from '../../components/element.ts';
import { COVER } from './messages.ko.ts';

/** Covers the parts of an item behind a button that names what it reveals. */
function cover(parts: readonly HTMLElement[], name: string, text: string): void {
  const [first] = parts;
  if (first === undefined) return;
  const button = element('button', { type: 'button', class: 'study-reveal', 'aria-label': `${name}: ${text}` }, text);
  for (const part of parts) part.hidden = true;
  first.before(button);
  button.addEventListener('click', () => {
    for (const part of parts) part.hidden = false;
    button.remove();
    // Who listens hears what was revealed.
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  });
}

function uncover(root: Element, parts: readonly HTMLElement[]): void {
  for (const button of root.querySelectorAll('.study-reveal')) button.remove();
  for (const part of parts) part.hidden = false;
}

const partsOf = (item: Element, selector: string): HTMLElement[] => [...item.querySelectorAll<HTMLElement>(selector)];

/** Covers the values of the facts of a page, or shows them. */
export function coverFacts(isOn: boolean): void {
  // All of them, the folded ones as well.
  if (isOn) for (const fold of document.querySelectorAll<HTMLDetailsElement>('.facts details')) fold.open = true;
  for (const item of document.querySelectorAll('.facts [data-fact]')) {
    const parts = partsOf(item, 'dd:not(.source) > *:not(.study-reveal)');
    uncover(item, parts);
    if (isOn) cover(parts, item.querySelector('dt')?.textContent.trim() ?? '', COVER.value);
  }
}

/** Lets scenarios ask before they answer, or shows the answers. */
export function coverScenarios(isOn: boolean): void {
  for (const [index, item] of [...document.querySelectorAll('.scenarios > li')].entries()) {
    const parts = partsOf(item, ':scope > p:not(.situation)');
    uncover(item, parts);
    if (isOn) cover(parts, COVER.scenario(index + 1), COVER.answer);
  }
  for (const told of document.querySelectorAll<HTMLElement>('[data-gives-away]')) told.hidden = isOn;
}

/** Says on every switch of a kind whether it is on. */
export function press(name: string, isOn: boolean): void {
  for (const button of document.querySelectorAll(`[data-study="${name}"]`))
    button.setAttribute('aria-pressed', String(isOn));
}
