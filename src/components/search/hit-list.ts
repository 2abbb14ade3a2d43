import type { Hit, Pass, SearchEngine } from '../../search/query/engine.ts';
import type { LiteralHit } from '../../search/query/show/literal.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import { element } from '../element.ts';
import { letGoOfGone } from './dom.ts';
import { HitView, type HeadedHit } from './hit-view.ts';
import { library } from './library.ts';
import { Latest } from './turn.ts';

/** Results shown at first and with each "더 보기". */
const PAGE = 10;
/** Results that are in sight at first: their excerpts come with them, those of others when they are scrolled to. */
const IN_SIGHT = 5;

/** Loads the texts that are shown at first. */
export async function loadTexts(hits: readonly Hit[]): Promise<void> {
  // a failure shows where the text is needed
  await Promise.allSettled(hits.slice(0, IN_SIGHT).map(({ topic, section }) => library.section(topic, section)));
}

/** One page of results with their topics, as far as these can be known. */
export async function headHits(hits: readonly Hit[], from = 0): Promise<HeadedHit[]> {
  const headed = await Promise.allSettled(
    hits.slice(from, from + PAGE).map(async (hit) => ({ hit, record: await library.record(hit.topic) })),
  );
  return headed.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** The first page of results, as far as the list alone knows their topics. */
export function headKnownHits({ hits }: Pass, { index }: SearchEngine): HeadedHit[] {
  return hits.slice(0, PAGE).flatMap((hit) => {
    const record = index.recordOf(hit.topic);
    return record === undefined ? [] : [{ hit, record }];
  });
}

/** The listbox of results, with a button for more. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #id: string;
  readonly #more = element('button', { type: 'button', class: 'search-more', hidden: '' }, '더 보기');
  #views: HitView[] = [];
  readonly #lists = new Latest();
  #showNext: () => Promise<void> = () => Promise.resolve();
  /** Fills in excerpts of results that are scrolled to. */
  readonly #seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#seen.unobserve(target);
      void this.#views.find(({ link }) => link === target)?.fill();
    }
  });

  /** Options get ids that start with `id`, for `aria-activedescendant`. */
  constructor(list: HTMLElement, input: HTMLInputElement, id: string) {
    this.#list = list;
    this.#input = input;
    this.#id = id;
    list.after(this.#more);
  }

  clear(): void {
    this.#lists.begin();
    this.#place(0, 0);
    this.#more.hidden = true;
  }

  /** Shows results, still without excerpts, from one position on; what stood there before goes. @see fill */
  show(headed: readonly HeadedHit[], pass: Pass, index: OpenIndex, from = 0): void {
    const current = this.#lists.begin();
    const end = from + headed.length;
    for (const [at, one] of headed.entries()) this.#viewAt(from + at).show(one, pass, index);
    this.#place(end, pass.hits.length);
    const next = from + PAGE;
    this.#more.hidden = pass.hits.length <= next;
    this.#showNext = async () => {
      this.#more.disabled = true;
      const more = await headHits(pass.hits, next);
      this.#more.disabled = false;
      // another search may have been shown meanwhile
      if (!current() || more.length === 0) return;
      this.show(more, pass, index, next);
      await this.fill(next);
    };
    this.#more.onclick = () => void this.#showNext();
  }

  /** Shows as many pages as so many results take. */
  async reach(count: number): Promise<void> {
    for (let end = PAGE; end < count; end += PAGE) await this.#showNext();
  }

  get count(): number {
    return this.#views.length;
  }

  /** Fills in the excerpts: of the first few from a position on at once, of the others when they are scrolled to. */
  async fill(from = 0): Promise<void> {
    this.#seen.disconnect();
    for (const { link } of this.#views.slice(from + IN_SIGHT)) this.#seen.observe(link);
    await Promise.all(this.#views.slice(from, from + IN_SIGHT).map((view) => view.fill()));
  }

  showLiteral(hits: readonly LiteralHit[]): void {
    this.#lists.begin();
    for (const [at, hit] of hits.entries()) this.#viewAt(at).showLiteral(hit);
    this.#place(hits.length, hits.length);
    this.#more.hidden = true;
  }

  #viewAt(position: number): HitView {
    return (this.#views[position] ??= new HitView(`${this.#id}-${position}`));
  }

  /** Leaves `count` results in the list, which say that they are so many of `total`. */
  #place(count: number, total: number): void {
    for (const { link } of this.#views.splice(count)) link.remove();
    this.#list.append(...this.#views.slice(this.#list.childElementCount).map(({ link }) => link));
    for (const [at, { link }] of this.#views.entries()) {
      link.ariaPosInSet = String(at + 1);
      link.ariaSetSize = String(total);
    }
    this.#input.setAttribute('aria-expanded', String(count > 0));
    letGoOfGone(this.#input, this.#list);
  }
}
