import type { Answer } from '../../search/query/answers.ts';
import type { Hit, Outcome } from '../../search/query/engine.ts';
import type { SearchEngine } from '../../search/query/engine.ts';
import { buildExcerpt, markText } from '../../search/query/excerpt.ts';
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

/** One result as a link; the excerpt is empty until {@link fillExcerpt}. */
export function renderHit(hit: Hit, outcome: Outcome, engine: SearchEngine, id: string): HTMLAnchorElement {
  const { vocabulary } = engine.index;
  const { terms } = outcome.plan;
  const [anchor, heading] = hit.entry.sections[hit.section] ?? ['', ''];
  const link = option(id, hitUrl(hit.entry.id, anchor), hit.domain);
  link.append(
    element('span', { class: 'search-hit-kind' }, `${domainName(hit.domain)} · ${kindName(hit.entry.kind)}`),
    headline(
      marked(markText(hit.entry.title, terms, vocabulary)),
      anchor === '' ? undefined : marked(markText(heading, terms, vocabulary)),
    ),
    element('span', { class: 'search-hit-excerpt' }),
  );
  return link;
}

/** Loads the text of a result's section and shows the part that matches. */
export async function fillExcerpt(link: Element, hit: Hit, outcome: Outcome, engine: SearchEngine): Promise<void> {
  const place = link.querySelector('.search-hit-excerpt');
  if (place === null || place.hasChildNodes()) return;
  const text = await library.text(hit.entry, hit.section);
  const pieces = buildExcerpt(text, outcome.plan.terms, engine.index.vocabulary);
  place.replaceChildren(...marked(pieces));
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
export async function renderAnswer(answer: Answer, engine: SearchEngine): Promise<HTMLElement | undefined> {
  const topic = engine.index.catalog.topics[answer.topic];
  const fact = topic === undefined ? undefined : await library.fact(topic, answer.fact);
  if (topic === undefined || fact === undefined) return undefined;
  const exam =
    fact.examEra === undefined
      ? undefined
      : element('span', { class: 'search-answer-exam' }, `시험 자료의 옛 값: ${fact.examEra}`);
  return element(
    'div',
    { class: 'search-answer', 'data-search-answer': '', 'data-domain': topic.id.split('/')[0] },
    element('span', { class: 'search-answer-label' }, `${topic.title} · ${fact.label}`),
    element(
      'a',
      { class: 'search-answer-value', href: hitUrl(topic.id, `fact-${fact.id}`) },
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
