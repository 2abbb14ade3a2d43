import type { Hit, Outcome, SearchEngine } from '../../search/query/engine.ts';
import type { LiteralHit } from '../../search/query/literal.ts';
import { element } from './dom.ts';
import { fillExcerpt, renderHit, renderLiteralHit } from './render-hit.ts';

/** Results shown at first and with each "더 보기". */
const PAGE = 10;
/** Excerpts loaded without being scrolled to. */
const EAGER = 5;

interface Shown {
  readonly link: HTMLAnchorElement;
  readonly hit: Hit;
}

/** The listbox of results, with a button for more. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #id: string;
  readonly #more = element('button', { type: 'button', class: 'search-more', hidden: '' });

  /** Options get ids that start with `id`, for `aria-activedescendant`. */
  constructor(list: HTMLElement, input: HTMLInputElement, id: string) {
    this.#list = list;
    this.#input = input;
    this.#id = id;
    list.after(this.#more);
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }

  /** Shows the first results, still without excerpts; the function that it returns fills these in. */
  show(outcome: Outcome, engine: SearchEngine): () => Promise<void> {
    const shown = this.#append(outcome, engine, 0);
    return () => this.#fill(shown, outcome, engine);
  }

  showLiteral(hits: readonly LiteralHit[]): void {
    this.#list.append(...hits.map((hit, index) => renderLiteralHit(hit, `${this.#id}-${index}`)));
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
  }

  #append(outcome: Outcome, engine: SearchEngine, from: number): readonly Shown[] {
    const hits = outcome.hits.slice(from, from + PAGE);
    const shown = hits.map((hit, index) => ({
      hit,
      link: renderHit(hit, outcome, engine, `${this.#id}-${from + index}`),
    }));
    this.#list.append(...shown.map(({ link }) => link));
    this.#input.setAttribute('aria-expanded', String(outcome.hits.length > 0));
    const rest = outcome.hits.length - from - hits.length;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = `결과 ${rest}개 더 보기`;
    this.#more.onclick = () => {
      void this.#fill(this.#append(outcome, engine, from + PAGE), outcome, engine);
    };
    return shown;
  }

  /** Fills in the excerpts: of the first few at once, of the others when they are scrolled to. */
  async #fill(shown: readonly Shown[], outcome: Outcome, engine: SearchEngine): Promise<void> {
    const fill = ({ link, hit }: Shown): Promise<void> => fillExcerpt(link, hit, outcome, engine);
    const seen = new IntersectionObserver((entries) => {
      for (const one of shown) {
        if (!entries.some(({ isIntersecting, target }) => isIntersecting && target === one.link)) continue;
        // a missing excerpt takes nothing from the result itself
        fill(one).catch(() => undefined);
      }
    });
    for (const { link } of shown.slice(EAGER)) seen.observe(link);
    await Promise.allSettled(shown.slice(0, EAGER).map(fill));
  }
}
