import { bareTitle } from '../../model/bare-title.ts';
import type { TopicFacts } from '../../model/fact-data.ts';
import { plainInline } from '../../model/plain-inline.ts';
import type { Answer } from '../../search/query/answer/answers.ts';
import type { Hit, Pass } from '../../search/query/engine.ts';
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { fetchOnce } from '../fetch-once.ts';
import { areRivals, findMany } from '../names/find-two.ts';
import { factsGiving } from './amounts.ts';
import { FOREIGN } from '../names/foreign.ts';
import { comparedIn, isOneName, partlySaid, withArchitecture } from './compared.ts';
import { AMOUNT } from './comparing.ts';
import { asksIn, halfIn, insteadOf, namedIn, pairIn, partsIn, setsApart, unknownIn, type Named } from './find-pair.ts';
import { base, library } from './library.ts';
import { renderAnswer, renderFacts } from './render-answer.ts';

/** What a query names to be put side by side: a pair that people confuse, three or more, or two that it sets against each other. */
interface Sides {
  readonly named: readonly Named[];
  readonly arePair?: true;
  /** Why other two stand there, or none. */
  readonly says?: string;
  /** One of them is read, and not put beside anything. */
  readonly areRead?: true;
}

/** As many results are shown at first. */
const SHOWN = 10;

/** The pair, or else all that a query sets against one another; none where an article about all of a name is found first. */
async function findSides(pass: Pass): Promise<Sides> {
  const [first] = pass.hits;
  // What is set against what is told by the names of those that are shown.
  const shown = pass.hits.slice(0, SHOWN).map(({ topic }) => library.record(topic).catch(() => undefined));
  const id = (await Promise.all(shown))[0]?.id;
  // Without the pairs the index knows topics.
  const sides = await fetchOnce<readonly Choice[]>(`${base}compare/pairs.json`).catch(() => []);
  const pair = pairIn(pass.plan.text, sides, id);
  const { index } = await library.engine();
  if (pair !== undefined && !isOneName(pass, index, pair, sides.find((side) => side.id === id)?.rivals))
    return { named: pair, arePair: true };
  // the article about just these two stands first: whatever else one of them may be called
  if (first?.kind === 'comparison' && pairIn(pass.plan.text, sides) !== undefined) return { named: [] };
  const many = findMany(namedIn(pass.plan.text), sides);
  if (many.length > 0 && (asksIn(pass.plan.text) || areRivals(many))) return { named: many };
  const parts = partsIn(pass.plan.text, sides);
  if (parts !== undefined) return { named: first?.kind === 'comparison' ? [] : parts };
  const read = withArchitecture(pass, index, sides);
  if (read.length > 0) return { named: await recordsOf(read), says: '아키텍처는 글로 읽는다', areRead: true };
  const hits = comparedIn(pass, index) ?? [];
  if (hits.length > 0) {
    const [named, said] = [await recordsOf(hits), partlySaid(pass, index, hits)];
    const says = named
      .flatMap(({ title }, at) => (said[at] === undefined ? [] : [`“${said[at]}” → ${title}`]))
      .join(', ');
    return { named, ...(says === '' ? {} : { says }) };
  }
  return findHalf(pass, sides, first?.kind === 'comparison');
}

const recordsOf = (named: readonly (Hit | Choice)[]): Promise<readonly Named[]> =>
  Promise.all(named.map(async (one) => ('topic' in one ? library.record(one.topic) : one)));

/** Two of which one is misspelt, or both, or one is nothing that is here; of what others make what does the same here, if that is a pair. */
async function findHalf(pass: Pass, sides: readonly Choice[], isTold: boolean): Promise<Sides> {
  const { text } = pass.plan;
  if (!setsApart(text)) return { named: [] };
  const { findNear } = await import('../names/find-near.ts');
  const named = halfIn(text, sides, (typed) => findNear(typed, [], sides)) ?? [];
  const unknown = unknownIn(named, sides);
  const [counterpart] = unknown === undefined ? [] : await library.elsewhere(pass);
  if (unknown !== undefined && (counterpart !== undefined || FOREIGN.test(unknown))) {
    const instead = insteadOf(named, counterpart?.ours.map(({ id }) => id) ?? [], sides);
    if (instead.length > 0) return { named: instead, arePair: true, says: `“${unknown}” 대신 AWS에서 가장 가까운 짝` };
    // One service does both here: the picker says so, and Enter leads to no page that is silent about it.
    return { named, says: `“${unknown}”: AWS에는 없는 이름`, areRead: true };
  }
  if (isTold) return { named: [] };
  return areRivals(named) ? { named, arePair: true } : { named };
}

/** When one chooses which of a pair, what decides most often of either, in one line. */
async function renderDecision(pair: readonly Named[]): Promise<HTMLElement> {
  const [a = '', b = ''] = pair.map(({ id }) => id);
  // named here alone: the code of every search has no room for its address
  const [{ decide }, { loadTwo }] = await Promise.all([import('../sides/decide.ts'), import('../sides/load-side.ts')]);
  const [[left, right]] = await loadTwo(`${base}compare/`, a, b);
  const { choose, chooseOther } = decide(left, right);
  const when = [choose, chooseOther].map(
    ([reason = ''], at) => `${bareTitle(pair[at]?.title ?? '')}: ${plainInline(reason)}`,
  );
  return element('span', { class: 'search-hit-excerpt' }, when.join(' · '));
}

/** The first result of a query that names several, which are side by side there: of three or more the choice of two; else what facts say. */
async function renderCompared(pass: Pass, facts: readonly HTMLElement[]): Promise<readonly HTMLElement[]> {
  const { named, arePair, says, areRead } = await findSides(pass);
  if (named.length === 0) return facts;
  const address = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');
  const [a = '', b = ''] = named.map(({ id }) => id);
  const isMany = named.length > 2;
  const query = isMany ? `a=${address(namedIn(pass.plan.text))}` : `a=${address(a)}&b=${address(b)}`;
  const does = areRead ? ': 읽을 글과 가까운 짝' : isMany ? ' 둘씩 나란히 보기' : ' 나란히 보기';
  const value = `${named.map(({ title }) => bareTitle(title)).join(', ')}${does}`;
  const row = renderLink(['비교', says].filter(Boolean).join(' · '), value, `${base}compare/?${query}`);
  row.classList.add('search-compared');
  // The way to the two stands there without it.
  if (arePair) row.append(await renderDecision(named).catch(() => ''));
  return [row];
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
  const cards = [...all.values()].slice(0, FACTS).map((one) => renderAnswer(one));
  const more = all.size - FACTS;
  const href = `${base}facts/?q=${encodeURIComponent(query)}`;
  return more > 0 ? [...cards, renderLink('숫자로 외우기', `${query}의 숫자 더 보기`, href)] : cards;
}

/** What a query asks for besides facts of what it names: two side by side, or what gives an amount. */
export const renderAsked = (pass: Pass, facts: readonly Answer[]): Promise<readonly HTMLElement[]> =>
  AMOUNT.test(pass.plan.text)
    ? renderAmount(pass.plan.text.trim(), facts)
    : renderCompared(pass, renderFacts(pass, facts));
