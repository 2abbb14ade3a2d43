import type { Pass } from '../../search/query/engine.ts';
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { fetchOnce } from '../fetch-once.ts';
import { comparedIn } from './compared.ts';
import { pairIn, partsIn, type Named } from './find-pair.ts';
import { base, library } from './library.ts';

/** The two of a pair that a query names, or else the two that it sets against each other; none where an article about all of a name is found first. */
async function findSides(pass: Pass): Promise<readonly Named[]> {
  const [first] = pass.hits;
  const { id } = first === undefined ? { id: undefined } : await library.record(first.topic);
  // Without the pairs the index knows topics.
  const sides = await fetchOnce<readonly Choice[]>(`${base}compare/pairs.json`).catch(() => []);
  const pair = pairIn(pass.query, sides, id);
  if (pair !== undefined) return pair;
  const parts = partsIn(pass.query, sides);
  if (parts !== undefined) return first?.kind === 'comparison' ? [] : parts;
  const hits = comparedIn(pass, (await library.engine()).index) ?? [];
  return Promise.all(hits.map(({ topic }) => library.record(topic)));
}

/** A link to the two side by side that a query names. */
export async function renderCompared(pass: Pass): Promise<HTMLElement[]> {
  const sides = await findSides(pass);
  if (sides.length === 0) return [];
  const [a = '', b = ''] = sides.map(({ id }) => encodeURIComponent(id).replaceAll('%2F', '/'));
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
