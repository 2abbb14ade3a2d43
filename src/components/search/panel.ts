import { IndexChangedError } from '../../search/core.ts';
import { attachCombobox, type Combobox, type ComboboxHooks } from './combobox.ts';
import { EarlyEnter } from './early-enter.ts';
import { marksOf } from './hit-view.ts';
import { base } from './library.ts';
import { leaveMarks } from './marks-note.ts';
import { rememberQuery } from './recent.ts';
import { Results } from './results.ts';
import { searchSmartly, type SearchRun } from './run-search.ts';
import { queryOf, retyped, type SearchState } from './search-state.ts';
import { Latest } from './turn.ts';
import { TypingPause } from './typing-pause.ts';
import { around } from '../around.ts';

/** Milliseconds after which a reader who has seen nothing is told that nothing comes; what comes later is still shown. */
const LIMIT = 10_000;

interface Hooks extends Pick<ComboboxHooks, 'submit' | 'dismiss'> {
  /** The state changed by typing, or else by choosing a filter or a suggested query. */
  readonly changed: (typed: boolean) => void;
  /** Everything that was found is shown. */
  readonly found?: (count: number) => void;
  /** An answer is chosen as soon as it is shown to who is in the box, unless the reader has chosen something. */
  readonly choosesAnswer?: boolean;
  /** A result is opened, and takes the place of what is seen. */
  readonly opened?: (link: HTMLAnchorElement) => void;
}

let panels = 0;

/** The search box and everything below it; the dialog and the search page each have one. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #hooks: Hooks;
  readonly #list: HTMLElement;
  readonly #results: Results;
  readonly #choice: Combobox;
  readonly #pause = new TypingPause();
  readonly #enter: EarlyEnter;
  #state: SearchState = { query: '' };
  readonly #runs = new Latest();
  /** The time within which a search shows something. */
  #limit = 0;
  /** What the list shows belongs to this state; other results only stay until there are newer ones. */
  #shown: SearchState | undefined;
  /** What the list shows of this state stays so: its results and its answers are there, or did not come. */
  #settled: SearchState | undefined;
  /** The last search failed or lost files: it is tried again when the network is back. */
  #failed = false;
  /** The index was opened anew once, because the site was built anew. */
  #reopened = false;

  /** Takes over an input and the element (`[data-search-results]`) that its results go into. */
  constructor(input: HTMLInputElement, list: HTMLElement, hooks: Hooks) {
    const id = `search-${++panels}`;
    this.#enter = new EarlyEnter(input);
    this.#input = input;
    this.#list = list;
    this.#hooks = hooks;
    this.#results = new Results(list, input, id);
    this.#choice = attachCombobox(input, list, `${id}-list`, {
      submit: hooks.submit,
      withFirst: (act) => {
        this.withFirst(act);
      },
      dismiss: hooks.dismiss,
      opened: (link, beside) => {
        this.#enter.cancel();
        rememberQuery(this.#state.query);
        leaveMarks(link.pathname, marksOf(link));
        if (!beside) hooks.opened?.(link);
      },
    });
    // what was typed before this was loaded
    if (input.value !== '') this.#pause.noteKey(input.value);
    // fires while a syllable is still composed; waiting for compositionend would hide results until the next word
    input.addEventListener('input', () => {
      // an address of the search asks what it asks
      const [, pasted] = /^\s*https?:\S+\/search\/?\?(\S+)$/.exec(input.value) ?? [];
      if (pasted !== undefined) input.value = new URLSearchParams(pasted.replace(/#.*/, '')).get('q') ?? pasted;
      this.#pause.noteKey(input.value);
      this.#change(retyped(this.#state, input.value), true);
    });
    input.closest('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    list.parentElement?.addEventListener('click', (event) => {
      this.#click(event);
    });
    addEventListener('online', () => {
      if (this.#failed) void this.#search();
    });
  }

  get state(): SearchState {
    return this.#state;
  }

  /**
   * Does something with the first answer to what is asked now, or else with its first result, `null` where there is none.
   * Names that are shown while the text is on its way may not stay first: their texts are waited for a while.
   */
  withFirst(act: (first: HTMLAnchorElement | null) => void): void {
    const go = (): void => {
      act(this.#shown === this.#state ? (this.#list.parentElement?.querySelector('a[role=option]') ?? null) : null);
    };
    if (this.#settled === this.#state) {
      go();
      return;
    }
    this.#enter.wait(go);
    this.#pause.end();
  }

  /** Enter opens nothing any more. */
  takeBack(): void {
    this.#enter.cancel();
  }

  /** What leads to an address, or to its page: further down a list does not know yet to which section it leads. */
  linkTo(address: string): HTMLAnchorElement | undefined {
    const links = [...(this.#list.parentElement?.querySelectorAll<HTMLAnchorElement>('a[role=option]') ?? [])];
    const to = (one: string): HTMLAnchorElement | undefined => links.find((link) => link.getAttribute('href') === one);
    return to(address) ?? to(address.replace(/#.*/, ''));
  }

  /** Chooses it in place of what is chosen. */
  choose(link: HTMLAnchorElement | undefined): void {
    if (link) this.#choice.choose(link);
  }

  /** How many results are shown. */
  get count(): number {
    return this.#results.count;
  }

  /** Shows a state, of a long list so many results, without telling the hooks, as when the reader goes back. */
  async show(state: SearchState, count = 0): Promise<void> {
    this.#enter.cancel();
    this.#state = state;
    if (this.#input.value !== state.query) this.#input.value = state.query;
    await this.#search();
    if (this.#state === state) await this.#results.reach(count);
  }

  #change(state: SearchState, typed = false): void {
    void this.show(state);
    this.#hooks.changed(typed);
  }

  #click(event: MouseEvent): void {
    const target = around(event.target, '[data-filter], [data-search-query]');
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target === null) {
      this.#openAnswer(event.target);
      return;
    }
    event.preventDefault();
    const { filter, value, searchQuery } = target.dataset;
    if (searchQuery !== undefined) {
      this.#change({ query: searchQuery });
      this.#input.focus();
    } else if (filter === 'domain' || filter === 'kind') {
      this.#change({ ...this.#state, [filter]: this.#state[filter] === value ? undefined : value });
    }
  }

  /** All of an answer leads where its value does, unless something of it is being marked to be copied. */
  #openAnswer(target: EventTarget | null): void {
    const answer = target instanceof Element && !target.closest('a') ? target.closest('[data-search-answer]') : null;
    if (getSelection()?.isCollapsed !== false) answer?.querySelector('a')?.click();
  }

  async #search(): Promise<void> {
    const current = this.#runs.begin();
    const state = this.#state;
    const { query } = state;
    this.#choice.release();
    this.#failed = false;
    clearTimeout(this.#limit);
    if (query.trim() === '') {
      this.#settle(state);
      this.#results.showStart();
      return;
    }
    const run: SearchRun = {
      ...{ query, state, current, results: this.#results, pause: this.#pause },
      shows: () => {
        this.#shown = state;
      },
      settle: () => {
        this.#settle(state);
      },
      loses: (lost) => {
        this.#failed = lost;
      },
      finish: (count, lost) => {
        this.#finish(count, lost);
      },
      prefer: (answer) => {
        if (this.#hooks.choosesAnswer === true && document.activeElement === this.#input) this.#choice.prefer(answer);
      },
      again: () => void this.#search(),
    };
    this.#results.startLoading();
    this.#limit = window.setTimeout(() => {
      if (current() && this.#shown !== state) this.#giveUp();
    }, LIMIT);
    try {
      const quoted = /^\s*["“](.+)["”]\s*$/.exec(query)?.[1];
      if (quoted === undefined) await searchSmartly(run);
      else await (await import('./render-few.ts')).searchLiterally(run, quoted);
    } catch (error) {
      if (!current()) return;
      clearTimeout(this.#limit);
      if (error instanceof IndexChangedError && !this.#reopened) {
        this.#reopened = true;
        await this.#search();
        return;
      }
      this.#failed = true;
      // Without a connection the code for it does not come either.
      const pagefind = import('./ask-pagefind.ts').then((code) => code.searchWithoutIndex(run));
      if ((await pagefind.catch(() => false)) || !current()) return;
      this.#results.showFailure(error, run.again);
      run.settle();
    }
  }

  #settle(state: SearchState): void {
    this.#settled = state;
    this.#enter.come();
  }

  #finish(count: number, lost: boolean): void {
    this.#results.finish(count, lost);
    this.#hooks.found?.(count);
    this.#settle(this.#state);
  }

  /** Files that do not arrive are not asked for again by what waits for them: only the page opened anew does. */
  #giveUp(): void {
    const seconds = LIMIT / 1_000;
    this.#results.showFailure(new Error(`${seconds}초를 기다렸다. 오면 자동으로 보인다.`), () => {
      location.assign(`${base}search/${queryOf(this.#state)}`);
    });
  }
}
