import type { Pass } from '../../search/query/engine.ts';
import { element } from '../element.ts';
import { DOMAIN_NAMES, domainName, KINDS, kindName } from './labels.ts';
import type { SearchState } from './search-state.ts';

/** The buttons of one row in the order of the site, kept from search to search: only what differs is drawn. */
class FilterRow {
  readonly row: HTMLElement;
  readonly #key: 'domain' | 'kind';
  readonly #name: (value: string) => string;
  readonly #order: readonly string[];
  readonly #buttons = new Map<string, { readonly button: HTMLButtonElement; readonly count: HTMLElement }>();

  constructor(key: 'domain' | 'kind', label: string, name: (value: string) => string, names: object) {
    this.#key = key;
    this.#name = name;
    this.#order = Object.keys(names);
    this.row = element('div', { role: 'group', 'aria-label': label });
  }

  show(counts: ReadonlyMap<string, number>, chosen: string | undefined): void {
    // what was chosen stays in sight even where it leaves nothing, or it could not be taken back
    const all = chosen === undefined || counts.has(chosen) ? [...counts] : [...counts, [chosen, 0] as const];
    const buttons = all
      .sort(([a], [b]) => this.#order.indexOf(a) - this.#order.indexOf(b))
      .map(([value, count]) => this.#showButton(value, String(count), String(value === chosen)));
    const { children } = this.row;
    if (children.length !== buttons.length || buttons.some((button, at) => children[at] !== button))
      this.row.replaceChildren(...buttons);
  }

  #showButton(value: string, says: string, pressed: string): HTMLButtonElement {
    const known = this.#buttons.get(value) ?? this.#make(value);
    if (known.count.textContent !== says) known.count.textContent = says;
    if (known.button.ariaPressed !== pressed) known.button.ariaPressed = pressed;
    return known.button;
  }

  #make(value: string): { readonly button: HTMLButtonElement; readonly count: HTMLElement } {
    const count = element('span');
    const attributes = { type: 'button', 'data-filter': this.#key, 'data-value': value };
    const made = { button: element('button', attributes, `${this.#name(value)} `, count), count };
    this.#buttons.set(value, made);
    return made;
  }
}

/** So long after a press ends its click may still come, in ms: that of a touch is a task of its own. */
const CLICK = 100;

/**
 * Buttons that narrow the results to a domain or a kind, with counts. They take the same room whatever they hold, so that
 * no result moves when the counts change, and where none would leave out anything none is seen. While one is pressed they stay as they are: a press that ends on another than
 * it began on is no click.
 */
export class Filters {
  readonly box: HTMLElement;
  readonly #domains = new FilterRow('domain', '도메인으로 좁히기', domainName, DOMAIN_NAMES);
  readonly #kinds = new FilterRow('kind', '종류로 좁히기', kindName, KINDS);

  #pressed = false;
  #draw = (): void => undefined;

  constructor() {
    this.box = element('div', { class: 'search-filters', hidden: '' }, this.#kinds.row, this.#domains.row);
    this.box.addEventListener('pointerdown', () => (this.#pressed = true));
    const release = (): void => {
      if (!this.#pressed) return;
      this.#pressed = false;
      this.#draw();
    };
    this.box.addEventListener('click', release);
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(release, CLICK));
  }

  clear(): void {
    this.#draw = () => undefined;
    this.box.hidden = true;
  }

  show(pass: Pass, state: SearchState): void {
    this.#draw = () => {
      this.#show(pass, state);
    };
    if (!this.#pressed) this.#draw();
  }

  /** Keeps the focus on the button that was pressed. */
  #show({ domains, kinds }: Pass, { domain, kind }: SearchState): void {
    const focused = document.activeElement;
    this.#domains.show(domains, domain);
    this.#kinds.show(kinds, kind);
    const isChosen = domain !== undefined || kind !== undefined;
    this.box.hidden = domains.size === 0 && !isChosen;
    this.box.style.visibility = isChosen || Math.max(domains.size, kinds.size) > 1 ? '' : 'hidden';
    if (!(focused instanceof HTMLElement) || !this.box.contains(focused)) return;
    if (focused !== document.activeElement) focused.focus();
    // Others that come or go beside what was pressed do not move it out of sight.
    focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
