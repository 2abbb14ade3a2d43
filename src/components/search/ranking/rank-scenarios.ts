/** Puts the situations of the site in the order in which they fit a query. */
import { foldName } from '../../../model/fold-name.ts';
import type { ScenarioData, ScenarioList } from '../../../model/scenario-data.ts';
import type { Because, Fit } from './list-finder.ts';
import { listSearch } from './list-search.ts';
import { foldSame, type Told } from '../../../model/same-situation.ts';

/** So many that say a word are what is asked for by it. */
const FEW = 3;

/** A name as one types it: `순서대로, 한 번만` without its comma. */
const spoken = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]/gu, '');

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

/** What a query finds among the situations. */
export interface Situations extends Pick<Fit, 'isNear' | 'lacking'> {
  /** The best first. */
  readonly found: readonly Told[];
  /** So many of them are what is asked for, and not only like it. */
  readonly count: number;
  /** How well one fits. */
  readonly fits: (scenario: ScenarioData) => number;
  /** Why one is found of which nothing says so that is seen. */
  readonly because: (scenario: ScenarioData) => Because | undefined;
}

/** A search of these situations. */
export function rankScenarios(list: ScenarioList): (query: string) => Promise<Situations> {
  const namesOf = (id: string): string => `${list.topics[id]?.title ?? ''}, ${list.topics[id]?.names ?? ''}`;
  // What it demands is asked for in other words than those in which it says so.
  const demandsOf = (at: number): string =>
    list.requirements.flatMap(({ names, members }) => (members.includes(at) ? names : [])).join(', ');
  const entries = list.scenarios.map(({ situation, why, topic, answers, choose = '' }, at) => ({
    name: situation,
    choose,
    text: why,
    about: [...new Set([...answers, topic])].map(namesOf).join(', '),
    beside: answers.map((id) => list.topics[id]?.title ?? '').join(', '),
    aside: demandsOf(at),
    topics: answers,
  }));
  const members = new Map<string, { all: readonly number[]; isWhole: boolean }>();
  // What two are called is the first one's.
  for (const requirement of list.requirements.toReversed())
    for (const [at, name] of requirement.names.entries())
      members.set(spoken(name), { all: requirement.members, isWhole: at === 0 });
  const search = listSearch(() => entries);
  const placeOf = new Map(list.scenarios.map((scenario, at) => [scenario, at]));
  return async (query) => {
    const fit = await search(query);
    const all = list.scenarios.map((scenario, index) => ({ scenario, score: fit.scores[index] ?? 0 }));
    const isLike = new Set(all.flatMap(({ scenario, score }) => (score < fit.least ? [scenario] : [])));
    const fitting = all
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(lessAgain())
      .sort((a, b) => b.score - a.score)
      .map(({ scenario }) => scenario);
    const { all: places, isWhole } = members.get(spoken(query)) ?? { all: [], isWhole: false };
    const asked = places.flatMap((at) => list.scenarios[at] ?? []);
    const own = fitting.filter((one) => !isLike.has(one));
    // Who names a requirement asks for its situations, whatever words these have; by one of the words for it, for those that say it.
    const meant = isWhole
      ? [...own.filter((one) => asked.includes(one)), ...asked]
      : own.length < FEW
        ? [...own, ...asked]
        : own;
    const found = foldSame([...new Set([...meant, ...asked, ...fitting])]);
    const sure = new Set(meant);
    const { isNear, lacking } = fit;
    const because = (scenario: ScenarioData): Because | undefined => {
      const reason = fit.because?.(placeOf.get(scenario) ?? -1);
      // who asks for a requirement sees that these have it
      return reason?.from === 'aside' && asked.includes(scenario) ? undefined : reason;
    };
    const count = found.filter(({ scenario }) => sure.has(scenario)).length;
    const fits = (scenario: ScenarioData): number => fit.scores[list.scenarios.indexOf(scenario)] ?? 0;
    return { found, count, fits, because, isNear, lacking };
  };
}
