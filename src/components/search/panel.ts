import type { Hit, Outcome, SearchEngine } from '../../search/query/engine.ts';
import { searchLiterally } from '../../search/query/literal.ts';
import { attachCombobox } from './combobox.ts';
import { element } from './dom.ts';
import { kindName } from './labels.ts';
import { base, library, searchRoot } from './library.ts';
import { leaveMarks } from './marks-note.ts';
import { rememberQuery } from './recent.ts';
import { fillExcerpt, markedWords, renderAnswer, renderHit, renderLiteralHit } from './render-hit.ts';
import { renderFilters, renderNothing, renderRewrites, renderStart } from './render-notes.ts';

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

/** Results shown at first and with each "더 보기". */
const PAGE = 10;
/** Excerpts loaded without being scrolled to. */
const EAGER = 5;
/** Milliseconds without a key after which text is loaded: letters typed in a row fetch nothing. */
const PAUSE = 120;
let panels = 0;

interface Shown {
  readonly link: HTMLAnchorElement;
  readonly hit: Hit;
}

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
  readonly #more = element('button', { type: 'button', class: 'search-more', hidden: '' });
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
    list.after(this.#more);
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
        this.#showNames(engine.search(query, this.#state), engine);
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
    for (const part of [this.#list, this.#filters, this.#notes, this.#answers]) part.replaceChildren();
    this.#more.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #fail(error: unknown): void {
    this.#empty();
    const retry = element('button', { type: 'button' }, '다시 시도');
    retry.addEventListener('click', () => void this.#search());
    const reason = error instanceof Error ? error.message : String(error);
    this.#notes.append(
      element('p', { class: 'search-error' }, '검색 색인을 불러오지 못했습니다. 연결을 확인해 주세요. ', retry),
      element(
        'p',
        {},
        element('a', { href: `${base}#domains` }, '도메인별 주제 목록'),
        '은 검색 없이도 볼 수 있습니다.',
      ),
      element('p', { class: 'search-reason' }, reason),
    );
    this.#list.dataset.state = 'error';
    this.#say('검색 색인을 불러오지 못했습니다.');
  }

  async #searchLiterally(words: string, run: number): Promise<void> {
    const hits = await searchLiterally(words, searchRoot, base);
    if (run !== this.#run) return;
    this.#empty();
    const note =
      hits.length > 0 ? `“${words}” 그대로 들어 있는 주제입니다. ` : `“${words}” 그대로 들어 있는 주제가 없습니다. `;
    this.#notes.append(
      element(
        'p',
        {},
        note,
        element(
          'a',
          { href: `${base}search/?q=${encodeURIComponent(words)}`, 'data-search-query': words },
          '비슷한 것도 찾기',
        ),
      ),
    );
    this.#list.append(...hits.map((hit, index) => renderLiteralHit(hit, `${this.#id}-${index}`)));
    this.#done(hits.length);
  }

  /** Waits until typing has paused; once per search, however often it is asked. */
  #pause(run: number): Promise<void> {
    if (this.#paused?.run !== run) this.#paused = { run, over: new Promise((resolve) => setTimeout(resolve, PAUSE)) };
    return this.#paused.over;
  }

  /** What can be shown before the postings are there. An empty list is no answer yet. */
  #showNames(outcome: Outcome, engine: SearchEngine): void {
    if (outcome.hits.length === 0) return;
    this.#empty();
    this.#list.append(
      ...outcome.hits.slice(0, PAGE).map((hit, index) => renderHit(hit, outcome, engine, `${this.#id}-${index}`)),
    );
    this.#input.setAttribute('aria-expanded', 'true');
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
    const links = this.#showHits(outcome, engine, 0);
    await this.#pause(run);
    if (run !== this.#run) return;
    await Promise.all([this.#showAnswers(outcome, engine, run), this.#fillExcerpts(links, outcome, engine)]);
    if (run === this.#run) this.#done(outcome.hits.length);
  }

  async #showAnswers(outcome: Outcome, engine: SearchEngine, run: number): Promise<void> {
    const answers = await Promise.all(outcome.answers.map((answer) => renderAnswer(answer, engine)));
    if (run === this.#run) this.#answers.replaceChildren(...answers.filter((answer) => answer !== undefined));
  }

  /** Shows the next results, still without excerpts. */
  #showHits(outcome: Outcome, engine: SearchEngine, from: number): readonly Shown[] {
    const hits = outcome.hits.slice(from, from + PAGE);
    const shown = hits.map((hit, index) => ({
      hit,
      link: renderHit(hit, outcome, engine, `${this.#id}-${from + index}`),
    }));
    this.#list.append(...shown.map(({ link }) => link));
    this.#input.setAttribute('aria-expanded', 'true');
    const rest = outcome.hits.length - from - hits.length;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = `결과 ${rest}개 더 보기`;
    this.#more.onclick = () => {
      void this.#fillExcerpts(this.#showHits(outcome, engine, from + PAGE), outcome, engine);
    };
    return shown;
  }

  /** Fills in the excerpts: of the first few at once, of the others when they are scrolled to. */
  async #fillExcerpts(shown: readonly Shown[], outcome: Outcome, engine: SearchEngine): Promise<void> {
    const fill = ({ link, hit }: Shown): Promise<void> => fillExcerpt(link, hit, outcome, engine);
    const seen = new IntersectionObserver((entries) => {
      for (const one of shown) {
        // a missing excerpt takes nothing from the result itself
        if (entries.some(({ isIntersecting, target }) => isIntersecting && target === one.link))
          fill(one).catch(() => undefined);
      }
    });
    for (const { link } of shown.slice(EAGER)) seen.observe(link);
    await Promise.allSettled(shown.slice(0, EAGER).map(fill));
  }

  #done(count: number): void {
    this.#list.dataset.state = 'done';
    this.#say(count === 0 ? '맞는 주제가 없습니다.' : `결과 ${count}개. 위아래 화살표로 고르고 엔터로 엽니다.`);
  }

  /** Speaks after typing has paused, or a screen reader would read every syllable's count. */
  #say(message: string): void {
    clearTimeout(this.#announce);
    this.#announce = window.setTimeout(() => (this.#status.textContent = message), 500);
  }
}
