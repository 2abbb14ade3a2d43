import type { Answer } from '../../search/query/answer/answers.ts';
import type { Pass } from '../../search/query/engine.ts';
import { comparedIn } from './compared.ts';
import { element } from '../element.ts';
import { base, hitUrl, library } from './library.ts';
import type { TopicRecord } from '../../search/layout.ts';

/** What answers a query by itself: two that it sets against each other, side by side, and facts. */
export async function renderAnswers(pass: Pass, told: Promise<readonly Answer[]>): Promise<HTMLElement[]> {
  const [sides, facts] = await Promise.all([compared(pass), told]);
  return [...(sides === undefined ? [] : [renderComparison(sides)]), ...facts.map(renderAnswer)];
}

async function compared(pass: Pass): Promise<readonly TopicRecord[] | undefined> {
  const sides = comparedIn(pass, (await library.engine()).index);
  return sides && Promise.all(sides.map(({ topic }) => library.record(topic)));
}

/** A link to the two side by side. */
function renderComparison(sides: readonly TopicRecord[]): HTMLElement {
  const [a, b] = sides.map(({ id }) => id);
  const value = `${sides.map(({ title }) => title).join(', ')} 나란히 보기`;
  const href = `${base}compare/?a=${a}&b=${b}`;
  return element(
    'div',
    { class: 'search-answer', 'data-search-answer': '' },
    element('span', { class: 'search-answer-label' }, '비교'),
    element(
      'a',
      { class: 'search-answer-value', href, role: 'option', 'aria-selected': 'false', 'aria-label': `비교: ${value}` },
      value,
    ),
  );
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
      // in a narrow box it breaks between what is set side by side, not within: MySQL·MariaDB·PostgreSQL
      ...value.split(/(?<=·)/).flatMap((part) => [part, element('wbr')]),
    ),
    fact.note === undefined
      ? undefined
      : element('span', { class: 'search-answer-note' }, fact.note.replace(/\*\*|`/g, '')),
    exam,
    element('a', { class: 'search-answer-source', href: fact.source, rel: 'external' }, '근거: AWS 문서'),
  );
}
