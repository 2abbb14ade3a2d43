import type { Outcome, SearchEngine } from '../../search/query/engine.ts';
import { searchLiterally } from '../../search/query/literal.ts';
import { attachCombobox } from './combobox.ts';
import { element } from './dom.ts';
import { kindName } from './labels.ts';
import { base, library, searchRoot } from './library.ts';
import { leaveMarks } from './marks-note.ts';
import { rememberQuery } from './recent.ts';
import { HitList } from './hit-list.ts';
import { markedWords, renderAnswer } from './render-hit.ts';
import {
  renderFailure,
  renderFilters,
  renderLiteralNote,
  renderNothing,
  renderRewrites,
  renderStart,
} from './render-notes.ts';

/** What is searched and how it is narrowed; the search page keeps it in its URL. */
export interface SearchState {
  readonly query: string;
  readonly domain?: string | undefined;
  readonly kind?: string | undefined;
}

interface Hooks {
  /** The state changed by typing or by choosing a filter or a suggested query. */
  readonly changed: (state: SearchState) => void;
  readonly submit: () => void;
  readonly dismiss: () => boolean;
}

/** Milliseconds without a key after which text is loaded: letters typed in a row fetch nothing. */
const PAUSE = 120;
let panels = 0;

/** The search box and everything below it; the dialog and the search page each have one. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #hooks: Hooks;
  readonly #id = `search-${++panels}`;
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  readonly #notes = element('div', { class: 'search-notes' });
  readonly #filters = element('div', { class: 'search-filters' });
  readonly #answers = element('div', { class: 'search-answers' });
  readonly #list: HTMLElement;
  readonly #hits: HitList;
  readonly #release: () => void;
  #state: SearchState = { query: '' };
  #run = 0;
  #paused: { readonly run: number; readonly over: Promise<void> } | undefined;
  #announce = 0;

  /** Takes over an input and the element (`[data-search-results]`) that its results go into. */
  constructor(input: HTMLInputElement, list: HTMLElement, hooks: Hooks) {
    this.#input = input;
    this.#list = list;
    this.#hooks = hooks;
    list.id = `${this.#id}-list`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', '검색 결과');
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    list.before(this.#status, this.#filters, this.#notes, this.#answers);
    this.#hits = new HitList(list, input, this.#id);
    this.#release = attachCombobox(input, list, {
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
      this.#change({ ...this.#state, query: input.value });
    });
    input.closest('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    list.parentElement?.addEventListener('click', (event) => {
      this.#click(event);
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
    const { query } = this.#state;
    this.#release();
    if (query.trim() === '') {
      this.#blank();
      return;
    }
    this.#list.dataset.state = 'loading';
    try {
      const quoted = /^\s*["“](.+)["”]\s*$/.exec(query)?.[1];
      if (quoted !== undefined) {
        await this.#searchLiterally(quoted, run);
        return;
      }
      const engine = await library.engine();
      if (run !== this.#run) return;
      if (engine.missing(query).length > 0) {
        // names and headings are known at once; the text follows when typing pauses
        const names = engine.search(query, this.#state);
        if (names.hits.length > 0) {
          this.#empty();
          this.#hits.show(names, engine);
        }
        await this.#pause(run);
        if (run !== this.#run) return;
        await library.complete(query);
      }
      if (run === this.#run) await this.#render(engine.search(query, this.#state), engine, run);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  #blank(): void {
    this.#empty();
    this.#notes.replaceChildren(...renderStart());
    this.#list.dataset.state = 'idle';
    this.#say('');
  }

  #empty(): void {
    for (const part of [this.#filters, this.#notes, this.#answers]) part.replaceChildren();
    this.#hits.clear();
  }

  #fail(error: unknown): void {
    this.#empty();
    this.#notes.append(...renderFailure(error, () => void this.#search()));
    this.#list.dataset.state = 'error';
    this.#say('검색 색인을 불러오지 못했다.');
  }

  async #searchLiterally(words: string, run: number): Promise<void> {
    const hits = await searchLiterally(words, searchRoot, base);
    if (run !== this.#run) return;
    this.#empty();
    this.#notes.append(renderLiteralNote(words, hits.length));
    this.#hits.showLiteral(hits);
    this.#done(hits.length);
  }

  /** Waits until typing has paused; once per search, however often it is asked. */
  #pause(run: number): Promise<void> {
    if (this.#paused?.run !== run) this.#paused = { run, over: new Promise((resolve) => setTimeout(resolve, PAUSE)) };
    return this.#paused.over;
  }

  async #render(outcome: Outcome, engine: SearchEngine, run: number): Promise<void> {
    this.#empty();
    const rewrites = renderRewrites(outcome);
    if (rewrites !== undefined) this.#notes.append(rewrites);
    this.#filters.append(...renderFilters(outcome, this.#state, kindName));
    if (outcome.hits.length === 0) {
      this.#notes.append(...renderNothing(outcome.query, outcome.suggestions));
      this.#done(0);
      return;
    }
    const fill = this.#hits.show(outcome, engine);
    await this.#pause(run);
    if (run !== this.#run) return;
    await Promise.all([this.#showAnswers(outcome, engine, run), fill()]);
    if (run === this.#run) this.#done(outcome.hits.length);
  }

  async #showAnswers(outcome: Outcome, engine: SearchEngine, run: number): Promise<void> {
    const answers = await Promise.all(outcome.answers.map((answer) => renderAnswer(answer, engine)));
    if (run === this.#run) this.#answers.replaceChildren(...answers.filter((answer) => answer !== undefined));
  }

  #done(count: number): void {
    this.#list.dataset.state = 'done';
    this.#say(count === 0 ? '맞는 주제가 없다.' : `결과 ${count}개. 위아래 화살표로 고르고 엔터로 연다.`);
  }

  /** Speaks after typing has paused, or a screen reader would read every syllable's count. */
  #say(message: string): void {
    clearTimeout(this.#announce);
    this.#announce = window.setTimeout(() => (this.#status.textContent = message), 500);
  }
}
