/** The field with which one says which questions: a fold with a list of all there is, which narrows while one types. */
import { isChoseong, toChoseong } from '../../../korean/jamo.ts';
import { foldName, foldNames } from '../../../model/fold-name.ts';

/** The field, as the form uses it. */
export interface Scope {
  /** What is chosen, nothing for all; and what it is called. */
  readonly chosen: () => { readonly values: readonly string[]; readonly title: string };
  /** Chooses what an address asks for, where it asks; says how many of it there are. */
  readonly choose: (values: readonly string[]) => number;
}

interface Item {
  readonly label: HTMLElement;
  readonly radio: HTMLInputElement;
  readonly home: Element;
  /** What it is called, folded; also without the maker before it. */
  readonly names: readonly string[];
  readonly initials: readonly string[];
}

function itemOf(label: HTMLElement): Item[] {
  const radio = label.querySelector('input');
  if (radio === null) return [];
  const called = [radio.dataset.title ?? '', ...(label.dataset.names?.split(',') ?? [])];
  const home = label.parentElement ?? label;
  return [{ label, radio, home, names: foldNames(called), initials: called.map(toChoseong) }];
}

/** As many names are its title. */
const OWN = 2;

/** How well an item is called what was typed, 0 for not at all. */
function fit({ names, initials }: Item, typed: string): number {
  const wanted = foldName(typed);
  if (names.includes(wanted)) return 5;
  if (names.slice(0, OWN).some((name) => name.startsWith(wanted))) return 4;
  if (names.some((name) => name.startsWith(wanted))) return 3;
  if (names.some((name) => name.includes(wanted))) return 2;
  if (isChoseong(wanted) && initials.some((name) => name.includes(wanted))) return 2;
  const words = typed.trim().split(/\s+/).map(foldName);
  return words.every((word) => names.some((name) => name.includes(word))) ? 1 : 0;
}

/** Lets the field be used. Called once. */
export function runScope(fold: HTMLElement): Scope {
  const part = (selector: string): HTMLElement => {
    const found = fold.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`${selector} is missing`);
    return found;
  };
  const [summary, told, list] = [part('summary'), part('summary b'), part('.choices')];
  const field = part('input[type=search]') as HTMLInputElement;
  const items = [...list.querySelectorAll<HTMLElement>('label')].flatMap(itemOf);
  const groups = [...list.children];
  const several = part('[data-quiz-several]') as HTMLInputElement;
  const all = items.find(({ radio }) => radio.value === '');
  const allChecked = (): Item[] => items.filter(({ radio }) => radio.checked);
  const checked = (): Item | undefined => allChecked()[0];
  const tell = (): void => {
    told.textContent = allChecked()
      .map(({ label }) => label.textContent.replace(/\s+/g, ' ').trim())
      .join(', ');
  };
  /** The one of several that Tab leads to, as it does to the chosen one of a list in which there is but one. */
  const leadTo = (to: Item | undefined): void => {
    for (const { radio } of items) radio.tabIndex = several.checked && radio !== to?.radio ? -1 : 0;
  };
  /** Whether one or several can be chosen. */
  const letSeveral = (are: boolean): void => {
    several.checked = are;
    list.role = are ? 'group' : 'radiogroup';
    const [first, ...rest] = allChecked();
    if (!are) for (const { radio } of rest) radio.checked = false;
    for (const { radio } of items) radio.type = are ? 'checkbox' : 'radio';
    leadTo(first);
    tell();
  };
  /** All is none of the others, and none is all. */
  const settle = (changed: EventTarget | null): void => {
    if (several.checked && changed === all?.radio && all.radio.checked)
      for (const { radio } of allChecked()) radio.checked = radio.value === '';
    else if (all !== undefined) all.radio.checked = allChecked().every(({ radio }) => radio.value === '');
    tell();
  };

  /** What fits best stands first; what is chosen always stays, so that the keyboard comes into the list. */
  let best: Item | undefined;
  const narrow = (): void => {
    const typed = field.value.trim();
    const scored = items.map((item) => ({ item, score: typed === '' ? 1 : fit(item, typed) }));
    const found = scored.filter(({ score }) => score > 0);
    const sorted = scored.toSorted((a, b) => b.score - a.score);
    for (const { item, score } of sorted) {
      item.label.hidden = score === 0 && !item.radio.checked;
      item.home.append(item.label);
    }
    // In the order of their best; all are alike without a query.
    const order = typed === '' ? groups : [...new Set([...sorted.map(({ item }) => item.home), ...groups])];
    list.append(...order);
    list.scrollTop = 0;
    best = typed === '' ? undefined : sorted.find(({ score }) => score > 0)?.item;
    part('output').textContent = typed === '' ? '' : `${found.length}개`;
    part('.none').hidden = found.length > 0;
    if (several.checked) leadTo(best ?? checked());
  };
  const clear = (): void => {
    field.value = '';
    narrow();
  };
  const close = (): void => {
    fold.removeAttribute('open');
    clear();
    summary.focus();
  };

  field.addEventListener('input', narrow);
  list.addEventListener('change', ({ target }) => {
    if (several.checked) settle(target);
    else tell();
  });
  several.addEventListener('change', () => {
    letSeveral(several.checked);
    // What is left of several is what is asked for now.
    checked()?.radio.dispatchEvent(new Event('change', { bubbles: true }));
  });
  list.addEventListener('focusin', ({ target }) => {
    if (several.checked) leadTo(items.find(({ radio }) => radio === target));
  });
  // The keys of a list move what is chosen; a press has chosen, unless there is more to choose.
  list.addEventListener('click', ({ detail }) => {
    if (detail > 0 && !several.checked) setTimeout(close);
  });
  fold.addEventListener('keydown', (event) => {
    if (event.isComposing || event.target === summary) return;
    const isField = event.target === field;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isField && field.value.trim() !== '' && best === undefined) return;
      if (isField && best?.radio.checked === false) best.radio.click();
      // The next of several is typed at once.
      if (isField && several.checked && best !== undefined) clear();
      else close();
    } else if (event.key === 'ArrowDown' && isField) {
      event.preventDefault();
      const next = best ?? checked();
      next?.radio.focus();
      if (next?.radio.checked === false && !several.checked) next.radio.click();
    } else if (several.checked && /^Arrow(?:Up|Down)$/.test(event.key) && !isField) {
      // As the keys of a list do where there is one to choose.
      event.preventDefault();
      const shown = [...list.querySelectorAll<HTMLInputElement>('label:not([hidden]) input')];
      const here = shown.findIndex((radio) => radio === event.target);
      shown[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else if (event.key === 'Tab' && !event.shiftKey && isField && best !== undefined) {
      // Into the list at what fits best, and not at what is chosen, which may stand last.
      event.preventDefault();
      best.radio.focus();
    }
  });
  fold.addEventListener('toggle', () => {
    if (!fold.hasAttribute('open')) clear();
    // Who opens it types next; a keyboard on the screen would cover the list.
    else if (matchMedia('(pointer: fine)').matches) field.focus({ preventScroll: true });
    const chosen = checked()?.label;
    // In its list alone: the page stays.
    if (field.value === '' && chosen) list.scrollTop = chosen.offsetTop - list.offsetTop - list.clientHeight / 2;
  });
  // Above a phone's keyboard there is room for the field and what it finds.
  field.addEventListener('focus', () => {
    if (matchMedia('(pointer: coarse)').matches) part('.find').scrollIntoView({ block: 'start' });
  });
  tell();
  return {
    chosen: () => {
      const some = allChecked();
      const titles = some.map(({ radio }) => radio.dataset.title ?? '');
      // It stands above each question of a phone: the first says enough.
      const more = titles.length > 1 ? ` 외 ${titles.length - 1}개` : '';
      return {
        values: some.flatMap(({ radio }) => (radio.value === '' ? [] : [radio.value])),
        title: (titles[0] ?? '') + more,
      };
    },
    choose: (values) => {
      const found = items.filter(({ radio }) => values.includes(radio.value));
      if (found.length > 0) {
        letSeveral(found.length > 1);
        for (const item of items) item.radio.checked = found.includes(item);
      }
      tell();
      return found.length;
    },
  };
}
