import type { Pass } from '../../search/query/engine.ts';
import type { LiteralHit } from '../../search/query/show/literal.ts';
import type { Neighbour, Outcome } from '../../search/query/look-up/library.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import { notUnderstood } from '../../search/query/show/not-understood.ts';
import { element } from '../element.ts';
import { amountOf } from './labels.ts';
import { letGoOfGone, replaceUnlessSame } from './dom.ts';
import { Filters } from './filters.ts';
import { HitList } from './hit-list.ts';
import type { HeadedHit } from './hit-view.ts';
import { renderFailure, renderLost, renderNotUnderstood, renderRewrites, renderStart } from './render-notes.ts';
import { optionOf } from './render-answer.ts';
import type { SearchState } from './search-state.ts';

/** Milliseconds after which a reader who waits is told so. */
const PATIENCE = 400;
/** Milliseconds for which names wait for others that may come before them. */
const NAMES = 5_000;

/** What stands where an answer may. */
const inRoom = (text: string): HTMLElement => element('p', { class: 'search-answer' }, text);

/** What room is kept for; the last is as high with what comes as without. */
export type Room = 'fact' | 'compared' | 'any' | 'situation';

/** Everything below a search box: notes, filters, answers and the list of results. */
export class Results {
  readonly #list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #hits: HitList;
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  readonly #notes = element('div', { class: 'search-notes' });
  readonly #filters = new Filters();
  readonly #answers = element('div', { class: 'search-answers' });
  readonly #id: string;
  /** The answers came after the results. */
  #late = false;
  #announce = 0;
  /** What is said besides the number of results. */
  #aside = '';
  #patience = 0;

  /** Takes over the element (`[data-search-results]`) that results go into; `id` starts the ids of options. */
  constructor(list: HTMLElement, input: HTMLInputElement, id: string) {
    this.#list = list;
    this.#input = input;
    this.#id = id;
    list.before(this.#status, this.#filters.box, this.#notes, this.#answers);
    this.#hits = new HitList(list, input, id);
  }

  /** Nothing is searched: recent queries and examples. */
  showStart(): void {
    this.#clear(renderStart());
    this.#become('idle');
    this.#say('');
  }

  /**
   * A search begins; what was shown stays for a moment. A reader who waits is told so in place of it: rows of what was asked
   * before would be pushed about under a thumb by what comes.
   */
  startLoading(): void {
    this.#become('loading');
    this.#patience = window.setTimeout(() => {
      this.#list.dataset.state = 'waiting';
      this.showAnswers([]);
      this.#notes.replaceChildren(element('p', {}, '불러오는 중이다 …'));
      this.#hits.clear();
      this.#say('불러오는 중이다.');
    }, PATIENCE);
  }

  /** What names alone tell, while the text is on its way: the first of them, which stays. */
  showNames(
    headed: readonly HeadedHit[],
    pass: Pass,
    index: OpenIndex,
    state: SearchState,
    expected: Room | undefined,
  ): void {
    this.#filters.show(pass, state);
    replaceUnlessSame(this.#notes, renderRewrites(pass));
    this.awaitAnswers(expected);
    this.#hits.show(headed.slice(0, 1), pass, index);
    this.#become('names');
    // what does not come is not waited for
    this.#patience = window.setTimeout(() => {
      this.#become('loading');
    }, NAMES);
    this.#say('이름으로 찾은 것을 먼저 보인다.');
  }

  /** The results, still without their excerpts, below what few searches need to be told; `retry` is offered when files were lost. @see fill */
  show(
    headed: readonly HeadedHit[],
    outcome: Outcome,
    { told, nearest }: { told: readonly HTMLElement[]; nearest: readonly Neighbour[] },
    index: OpenIndex,
    state: SearchState,
    retry: () => void,
  ): void {
    const words = outcome.hits.length > 0 ? notUnderstood(outcome.plan.terms, index) : [];
    const unknown = words.length > 0 ? [renderNotUnderstood(words)] : [];
    const near =
      nearest.length > 0 ? [` 혹시 이것을 찾나: ${nearest.map(({ record }) => record.title).join(', ')}.`] : [];
    const changed = outcome.plan.rewrites.map(({ from, to }) => ` 바꿔 찾았다: ${from} 대신 ${to}.`);
    this.#aside = [...changed, ...unknown.map(({ textContent }) => ` ${textContent}`), ...near].join('');
    const lost = outcome.lost ? [renderLost(retry)] : [];
    this.#filters.show(outcome, state);
    replaceUnlessSame(this.#notes, [...renderRewrites(outcome), ...unknown, ...lost, ...told]);
    this.#hits.show(headed, outcome, index);
    this.#become('loading');
  }

  /** Answers are on their way: room is kept for one that is likely, so that what stands below it stays. */
  awaitAnswers(likely: Room | undefined): void {
    this.showAnswers([]);
    if (likely === undefined) return;
    this.#answers.dataset.room = likely;
    this.#answers.append(inRoom('답을 찾는 중이다 …'));
  }

  /** Room is kept for an answer. */
  get hasRoom(): boolean {
    return 'room' in this.#answers.dataset;
  }

  /**
   * Shows answers above the list, which owns their links as its first choices. What is being read meanwhile stays where
   * it is: below late answers they take the room that was kept for them, or else what was scrolled to stays in sight; the
   * box never leaves it. Returns the answer to choose first where nothing was chosen.
   */
  showAnswers(answers: readonly HTMLElement[], late = false): HTMLAnchorElement | undefined {
    const options = answers.map(optionOf).filter((option) => option !== null);
    for (const [at, option] of options.entries()) {
      option.id = `${this.#id}-answer-${at}`;
      option.ariaPosInSet = String(at + 1);
      option.ariaSetSize = String(options.length);
    }
    this.#late = late && answers.some((one) => one.matches('[data-search-answer], .search-compared'));
    const scroller = this.#list.closest('.search-dialog .search-body') ?? document.documentElement;
    const chosen = this.#list.querySelector('[aria-selected=true]');
    const top = (one: Element): number => one.getBoundingClientRect().top;
    const isHeld = (chosen !== null || this.#late) && top(this.#answers) < Math.max(0, top(this.#input));
    const before = isHeld ? top(this.#list) : 0;
    // what nothing comes into goes, unless a result below it is being chosen
    const isUntouched = chosen === null && scroller.scrollTop === 0 && !this.#list.matches(':active, :focus-within');
    if (!late || (answers.length === 0 && isUntouched)) delete this.#answers.dataset.room;
    const none = this.hasRoom ? [inRoom('바로 답할 것은 없다.')] : [];
    replaceUnlessSame(this.#answers, answers.length > 0 ? answers : none);
    // few answers come late: whose code does not come is told in short
    if (this.hasRoom && options.length > 0)
      void import('./fold-answers.ts').then(
        ({ foldAnswers }) => {
          foldAnswers(this.#answers);
        },
        () => undefined,
      );
    if (options.length > 0) this.#list.setAttribute('aria-owns', options.map(({ id }) => id).join(' '));
    else this.#list.removeAttribute('aria-owns');
    letGoOfGone(this.#input, this.#list);
    if (isHeld) scroller.scrollTop += top(this.#list) - before;
    return chosen !== null || isHeld ? undefined : (optionOf(this.#answers) ?? undefined);
  }

  /** Fills in the excerpts. */
  fill(): Promise<void> {
    return this.#hits.fill();
  }

  /** How many results are shown; as many as that are shown again by `reach`. */
  get count(): number {
    return this.#hits.count;
  }

  reach(count: number): Promise<void> {
    return this.#hits.reach(count);
  }

  /** What was found as it was typed, below a note that says so. */
  showLiteral(note: HTMLElement, hits: readonly LiteralHit[]): void {
    this.#clear([note]);
    this.#hits.showLiteral(hits);
  }

  /** What Pagefind finds by itself; `retry` asks for our own index again. */
  showPlain(hits: readonly LiteralHit[], retry: () => void): void {
    this.#clear([renderLost(retry)]);
    this.#hits.showLiteral(hits);
  }

  showFailure(error: unknown, retry: () => void): void {
    this.#clear(renderFailure(error, retry));
    this.#become('error');
    this.#say('검색 파일을 불러오지 못했다.');
  }

  /** Everything that belongs to the search is shown. */
  finish(count: number, lost: boolean): void {
    this.#become('done');
    // Why first: nothing is not there that could not be looked for.
    const why = lost && !navigator.onLine ? '오프라인이다. ' : '';
    const above = this.#late ? ' 목록 위에 답이 있다.' : '';
    const isNothing = count === 0 && !this.#answers.hasChildNodes();
    const none = lost ? '찾지 못했다.' : '맞는 주제가 없다.';
    const found = isNothing ? none : `${amountOf(count)}. 위아래 화살표로 선택, 엔터로 연다.`;
    const missing = lost && !isNothing ? ' 일부를 받지 못해 빠진 것이 있을 수 있다.' : '';
    this.#say(why + found + this.#aside + above + missing);
  }

  #clear(notes: readonly HTMLElement[]): void {
    this.#aside = '';
    this.#filters.clear();
    this.showAnswers([]);
    this.#notes.replaceChildren(...notes);
    this.#hits.clear();
  }

  #become(state: 'idle' | 'loading' | 'names' | 'done' | 'error'): void {
    clearTimeout(this.#patience);
    this.#list.dataset.state = state;
  }

  /** Speaks after typing has paused, or a screen reader would read every syllable's count. */
  #say(message: string): void {
    clearTimeout(this.#announce);
    this.#announce = window.setTimeout(() => (this.#status.textContent = message), 500);
  }
}
