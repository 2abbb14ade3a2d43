import type { Hit, HitHead, Pass } from '../../search/query/engine.ts';
import { buildExcerpt, markText, type Piece } from '../../search/query/show/excerpt.ts';
import type { LiteralHit } from '../../search/query/show/literal.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import { element } from '../element.ts';
import { marked } from './dom.ts';
import { domainName, kindName, stateOf } from './labels.ts';
import { base, hitUrl, library } from './library.ts';

/** A result with how it is headed. */
export interface HeadedHit {
  readonly hit: Hit;
  readonly head: HitHead;
}

/** A result as it is shown, with what its excerpt is made from. */
interface Shown extends HeadedHit {
  readonly pass: Pass;
  readonly index: OpenIndex;
}

const plain = (text: string): Piece => ({ text, mark: false });
const isMarked = (pieces: readonly Piece[]): boolean => pieces.some(({ mark }) => mark);

/** Why a result is here that shows no word of the query: another name of its topic, or what is near a word. */
function reasonFor({ hit, pass, index }: Shown, text: string): Piece[] {
  const { terms } = pass.plan;
  const names = index.core.cards[hit.topic]?.names ?? [];
  const name = names.map((one) => markText(one, terms, index.known)).find(isMarked);
  if (name !== undefined)
    return [plain('다른 이름: '), ...name, plain('. '), ...buildExcerpt(text, terms, index.known)];
  const near = terms.map((term) => ({
    ...term,
    alternatives: term.alternatives.map((one) => ({ ...one, weight: 1 })),
  }));
  const pieces = buildExcerpt(text, near, index.known);
  return isMarked(pieces) ? [plain('가까운 말: '), ...pieces] : pieces;
}

/**
 * One place in the list of results: a link that one result after the other takes over. Only what differs is drawn, so
 * that results which stay while one types cost nothing and do not flicker.
 */
export class HitView {
  readonly link: HTMLAnchorElement;
  readonly #kind = element('span', { class: 'search-hit-kind' });
  readonly #title = element('span');
  readonly #heading = element('span', { class: 'search-hit-heading' });
  readonly #excerpt = element('span', { class: 'search-hit-excerpt' });
  readonly #drawn = new Map<Element, string>();
  #shown: Shown | undefined;

  /** `id` is what `aria-activedescendant` names. */
  constructor(id: string) {
    this.link = element(
      'a',
      { id, role: 'option', 'aria-selected': 'false', 'data-search-result': '', class: 'search-hit' },
      this.#kind,
      element('span', { class: 'search-hit-title' }, this.#title, this.#heading),
      this.#excerpt,
    );
  }

  /** Shows a result, still without its excerpt. @see fill */
  show({ hit, head }: HeadedHit, pass: Pass, index: OpenIndex): void {
    const before = this.#shown?.hit;
    const { terms } = pass.plan;
    this.#shown = { hit, head, pass, index };
    this.#link(hitUrl(head.id, head.anchor), hit.domain);
    this.#draw(this.#kind, [
      plain([...new Set([domainName(hit.domain), kindName(hit.kind), stateOf(head.id)])].filter(Boolean).join(' · ')),
    ]);
    this.#draw(this.#title, markText(head.title, terms, index.known));
    this.#drawHeading(head.anchor === '' ? [] : markText(head.heading, terms, index.known));
    if (before?.topic !== hit.topic || before.section !== hit.section) this.#draw(this.#excerpt, []);
  }

  /** Loads the text of the result's section and shows the part that matches. */
  async fill(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const { hit, pass, index } = shown;
    // a missing excerpt takes nothing from the result itself
    const text = await library.text(hit.topic, hit.section).catch(() => undefined);
    if (this.#shown !== shown) return;
    if (text === undefined) {
      this.#draw(this.#excerpt, [plain('본문을 불러오지 못했다.')]);
      return;
    }
    const excerpt = buildExcerpt(text, pass.plan.terms, index.known);
    const isPlain =
      !isMarked(excerpt) && [this.#title, this.#heading].every((part) => part.querySelector('mark') === null);
    this.#draw(this.#excerpt, isPlain ? reasonFor(shown, text) : excerpt);
  }

  /** Shows a page that Pagefind found to contain the words as typed. */
  showLiteral(hit: LiteralHit): void {
    const domain = hit.url.slice(base.length).split('/')[0] ?? '';
    this.#shown = undefined;
    this.#link(hit.url, domain);
    this.#draw(this.#kind, [plain(domainName(domain))]);
    this.#draw(this.#title, [plain(hit.title)]);
    this.#drawHeading(hit.heading === undefined ? [] : [plain(hit.heading)]);
    this.#draw(this.#excerpt, hit.excerpt);
  }

  #link(href: string, domain: string): void {
    if (this.link.getAttribute('href') === href) return;
    this.link.href = href;
    this.link.dataset.domain = domain;
    // what was chosen is not here any more
    this.link.setAttribute('aria-selected', 'false');
  }

  #drawHeading(pieces: readonly Piece[]): void {
    this.#draw(this.#heading, pieces.length === 0 ? [] : [plain(' › '), ...pieces]);
  }

  #draw(part: HTMLElement, pieces: readonly Piece[]): void {
    const says = pieces.map(({ text, mark }) => `${mark ? '+' : '-'}${text}`).join('\n');
    if ((this.#drawn.get(part) ?? '') === says) return;
    this.#drawn.set(part, says);
    part.replaceChildren(...marked(pieces));
  }
}

/** The distinct visible strings that are marked in a result: what to mark on the page that opens next. */
export function markedWords(link: Element): string[] {
  return [...new Set([...link.querySelectorAll('mark')].map((mark) => mark.textContent.trim()))].filter(
    (word) => word.length > 1,
  );
}
