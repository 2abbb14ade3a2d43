/** Which of the site's situations a sentence about one is, among those that fit it as the list of them says. */
import { inverseFrequency } from '../../korean/inverse-frequency.ts';
import { countTerms } from '../../korean/terms.ts';
import type { ScenarioData } from '../../model/scenario-data.ts';
import type { Pass } from '../../search/query/engine.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';
import type { Situations } from './ranking/rank-scenarios.ts';
import { withoutOwn } from './ranking/without-own.ts';

/** Of those that fit best so many are looked at. */
const FIRST = 10;
/** Another word for what is asked for that is nearly the same. */
const SURE = 0.7;
/**
 * How much it counts that a situation fits, says little else than what much is asked of, has its answer found first, and does so
 * better than the next; from how much on it is near, and what is asked for: log odds, by logistic regression on the sentences of
 * `ranking/golden/cards.tsv`, a ninth of which was held out each time. One is asked for only where the search finds its answer first.
 */
const ODDS = { fits: 2.6, only: 0.2, found: 0.7, apart: 1.2, near: 5.9, asked: 7.9 };

const sum = (all: readonly number[]): number => all.reduce((whole, one) => whole + one, 0);

/** A situation that a query asks for, or else the nearest there is, whose answer may be another one. */
export interface Matched {
  readonly scenario: ScenarioData;
  readonly isAsked: boolean;
}

/** The situation that a query asks for; only a near one where it is not clearly it; none where none is near. */
export function matchScenario(
  { found, fits }: Pick<Situations, 'found' | 'fits'>,
  { plan, hits }: { readonly plan: { readonly terms: readonly QueryTerm[] }; readonly hits: Pass['hits'] },
  index: OpenIndex,
): Matched | undefined {
  const rarity = (term: string): number => inverseFrequency(Math.max(1, index.topicsWith(term)), index.topics);
  const terms = withoutOwn(plan.terms, index);
  const asked = new Set(
    terms.flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.weight < SURE ? [] : one.terms))),
  );
  /** How much is asked for: what nothing here is like is as rare as can be. */
  const much = sum(
    terms
      .filter(({ tentative }) => tentative !== true)
      .map(({ alternatives: [first = { terms: [''] }], share = 1 }) => share * Math.max(...first.terms.map(rarity))),
  );
  /** How much of what a situation says was asked for, of what the core knows: how rare other words are depends on what was searched before. */
  const onlyOf = ({ situation }: ScenarioData): number => {
    const said = [...countTerms(situation.normalize('NFC'), index.known).keys()].filter(
      (word) => asked.has(word) || index.core.terms.has(word),
    );
    return sum(said.filter((word) => asked.has(word)).map(rarity)) / (sum(said.map(rarity)) || 1);
  };
  const idOf = (topic = -1): string => index.core.cards[topic]?.id ?? '';
  /** How well the search finds what decides the answer, beside what it finds first. */
  const foundOf = ({ answers: [first] }: ScenarioData): number =>
    (hits.slice(0, FIRST).find(({ topic }) => idOf(topic) === first)?.score ?? 0) / (hits[0]?.score ?? 1);
  const [best, next] = found
    .slice(0, FIRST)
    .map(({ scenario }) => ({
      scenario,
      score: ODDS.fits * fits(scenario) + ODDS.only * much * onlyOf(scenario) + ODDS.found * foundOf(scenario),
    }))
    .sort((one, other) => other.score - one.score);
  const odds = best === undefined ? 0 : best.score + ODDS.apart * (best.score - (next ?? best).score);
  if (best === undefined || odds < ODDS.near) return undefined;
  return {
    scenario: best.scenario,
    isAsked: best.scenario.answers.includes(idOf(hits[0]?.topic)) && odds >= ODDS.asked,
  };
}
