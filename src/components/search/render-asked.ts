import type { TopicFacts } from '../../model/fact-data.ts';
import type { Answer } from '../../search/query/answer/answers.ts';
import type { Pass } from '../../search/query/engine.ts';
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { fetchOnce } from '../fetch-once.ts';
import { factsGiving } from './amounts.ts';
import { comparedIn } from './compared.ts';
import { AMOUNT } from './comparing.ts';
import { pairIn, partsIn, type Named } from './find-pair.ts';
import { base, library } from './library.ts';
import { renderAnswer } from './render-answer.ts';

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
async function renderCompared(pass: Pass): Promise<HTMLElement[]> {
  const sides = await findSides(pass);
  if (sides.length === 0) return [];
  const [a = '', b = ''] = sides.map(({ id }) => encodeURIComponent(id).replaceAll('%2F', '/'));
  const value = `${sides.map(({ title }) => title).join(', ')} 나란히 보기`;
  return [renderLink('비교', value, `${base}compare/?a=${a}&b=${b}`)];
}

/** An answer that is elsewhere. */
const renderLink = (label: string, value: string, href: string): HTMLElement => {
  const link = { class: 'search-answer-value', href, role: 'option', 'aria-selected': 'false' };
  return element(
    'div',
    { class: 'search-answer', 'data-search-answer': '' },
    element('span', { class: 'search-answer-label' }, label),
    element('a', { ...link, 'aria-label': `${label}: ${value}` }, value),
  );
};

/** So many facts that give an amount stand here; where more do, the list of all numbers has them. */
const FACTS = 3;

/** The facts of the whole site that give the amount that is typed: those that the search itself answers with, then the others. */
async function renderAmount(query: string, answers: readonly Answer[]): Promise<HTMLElement[]> {
  const given = factsGiving(query, await fetchOnce<TopicFacts[]>(`${base}facts/all.json`).catch(() => []));
  const others = given.map(({ fact, topic: { title, url } }): Pick<Answer, 'record' | 'fact'> => ({
    record: { id: url.slice(base.length, -1), title },
    fact: { ...fact, id: fact.url.replace(/^.*#fact-/, ''), called: [], ...(fact.era && { examEra: fact.era }) },
  }));
  const all = new Map([...answers, ...others].map((one) => [`${one.record.id}#${one.fact.id}`, one]));
  const cards = [...all.values()].slice(0, FACTS).map(renderAnswer);
  const more = all.size - FACTS;
  const href = `${base}facts/?q=${encodeURIComponent(query)}`;
  return more > 0 ? [...cards, renderLink('숫자로 외우기', `${query}의 숫자 ${more}개 더 보기`, href)] : cards;
}

/** What a query asks for besides facts of what it names: two side by side, or what gives an amount. */
export const renderAsked = async (pass: Pass, facts: readonly Answer[]): Promise<HTMLElement[]> =>
  AMOUNT.test(pass.query)
    ? renderAmount(pass.query.trim(), facts)
    : [...(await renderCompared(pass)), ...facts.map(renderAnswer)];
