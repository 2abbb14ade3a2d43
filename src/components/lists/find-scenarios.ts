/** Finds situations among all of the site, while one types. */
import { foldName } from '../../model/fold-name.ts';
import type { ScenarioData, ScenarioList } from '../../model/scenario-data.ts';
import { answerJoint } from '../answer-joint.ts';
import { element } from '../element.ts';
import { retryOnce } from '../retry-once.ts';
import type { Fit } from './list-finder.ts';
import { listSearch, type ListSearch } from './list-search.ts';
import { keepOpened, openedOf } from './opened-rest.ts';
import { foldSame, type Told } from './same-situation.ts';

/** Situations that stand at once; the others a tap later. */
const SHOWN = 12;

/** So many that say a word are what is asked for by it. */
const FEW = 3;

const plain = (text: string): string => text.replaceAll('**', '').replaceAll('`', '');

/** A name as one types it: `순서대로, 한 번만` without its comma. */
const spoken = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]/gu, '');

interface Scenarios {
  readonly list: ScenarioList;
  readonly search: ListSearch;
  /** The situations of a requirement, by what it is called; whether that is all that it is. */
  readonly members: ReadonlyMap<string, { readonly all: readonly number[]; readonly isWhole: boolean }>;
}
/** @throws where they do not come */
async function load(address: string): Promise<Scenarios> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const list = (await response.json()) as ScenarioList;
  const namesOf = (id: string): string => `${list.topics[id]?.title ?? ''} ${list.topics[id]?.names ?? ''}`;
  // What it demands is asked for in other words than those in which it says so.
  const demandsOf = (at: number): string =>
    list.requirements.flatMap(({ names, members }) => (members.includes(at) ? names : [])).join(', ');
  const entries = list.scenarios.map(({ situation, why, topic, answers, choose = '' }, at) => ({
    name: situation,
    choose,
    text: why,
    about: [...new Set([topic, ...answers])].map(namesOf).join(', '),
    aside: demandsOf(at),
    topics: answers,
  }));
  const members = new Map<string, { all: readonly number[]; isWhole: boolean }>();
  // What two are called is the first one's.
  for (const requirement of list.requirements.toReversed())
    for (const [at, name] of requirement.names.entries())
      members.set(spoken(name), { all: requirement.members, isWhole: at === 0 });
  return { list, search: listSearch(() => entries), members };
}

let loading: (() => Promise<Scenarios>) | undefined;

const toItem = (
  { scenario: { situation, url, answers, choose }, again }: Told,
  topics: ScenarioList['topics'],
): HTMLElement =>
  element(
    'li',
    {},
    element('a', { href: url }, plain(situation)),
    element(
      'p',
      {},
      element('b', {}, '답'),
      ...(choose === undefined ? [] : [element('strong', {}, plain(choose)), ' · ']),
      ...answers.flatMap((id, index) => [
        answerJoint(id, index),
        element('a', { href: topics[id]?.url }, topics[id]?.title),
      ]),
    ),
    again.length === 0
      ? undefined
      : element(
          'p',
          {},
          element('b', {}, '비슷한 상황'),
          ...again.flatMap((one, at) => [
            at > 0 ? ', ' : '',
            element('a', { href: one.url }, topics[one.topic]?.title),
          ]),
        ),
  );

/** What another situation with the same answers is worth less, each time. */
const AGAIN = 0.85;

/** Makes each situation worth less whose answers better ones have: of the same case a few do. */
function lessAgain(): (one: { scenario: ScenarioData; score: number }) => typeof one {
  const told = new Map<string, number>();
  return ({ scenario, score }) => {
    const key = [...scenario.answers].sort().join();
    const times = told.get(key) ?? 0;
    told.set(key, times + 1);
    return { scenario, score: score * AGAIN ** times };
  };
}

/**
 * Finds the situations for a query; `show` puts them into the section, the best first, and says how many there are. Without
 * a query the section is away.
 * @throws where the list of them does not come
 */
export async function findScenarios(
  section: HTMLElement,
  query: string,
): Promise<Pick<Fit, 'isNear' | 'lacking'> & { readonly count: number; readonly show: () => number }> {
  let found: readonly Told[] = [];
  let count = 0;
  let isNear = false;
  let lacking: Fit['lacking'] = [];
  let topics: ScenarioList['topics'] = {};
  if (query !== '') {
    loading ??= retryOnce(() => load(section.dataset.found ?? ''));
    const scenarios = await loading();
    const fit = await scenarios.search(query);
    ({ isNear, lacking } = fit);
    ({ topics } = scenarios.list);
    const all = scenarios.list.scenarios.map((scenario, index) => ({ scenario, score: fit.scores[index] ?? 0 }));
    const isLike = new Set(all.flatMap(({ scenario, score }) => (score < fit.least ? [scenario] : [])));
    const fitting = all
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(lessAgain())
      .sort((a, b) => b.score - a.score)
      .map(({ scenario }) => scenario);
    const { all: places, isWhole } = scenarios.members.get(spoken(query)) ?? { all: [], isWhole: false };
    const members = places.flatMap((at) => scenarios.list.scenarios[at] ?? []);
    const own = fitting.filter((one) => !isLike.has(one));
    // Who names a requirement asks for all of its situations, whatever words these have; by one of the words for it, those that say it.
    const meant = isWhole || own.length < FEW ? [...own, ...members] : own;
    found = foldSame([...new Set([...meant, ...members, ...fitting])]);
    const sure = new Set(meant);
    count = found.filter(({ scenario }) => sure.has(scenario)).length;
  }
  const title = section.querySelector('h2');
  const list = section.querySelector('ul');
  const more = section.querySelector<HTMLButtonElement>('[data-more]');
  const fill = (limit: number): void => {
    list?.replaceChildren(...found.slice(0, limit).map((told) => toItem(told, topics)));
    if (more === null) return;
    more.hidden = found.length <= limit;
    more.textContent = limit < count ? `나머지 ${count - limit}개` : `비슷한 것 ${found.length - limit}개 더`;
    more.onclick = () => {
      const next = limit < count ? count : found.length;
      keepOpened(next);
      fill(next);
    };
  };
  return {
    ...{ isNear, lacking, count },
    show: () => {
      fill(openedOf(count, Math.min(SHOWN, count)));
      if (title !== null) title.textContent = isNear ? '가까운 상황' : '이런 상황이 있다';
      section.hidden = found.length === 0;
      return count;
    },
  };
}
