import type { Answer } from '../../search/query/answers.ts';
import type { Hit, HitHead, Pass } from '../../search/query/engine.ts';
import { buildExcerpt, markText } from '../../search/query/excerpt.ts';
import type { OpenIndex } from '../../search/query/open-index.ts';
import type { LiteralHit } from '../../search/query/literal.ts';
import { element, marked } from './dom.ts';
import { domainName, kindName } from './labels.ts';
import { base, library } from './library.ts';

/** URL of a place in a topic. */
const hitUrl = (id: string, anchor: string): string => `${base}${id}/${anchor === '' ? '' : `#${anchor}`}`;

function option(id: string, href: string, domain: string | undefined): HTMLAnchorElement {
  return element('a', {
    id,
    href,
    role: 'option',
    'aria-selected': 'false',
    'data-search-result': '',
    'data-domain': domain,
    class: 'search-hit',
  });
}

function headline(title: readonly (Node | string)[], heading: readonly (Node | string)[] | undefined): HTMLElement {
  const line = element('span', { class: 'search-hit-title' }, ...title);
  if (heading !== undefined) line.append(element('span', { class: 'search-hit-heading' }, ' › ', ...heading));
  return line;
}

/** A result with how it is headed. */
export interface HeadedHit {
  readonly hit: Hit;
  readonly head: HitHead;
}

/** One result as a link; the excerpt is empty until {@link fillExcerpt}. */
export function renderHit({ hit, head }: HeadedHit, { plan }: Pass, index: OpenIndex, id: string): HTMLAnchorElement {
  const link = option(id, hitUrl(head.id, head.anchor), hit.domain);
  link.append(
    element('span', { class: 'search-hit-kind' }, `${domainName(hit.domain)} · ${kindName(hit.kind)}`),
    headline(
      marked(markText(head.title, plan.terms, index.known)),
      head.anchor === '' ? undefined : marked(markText(head.heading, plan.terms, index.known)),
    ),
    element('span', { class: 'search-hit-excerpt' }),
  );
  return link;
}

/** Loads the text of a result's section and shows the part that matches. */
export async function fillExcerpt(link: Element, hit: Hit, { plan }: Pass, index: OpenIndex): Promise<void> {
  const place = link.querySelector('.search-hit-excerpt');
  if (place === null || place.hasChildNodes()) return;
  try {
    const text = await library.text(hit.topic, hit.section);
    place.replaceChildren(...marked(buildExcerpt(text, plan.terms, index.known)));
  } catch {
    // a missing excerpt takes nothing from the result itself
    place.replaceChildren('본문을 불러오지 못했다.');
  }
}

/** A page that Pagefind found to contain the words as typed. */
export function renderLiteralHit(hit: LiteralHit, id: string): HTMLAnchorElement {
  const domain = hit.url.slice(base.length).split('/')[0] ?? '';
  const link = option(id, hit.url, domain);
  link.append(
    element('span', { class: 'search-hit-kind' }, domainName(domain)),
    headline([hit.title], hit.heading === undefined ? undefined : [hit.heading]),
    element('span', { class: 'search-hit-excerpt' }, ...marked(hit.excerpt)),
  );
  return link;
}

/** A fact that answers the query, with its value and where AWS says so. `undefined` when its file lacks it. */
export async function renderAnswer(answer: Answer): Promise<HTMLElement | undefined> {
  const { id, title } = answer.record;
  const fact = await library.fact(answer.topic, answer.fact);
  if (fact === undefined) return undefined;
  const exam =
    fact.examEra === undefined
      ? undefined
      : element('span', { class: 'search-answer-exam' }, `시험 자료의 옛 값: ${fact.examEra}`);
  return element(
    'div',
    { class: 'search-answer', 'data-search-answer': '', 'data-domain': id.split('/')[0] },
    element('span', { class: 'search-answer-label' }, `${title} · ${fact.label}`),
    element(
      'a',
      { class: 'search-answer-value', href: hitUrl(id, `fact-${fact.id}`) },
      fact.value.replace(/\*\*|`/g, ''),
    ),
    fact.note === undefined
      ? undefined
      : element('span', { class: 'search-answer-note' }, fact.note.replace(/\*\*|`/g, '')),
    exam,
    element('a', { class: 'search-answer-source', href: fact.source, rel: 'external' }, '근거: AWS 문서'),
  );
}

/** The distinct visible strings that are marked in some results: what to mark on the page that opens next. */
export function markedWords(link: Element): string[] {
  return [...new Set([...link.querySelectorAll('mark')].map((mark) => mark.textContent.trim()))].filter(
    (word) => word.length > 1,
  );
}
