/**
 * Narrows the rows of a page to what its filter (`ListFilter.astro`) asks for. A row is `[data-item]`; it is found by its text and by
 * `data-names` of itself and of what it stands in. `[data-items]` holds rows and hides when none is left. Another field of the
 * form than `q`, say `group`, leaves rows that are, or stand in, `[data-group="…"]`. The address says what is asked for.
 */
import '../../components/topic/open-folds.ts';
import { formAddress, askedOf, restoreList } from '../../components/chrome/form-address.ts';
import { typedPatterns } from '../../ui/typed-pattern.ts';
import { FILTER } from './messages.ko.ts';

/** All that a row is found by, and where it stands. */
function textOf(item: HTMLElement): string {
  const names: string[] = [];
  for (let at: HTMLElement | null | undefined = item; at; at = at.parentElement?.closest<HTMLElement>('[data-names]'))
    names.push(at.dataset.names ?? '');
  return `${item.textContent} ${names.join(' ')}`.normalize('NFC');
}

function start(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const holders = [...document.querySelectorAll<HTMLElement>('[data-items]')];
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-items], [data-items] details')];
  const count = form.querySelector('output');
  const nothing = document.querySelector<HTMLElement>('[data-nothing]');
  const texts = new Map<HTMLElement, string>();
  /** What was open before the rows were narrowed. */
  let open: ReadonlySet<HTMLDetailsElement> | undefined;

  const unfold = (isSearched: boolean): void => {
    if (isSearched) open ??= new Set(folds.filter((fold) => fold.open));
    for (const fold of folds) if (isSearched || open !== undefined) fold.open = isSearched || open?.has(fold) === true;
    if (!isSearched) open = undefined;
  };

  const narrow = (): void => {
    const asked = askedOf(form);
    const chosen = asked.filter(([name]) => name !== 'q');
    const query = asked.find(([name]) => name === 'q')?.[1] ?? '';
    const patterns = typedPatterns(query);
    const isShown = (item: HTMLElement): boolean => {
      if (!chosen.every(([name, value]) => item.closest(`[data-${name}="${CSS.escape(value)}"]`))) return false;
      if (patterns.length === 0) return true;
      const text = texts.get(item) ?? textOf(item);
      texts.set(item, text);
      return patterns.every((pattern) => pattern.test(text));
    };
    for (const item of items) item.hidden = !isShown(item);
    for (const holder of holders) holder.hidden = holder.querySelector('[data-item]:not([hidden])') === null;
    unfold(patterns.length > 0);
    const left = items.filter((item) => !item.hidden).length;
    const isAsked = patterns.length > 0 || chosen.length > 0;
    if (count) count.textContent = !isAsked ? '' : left === 0 ? FILTER.nothing : FILTER.count(left);
    if (nothing === null) return;
    nothing.hidden = left > 0;
    const link = nothing.querySelector('a');
    if (link) link.search = new URLSearchParams({ q: query }).toString();
  };

  // While a word is composed as well: phones hold it until a space.
  form.addEventListener('input', () => {
    narrow();
    history.replaceState(history.state, '', formAddress(form));
  });
  // The fields are empty once its listeners have run.
  form.addEventListener('reset', () => {
    setTimeout(() => {
      form.dispatchEvent(new Event('input'));
      form.querySelector('input')?.focus();
    });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  restoreList(form, narrow);
}

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) start(form);
