/** The field with which one says which questions: a fold with a list of all there is, which narrows while one types. */
import { isChoseong, toChoseong } from '../../../korean/jamo.ts';
import { foldName, foldNames } from '../../../model/fold-name.ts';

/** The field, as the form uses it. */
export interface Scope {
  readonly chosen: () => { readonly value: string; readonly title: string };
  /** Chooses what an address asks for, where it asks; says whether there is such. */
  readonly choose: (value: string | undefined) => boolean;
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
  const checked = (): Item | undefined => items.find(({ radio }) => radio.checked);
  const tell = (): void => {
    told.textContent = checked()?.label.textContent.replace(/\s+/g, ' ').trim() ?? '';
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
  list.addEventListener('change', tell);
  // The keys of a list move what is chosen; a press has chosen.
  list.addEventListener('click', ({ detail }) => {
    if (detail > 0) setTimeout(close);
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
      if (isField) best?.radio.click();
      close();
    } else if (event.key === 'ArrowDown' && isField) {
      event.preventDefault();
      const next = best ?? checked();
      next?.radio.focus();
      if (next?.radio.checked === false) next.radio.click();
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
      const { radio } = checked() ?? {};
      return { value: radio?.value ?? '', title: radio?.dataset.title ?? '' };
    },
    choose: (value) => {
      const found = items.find(({ radio }) => radio.value === value);
      if (found !== undefined) found.radio.checked = true;
      tell();
      return value === undefined || found !== undefined;
    },
  };
}
