import type { TopicRecord } from '../../search/layout.ts';
import type { Hit, Pass } from '../../search/query/engine.ts';
import { buildExcerpt, markText, type Piece } from '../../search/query/show/excerpt.ts';
import type { LiteralHit } from '../../search/query/show/literal.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import { element } from '../element.ts';
import { marked } from './dom.ts';
import { domainName, kindName, stateOf } from './labels.ts';
import { base, hitUrl, library } from './library.ts';
import type { Marks } from './marks-note.ts';

/** A result with its topic. */
export interface HeadedHit {
  readonly hit: Hit;
  readonly record: TopicRecord;
}

/** A result as it is shown, with what its excerpt is made from. */
interface Shown extends HeadedHit {
  readonly pass: Pass;
  readonly index: OpenIndex;
}

const plain = (text: string): Piece => ({ text, mark: false });
/** Stands in an excerpt's place that did not come. */
const LOST: readonly Piece[] = [plain('본문을 불러오지 못했다.')];
/** Stands there below a result that says it. */
const SAID: readonly Piece[] = [plain('')];
const isMarked = (pieces: readonly Piece[]): boolean => pieces.some(({ mark }) => mark);

/** Why a result is here that shows no word of the query: another name of its topic, or what is near a word. */
function reasonFor({ hit, pass, index }: Shown, text: string): Piece[] {
  const { terms } = pass.plan;
  const names = index.cardOf(hit.topic)?.names ?? [];
  const name = names.map((one) => markText(one, terms, index.known)).find(isMarked);
  if (name !== undefined)
    return [plain('다른 말: '), ...name, plain('. '), ...buildExcerpt(text, terms, index.known, hit.named)];
  const near = terms.map((term) => ({
    ...term,
    alternatives: term.alternatives.map((one) => ({ ...one, weight: 1 })),
  }));
  const pieces = buildExcerpt(text, near, index.known, hit.named);
  return isMarked(pieces) ? [plain('가까운 말: '), ...pieces] : pieces;
}

/**
 * One place in the list of results: a link that one result after the other takes over. Only what differs is drawn, so
 * that results which stay while one types cost nothing and do not flicker.
 */
export class HitView {
  readonly link: HTMLAnchorElement;
  readonly #kind = element('span', { class: 'search-hit-kind' });
  readonly #title = element('span', { class: 'search-hit-title' });
  readonly #excerpt = element('span', { class: 'search-hit-excerpt' });
  readonly #drawn = new Map<Element, string>();
  #shown: Shown | undefined;

  /** `id` is what `aria-activedescendant` names. */
  constructor(id: string) {
    this.link = element(
      'a',
      { id, role: 'option', 'aria-selected': 'false', 'data-search-result': '', class: 'search-hit' },
      this.#kind,
      this.#title,
      this.#excerpt,
    );
  }

  /** Shows a result, still without its heading and excerpt. @see fill */
  show({ hit, record }: HeadedHit, pass: Pass, index: OpenIndex): void {
    const before = this.#shown?.hit;
    const { terms } = pass.plan;
    const isSame = before?.topic === hit.topic && before.section === hit.section;
    this.#shown = { hit, record, pass, index };
    if (!isSame) {
      this.#draw(this.#excerpt, []);
      this.#link(hitUrl(record.id, ''), hit.domain, before?.topic === hit.topic);
    }
    this.#draw(this.#kind, [
      plain([...new Set([domainName(hit.domain), kindName(hit.kind), stateOf(record.id)])].filter(Boolean).join(' · ')),
    ]);
    this.#draw(this.#title, markText(record.title, terms, index.known));
  }

  /** Loads the result's section: shows its heading and the part that matches, and leads there. */
  async fill(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const { hit, pass, index } = shown;
    // a missing excerpt takes nothing from the result itself
    const section = await library.section(hit.topic, hit.section).catch(() => undefined);
    if (this.#shown !== shown) return;
    if (section === undefined) {
      // said once in a list
      const said = [...(this.link.parentElement?.children ?? [])].find(
        (one) => one.lastChild?.textContent === LOST[0]?.text,
      );
      this.#draw(this.#excerpt, (said ?? this.link) === this.link ? LOST : SAID);
      return;
    }
    this.#link(hitUrl(section.id, section.anchor), hit.domain, true);
    const { terms } = pass.plan;
    const heading = section.anchor === '' ? [] : markText(section.heading, terms, index.known);
    // a heading with nothing but others below it is told by the first of these
    const { text } =
      section.text === '' ? await library.section(hit.topic, hit.section + 1).catch(() => section) : section;
    if (this.#shown !== shown) return;
    const excerpt = buildExcerpt(text, terms, index.known, hit.named);
    const isPlain = !isMarked([...excerpt, ...heading]) && this.#title.querySelector('mark') === null;
    this.#draw(this.#excerpt, isPlain ? reasonFor(shown, text) : excerpt, heading);
  }

  /** Shows a page that Pagefind found to contain the words as typed. */
  showLiteral(hit: LiteralHit): void {
    const domain = hit.url.slice(base.length).split('/')[0] ?? '';
    this.#shown = undefined;
    this.#link(hit.url, domain);
    this.#draw(this.#kind, [plain(domainName(domain))]);
    this.#draw(this.#title, [plain(hit.title)]);
    this.#draw(this.#excerpt, hit.excerpt, hit.heading === undefined ? [] : [plain(hit.heading)]);
  }

  /** `isStill` where it is the same result, which stays chosen. */
  #link(href: string, domain: string, isStill = false): void {
    if (this.link.getAttribute('href') === href) return;
    this.link.href = href;
    this.link.dataset.domain = domain;
    // what was chosen is not here any more
    if (!isStill) this.link.setAttribute('aria-selected', 'false');
  }

  /** What stands under a heading begins with it: in lines that are kept free, so that nothing moves when it comes. */
  #draw(part: HTMLElement, pieces: readonly Piece[], heading: readonly Piece[] = []): void {
    const says = [...heading, plain(': '), ...pieces].map(({ text, mark }) => `${mark ? '+' : '-'}${text}`).join('\n');
    if (this.#drawn.get(part) === says) return;
    this.#drawn.set(part, says);
    // Of what does not come no lines are kept.
    part.style.minHeight = pieces === LOST || pieces === SAID ? '0' : '';
    const head =
      heading.length === 0 ? [] : [element('span', { class: 'search-hit-heading' }, ...marked(heading)), ': '];
    part.replaceChildren(...head, ...marked(pieces));
  }
}

/** The distinct visible strings that are marked in a result, and its text from each of them on: what to mark on the page that opens next. */
export function marksOf(link: Element): Marks {
  const marks = [...link.querySelectorAll('mark')].map((mark) => mark.textContent.trim());
  const passages = [...link.querySelectorAll('.search-hit-excerpt > mark')].map((mark) => {
    let text = mark.textContent;
    for (let next = mark.nextSibling; next !== null; next = next.nextSibling) text += next.textContent ?? '';
    // What is left out ends it.
    return text.split('…', 1)[0] ?? '';
  });
  // what the page is called stands everywhere in it
  const title = new Set([...link.querySelectorAll('.search-hit-title mark')].map((mark) => mark.textContent.trim()));
  const words = [...new Set(marks)].filter((word) => word.length > 1);
  const rest = words.filter((word) => !title.has(word));
  return { words: rest.length > 0 ? rest : words, passages };
}
