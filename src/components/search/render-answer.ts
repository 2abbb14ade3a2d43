import type { Answer } from '../../search/query/answer/answers.ts';
import type { Pass } from '../../search/query/engine.ts';
import { element } from '../element.ts';
import { hitUrl, library } from './library.ts';

/** The facts that answer a query by themselves. */
export async function renderAnswers(pass: Pass): Promise<HTMLElement[]> {
  return (await library.answers(pass)).map(renderAnswer);
}

/** The link of an answer, which is chosen like a result. */
export const optionOf = (answer: Element): HTMLAnchorElement | null => answer.querySelector('a[role=option]');

/** A fact with its value and where AWS says so. */
function renderAnswer({ record: { id, title }, fact }: Answer): HTMLElement {
  const exam =
    fact.examEra === undefined
      ? undefined
      : element('span', { class: 'search-answer-exam' }, `시험 자료의 옛 값: ${fact.examEra}`);
  const value = fact.value.replace(/\*\*|`/g, '');
  return element(
    'div',
    { class: 'search-answer', 'data-search-answer': '', 'data-domain': id.split('/')[0] },
    element('span', { class: 'search-answer-label' }, `${title} · ${fact.label}`),
    element(
      'a',
      {
        class: 'search-answer-value',
        href: hitUrl(id, `fact-${fact.id}`),
        role: 'option',
        'aria-selected': 'false',
        'aria-label': `${title} · ${fact.label}: ${value}`,
      },
      value,
    ),
    fact.note === undefined
      ? undefined
      : element('span', { class: 'search-answer-note' }, fact.note.replace(/\*\*|`/g, '')),
    exam,
    element('a', { class: 'search-answer-source', href: fact.source, rel: 'external' }, '근거: AWS 문서'),
  );
}
