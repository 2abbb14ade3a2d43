import { IndexChangedError } from '../../search/core.ts';
import { searchLiterally } from '../../search/query/literal.ts';
import type { Outcome } from '../../search/query/load.ts';
import { attachCombobox } from './combobox.ts';
import { headHits, warmTexts } from './hit-list.ts';
import { base, library, searchRoot } from './library.ts';
import { leaveMarks } from './marks-note.ts';
import { rememberQuery } from './recent.ts';
import { markedWords, renderAnswer } from './render-hit.ts';
import { Results } from './results.ts';
import type { SearchState } from './search-state.ts';
import { TypingPause } from './typing-pause.ts';

interface Hooks {
  /** The state changed by typing or by choosing a filter or a suggested query. */
  readonly changed: (state: SearchState) => void;
  readonly submit: () => void;
  readonly dismiss: () => boolean;
}

let panels = 0;

/** The search box and everything below it; the dialog and the search page each have one. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #hooks: Hooks;
  readonly #list: HTMLElement;
  readonly #results: Results;
  readonly #release: () => void;
  readonly #pause = new TypingPause();
  #state: SearchState = { query: '' };
  #run = 0;
  /** The last search failed or lost files: it is tried again when the network is back. */
  #failed = false;
  /** The index was opened anew once, because the site was built anew. */
  #reopened = false;

  /** Takes over an input and the element (`[data-search-results]`) that its results go into. */
  constructor(input: HTMLInputElement, list: HTMLElement, hooks: Hooks) {
    const id = `search-${++panels}`;
    this.#input = input;
    this.#list = list;
    this.#hooks = hooks;
    this.#results = new Results(list, input, id);
    this.#release = attachCombobox(input, list, `${id}-list`, {
      submit: () => {
        hooks.submit();
      },
      dismiss: () => hooks.dismiss(),
      opened: (link) => {
        rememberQuery(this.#state.query);
        leaveMarks(new URL(link.href).pathname, markedWords(link));
      },
    }).release;
    // fires while a syllable is still composed; waiting for compositionend would hide results until the next word
    input.addEventListener('input', () => {
      this.#pause.noteKey();
      this.#change({ ...this.#state, query: input.value });
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

  /** The first result, or `null`. */
  get first(): HTMLAnchorElement | null {
    return this.#list.querySelector('a[role=option]');
  }

  /** Shows a state without telling the hooks, as when the page is opened or the reader goes back. */
  show(state: SearchState): Promise<void> {
    this.#state = state;
    if (this.#input.value !== state.query) this.#input.value = state.query;
    return this.#search();
  }

  #change(state: SearchState): void {
    void this.show(state);
    this.#hooks.changed(state);
  }

  #click(event: MouseEvent): void {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-filter], [data-search-query]') : null;
    if (target === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { filter, value, searchQuery } = target.dataset;
    if (searchQuery !== undefined) {
      this.#change({ query: searchQuery });
      this.#input.focus();
    } else if (filter === 'domain' || filter === 'kind') {
      this.#change({ ...this.#state, [filter]: this.#state[filter] === value ? undefined : value });
    }
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const current = (): boolean => run === this.#run;
    const { query } = this.#state;
    this.#release();
    this.#failed = false;
    if (query.trim() === '') {
      this.#results.showStart();
      return;
    }
    this.#results.startLoading();
    try {
      const quoted = /^\s*["“](.+)["”]\s*$/.exec(query)?.[1];
      if (quoted === undefined) await this.#searchSmartly(query, current);
      else await this.#searchLiterally(quoted, current);
    } catch (error) {
      if (!current()) return;
      if (error instanceof IndexChangedError && !this.#reopened) {
        this.#reopened = true;
        await this.#search();
        return;
      }
      this.#failed = true;
      this.#results.showFailure(error, () => void this.#search());
    }
  }

  async #searchLiterally(words: string, current: () => boolean): Promise<void> {
    const hits = await searchLiterally(words, searchRoot, base);
    if (!current()) return;
    this.#results.showLiteral(words, hits);
    this.#results.finish(hits.length, false);
  }

  async #searchSmartly(query: string, current: () => boolean): Promise<void> {
    const engine = await library.engine();
    if (!current()) return;
    const { index } = engine;
    const pass = engine.search(query, this.#state);
    if (pass.wanted.length > 0) {
      // names are known at once; the text follows
      const named = pass.hits.slice(0, 10).flatMap((hit) => {
        const head = engine.head(hit);
        return head === undefined ? [] : [{ hit, head }];
      });
      if (named.length > 0) this.#results.showNames(named, pass, index);
      await this.#pause.over();
      if (!current()) return;
    }
    const outcome = await library.complete(pass, this.#state);
    if (!current()) return;
    void this.#pause.over().then(() => {
      if (current()) warmTexts(outcome.hits);
    });
    const headed = await headHits(outcome.hits);
    if (!current()) return;
    const fill = this.#results.show(headed, outcome, index, this.#state, () => void this.#search());
    this.#failed = outcome.lost;
    await this.#pause.over();
    if (!current()) return;
    await Promise.all([fill(), this.#answer(outcome, current)]);
    if (current()) this.#results.finish(outcome.hits.length, outcome.lost);
  }

  async #answer(outcome: Outcome, current: () => boolean): Promise<void> {
    const answers = await Promise.all((await library.answers(outcome)).map(renderAnswer));
    if (current()) this.#results.showAnswers(answers.filter((answer) => answer !== undefined));
  }
}
