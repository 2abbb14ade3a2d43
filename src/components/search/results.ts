import type { Pass } from '../../search/query/engine.ts';
import type { LiteralHit } from '../../search/query/literal.ts';
import type { Outcome } from '../../search/query/load.ts';
import type { OpenIndex } from '../../search/query/open-index.ts';
import { element } from './dom.ts';
import { HitList } from './hit-list.ts';
import { kindName } from './labels.ts';
import type { HeadedHit } from './render-hit.ts';
import {
  renderFailure,
  renderFilters,
  renderLiteralNote,
  renderLost,
  renderNothing,
  renderRewrites,
  renderStart,
} from './render-notes.ts';
import type { SearchState } from './search-state.ts';

/** Milliseconds after which a reader who waits is told so. */
const PATIENCE = 400;

/** Everything below a search box: notes, filters, answers and the list of results. */
export class Results {
  readonly #list: HTMLElement;
  readonly #hits: HitList;
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  readonly #notes = element('div', { class: 'search-notes' });
  readonly #filters = element('div', { class: 'search-filters' });
  readonly #answers = element('div', { class: 'search-answers' });
  #announce = 0;
  #patience = 0;

  /** Takes over the element (`[data-search-results]`) that results go into; `id` starts the ids of options. */
  constructor(list: HTMLElement, input: HTMLInputElement, id: string) {
    this.#list = list;
    list.before(this.#status, this.#filters, this.#notes, this.#answers);
    this.#hits = new HitList(list, input, id);
  }

  /** Nothing is searched: recent queries and examples. */
  showStart(): void {
    this.#clear();
    this.#notes.replaceChildren(...renderStart());
    this.#list.dataset.state = 'idle';
    this.#say('');
  }

  /** A search begins; what was shown stays until there is something newer, or until the reader has waited. */
  startLoading(): void {
    this.#list.dataset.state = 'loading';
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => {
      if (this.#list.hasChildNodes()) return;
      this.#clear();
      this.#notes.replaceChildren(element('p', {}, '불러오는 중이다 …'));
      this.#say('불러오는 중이다.');
    }, PATIENCE);
  }

  /** What names alone tell, while the text is on its way. */
  showNames(headed: readonly HeadedHit[], pass: Pass, index: OpenIndex): void {
    this.#clear();
    this.#hits.show(headed, pass, index);
  }

  /** The results; the function that it returns fills in their excerpts. `retry` is offered when files were lost. */
  show(
    headed: readonly HeadedHit[],
    outcome: Outcome,
    index: OpenIndex,
    state: SearchState,
    retry: () => void,
  ): () => Promise<void> {
    this.#clear();
    const rewrites = renderRewrites(outcome);
    if (rewrites !== undefined) this.#notes.append(rewrites);
    if (outcome.lost) this.#notes.append(renderLost(retry));
    this.#filters.append(...renderFilters(outcome, state, kindName));
    if (outcome.hits.length === 0 && !outcome.lost)
      this.#notes.append(...renderNothing(outcome.query, outcome.suggestions));
    return this.#hits.show(headed, outcome, index);
  }

  showAnswers(answers: readonly HTMLElement[]): void {
    this.#answers.replaceChildren(...answers);
  }

  showLiteral(words: string, hits: readonly LiteralHit[]): void {
    this.#clear();
    this.#notes.append(renderLiteralNote(words, hits.length));
    this.#hits.showLiteral(hits);
  }

  showFailure(error: unknown, retry: () => void): void {
    this.#clear();
    this.#notes.append(...renderFailure(error, retry));
    this.#list.dataset.state = 'error';
    this.#say('검색 색인을 불러오지 못했다.');
  }

  /** Everything that belongs to the search is shown. */
  finish(count: number, lost: boolean): void {
    clearTimeout(this.#patience);
    this.#list.dataset.state = 'done';
    const missing = lost ? ' 일부를 불러오지 못해 빠진 것이 있을 수 있다.' : '';
    this.#say((count === 0 ? '맞는 주제가 없다.' : `결과 ${count}개. 위아래 화살표로 고르고 엔터로 연다.`) + missing);
  }

  #clear(): void {
    clearTimeout(this.#patience);
    for (const part of [this.#filters, this.#notes, this.#answers]) part.replaceChildren();
    this.#hits.clear();
  }

  /** Speaks after typing has paused, or a screen reader would read every syllable's count. */
  #say(message: string): void {
    clearTimeout(this.#announce);
    this.#announce = window.setTimeout(() => (this.#status.textContent = message), 500);
  }
}
