/** Which of the site's situations a sentence about one is, among those that fit it as the list of them says. */
import { inverseFrequency } from '../../korean/inverse-frequency.ts';
import { countTerms } from '../../korean/terms.ts';
import type { ScenarioData, ScenarioList } from '../../model/scenario-data.ts';
import type { Pass } from '../../search/query/engine.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';
import type { Situations } from './ranking/rank-scenarios.ts';
import { withoutOwn } from './ranking/without-own.ts';

/** What a situation says in its reason, or is only about, says less than what it says itself. */
const [WHY, ABOUT] = [0.8, 0.5];
/** Of those that fit best so many are looked at. */
const FIRST = 10;
/** Another word for what is asked for that is nearly the same. */
const SURE = 0.7;
/**
 * How much it counts that a situation fits, says what is asked for, and says little else; from how much on it is near, and what is
 * asked for: log odds, by logistic regression on 354 sentences with the answers that their writers wished. One is asked for only where the
 * search finds its answer first.
 */
const ODDS = { fits: 2.5, told: 1.4, only: 1.2, near: 4.6, asked: 5.6 };

const sum = (all: readonly number[]): number => all.reduce((whole, one) => whole + one, 0);

/** A situation that a query asks for, or else the nearest there is, whose answer may be another one. */
export interface Matched {
  readonly scenario: ScenarioData;
  readonly isAsked: boolean;
}

/** What is chosen of the topics that answer a situation: the deciding one, and of the others what does not only explain. */
export const chosenOf = ({ answers }: ScenarioData, topics: ScenarioList['topics']): string[] =>
  answers.filter((id, at) => at === 0 || topics[id]?.explains !== true);

/**
 * The situation that a query asks for; only a near one where it is not clearly it; none where none is near. `namesOf` gives
 * what a topic is called.
 */
export function matchScenario(
  { found, fits }: Pick<Situations, 'found' | 'fits'>,
  namesOf: (id: string) => string,
  { plan, hits }: { readonly plan: { readonly terms: readonly QueryTerm[] }; readonly hits: Pass['hits'] },
  index: OpenIndex,
): Matched | undefined {
  const rarity = (term: string): number => inverseFrequency(Math.max(1, index.topicsWith(term)), index.topics);
  const read = (words: string): string[] => [...countTerms(words.normalize('NFC'), index.known).keys()];
  const terms = withoutOwn(plan.terms, index);
  const asked = new Set(
    terms.flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.weight < SURE ? [] : one.terms))),
  );
  const known = terms
    .filter(({ tentative }) => tentative !== true)
    .map(({ alternatives, share = 1 }) => {
      // what nothing here is like is as rare as can be
      const [{ terms: words } = { terms: [''] }] = alternatives;
      return { alternatives, weight: share * Math.max(...words.map(rarity)) };
    });
  /** How much of what is asked for it says, the rare most. */
  const toldBy = ({ situation, choose = '', why, topic, answers }: ScenarioData): number => {
    const own = new Set(read(`${situation} ${choose}`));
    const reason = new Set([...own, ...read(why)]);
    const about = new Set([...reason, ...[topic, ...answers].flatMap((id) => read(namesOf(id)))]);
    const worth = (words: readonly string[]): number =>
      [1, WHY, ABOUT].find((_, at) => words.every((word) => [own, reason, about][at]?.has(word))) ?? 0;
    const partOf = ({ alternatives }: Pick<QueryTerm, 'alternatives'>): number =>
      Math.max(0, ...alternatives.map((one) => one.weight * worth(one.terms)));
    return sum(known.map((term) => partOf(term) * term.weight)) / (sum(known.map(({ weight }) => weight)) || 1);
  };
  /** How much of what a situation says was asked for, of what the core knows: how rare other words are depends on what was searched before. */
  const onlyOf = ({ situation }: ScenarioData): number => {
    const said = read(situation).filter((word) => asked.has(word) || index.core.terms.has(word));
    return sum(said.filter((word) => asked.has(word)).map(rarity)) / (sum(said.map(rarity)) || 1);
  };
  const oddsOf = (one: ScenarioData): number =>
    ODDS.fits * fits(one) + ODDS.told * toldBy(one) + ODDS.only * onlyOf(one);
  const isDecided = ({ decides }: ScenarioData): boolean =>
    decides?.some((words) => read(words).every((word) => asked.has(word))) !== false;
  const [best] = found
    .filter(({ scenario }) => isDecided(scenario))
    .slice(0, FIRST)
    .map(({ scenario }) => ({ scenario, odds: oddsOf(scenario) }))
    .sort((one, other) => other.odds - one.odds);
  if (best === undefined || best.odds < ODDS.near) return undefined;
  const first = index.cardOf(hits[0]?.topic ?? -1)?.id ?? '';
  const isFirst = best.scenario.answers.includes(first);
  return { scenario: best.scenario, isAsked: isFirst && best.odds >= ODDS.asked };
}
