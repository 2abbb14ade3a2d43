import type { Hit, Pass } from '../../search/query/engine.ts';
import type { LiteralHit } from '../../search/query/literal.ts';
import type { OpenIndex } from '../../search/query/open-index.ts';
import { element } from './dom.ts';
import { library } from './library.ts';
import { fillExcerpt, renderHit, renderLiteralHit, type HeadedHit } from './render-hit.ts';

/** Results shown at first and with each "더 보기". */
const PAGE = 10;
/** Excerpts loaded without being scrolled to. */
const EAGER = 5;

interface Shown {
  readonly link: HTMLAnchorElement;
  readonly hit: Hit;
}

/** Starts loading the first texts, so that they do not wait for the records. */
export function warmTexts(hits: readonly Hit[]): void {
  // a failure shows where the text is needed
  for (const { topic, section } of hits.slice(0, EAGER)) library.text(topic, section).catch(() => undefined);
}

/** One page of results with how they are headed, as far as that can be known. */
export async function headHits(hits: readonly Hit[], from = 0): Promise<HeadedHit[]> {
  const headed = await Promise.all(
    hits.slice(from, from + PAGE).map(async (hit) => ({ hit, head: await library.head(hit) })),
  );
  return headed.flatMap(({ hit, head }) => (head === undefined ? [] : [{ hit, head }]));
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

  /** Shows results, still without excerpts; the function that it returns fills these in. */
  show(headed: readonly HeadedHit[], pass: Pass, index: OpenIndex, from = 0): () => Promise<void> {
    const shown = headed.map((one, at): Shown => ({
      hit: one.hit,
      link: renderHit(one, pass, index, `${this.#id}-${from + at}`),
    }));
    this.#list.append(...shown.map(({ link }) => link));
    this.#input.setAttribute('aria-expanded', String(this.#list.hasChildNodes()));
    const next = from + PAGE;
    this.#more.hidden = pass.hits.length <= next;
    this.#more.textContent = `결과 ${pass.hits.length - next}개 더 보기`;
    this.#more.onclick = () => {
      this.#more.disabled = true;
      void headHits(pass.hits, next).then((more) => {
        this.#more.disabled = false;
        void this.show(more, pass, index, next)();
      });
    };
    return () => this.#fill(shown, pass, index);
  }

  showLiteral(hits: readonly LiteralHit[]): void {
    this.#list.append(...hits.map((hit, index) => renderLiteralHit(hit, `${this.#id}-${index}`)));
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
  }

  /** Fills in the excerpts: of the first few at once, of the others when they are scrolled to. */
  async #fill(shown: readonly Shown[], pass: Pass, index: OpenIndex): Promise<void> {
    const fill = ({ link, hit }: Shown): Promise<void> => fillExcerpt(link, hit, pass, index);
    const seen = new IntersectionObserver((entries) => {
      for (const one of shown)
        if (entries.some(({ isIntersecting, target }) => isIntersecting && target === one.link)) void fill(one);
    });
    for (const { link } of shown.slice(EAGER)) seen.observe(link);
    await Promise.all(shown.slice(0, EAGER).map(fill));
  }
}
