import { element } from '../element.ts';

/** Milliseconds for which Enter waits for the results of what was typed; then it takes what is there. */
const LIMIT = 1_500;
/** Keys that do nothing by themselves, and the one that is waited for. */
const SILENT = new Set(['Enter', 'Shift', 'Control', 'Alt', 'Meta']);

/** An Enter that came before the results of what was typed. It waits for them, and says so beside the box. */
export class EarlyEnter {
  readonly #input: HTMLInputElement;
  readonly #sign = element('span', { role: 'status', class: 'search-enter' });
  #act: (() => void) | undefined;
  #listening = new AbortController();
  #limit = 0;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    input.after(this.#sign);
  }

  /** Acts when the results have come, unless the reader does something else before. */
  wait(act: () => void): void {
    this.cancel();
    this.#act = act;
    this.#sign.textContent = '찾는 중 …';
    this.#input.ariaBusy = 'true';
    this.#limit = window.setTimeout(() => {
      this.come();
    }, LIMIT);
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    addEventListener(
      'keydown',
      (event) => {
        if (SILENT.has(event.key)) return;
        this.cancel();
        // Esc takes back the Enter, and the box stays
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
      },
      options,
    );
    addEventListener(
      'pointerdown',
      () => {
        this.cancel();
      },
      options,
    );
  }

  /** The results are there. */
  come(): void {
    const act = this.#act;
    this.cancel();
    act?.();
  }

  cancel(): void {
    clearTimeout(this.#limit);
    this.#listening.abort();
    this.#act = undefined;
    this.#sign.textContent = '';
    this.#input.ariaBusy = null;
  }
}
