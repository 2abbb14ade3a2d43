import type { Pass } from '../../search/query/engine.ts';
import { element } from '../element.ts';
import { comparedIn } from './compared.ts';
import { base, library } from './library.ts';

/** A link to the two side by side that a query sets against each other where it names two. */
export async function renderCompared(pass: Pass): Promise<HTMLElement[]> {
  const hits = comparedIn(pass, (await library.engine()).index);
  if (hits === undefined) return [];
  const sides = await Promise.all(hits.map(({ topic }) => library.record(topic)));
  const [a, b] = sides.map(({ id }) => id);
  const value = `${sides.map(({ title }) => title).join(', ')} 나란히 보기`;
  const href = `${base}compare/?a=${a}&b=${b}`;
  const link = { class: 'search-answer-value', href, role: 'option', 'aria-selected': 'false' };
  return [
    element(
      'div',
      { class: 'search-answer', 'data-search-answer': '' },
      element('span', { class: 'search-answer-label' }, '비교'),
      element('a', { ...link, 'aria-label': `비교: ${value}` }, value),
    ),
  ];
}
