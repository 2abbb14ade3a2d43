/** Which of the site's situations a sentence about one is, among those that fit it as the list of them says. */
import { inverseFrequency } from '../../korean/inverse-frequency.ts';
import { countTerms } from '../../korean/terms.ts';
import type { ScenarioData } from '../../model/scenario-data.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';
import type { Situations } from '../lists/rank-scenarios.ts';
import { settingsBeside } from '../lists/settings.ts';
import { withoutOwn } from '../lists/without-own.ts';
import { isContent, isShort } from './situation.ts';

/** What a situation says in its reason, or is only about, says less than what it says itself. */
const [WHY, ABOUT] = [0.8, 0.5];
/** Of those that fit best so many are looked at. */
const FIRST = 4;
/** It fits so well, or so well where its answer is not found first; it says so much of what is rare in the query; it fits and says so little else, both together; and where it does not fit so well, or little is asked, so much of what is rarest. */
const NEAR = { fits: 1.3, aside: 1.6, told: 0.35, both: 1.4, sure: 1.45, gist: 0.43, short: 0.7 };
/** Results whose topics may answer. */
const BEST = 3;
/** It says so much of the query, so little else, so many words of it; in a long one so few of its words may be in none. */
const ASKED = { told: 0.5, only: 0.3, words: 3, lacking: 0.12 };
/** Another word for what is asked for that is nearly the same. */
const SURE = 0.7;
/** Of what a situation speaks: what helps where an AZ fails does not where a Region does; and a name that AWS gave. */
const DECIDES = /^(?:[a-z]|리전$|가용영역$|온프레미스$|계정$)/;

const sum = (all: readonly number[]): number => all.reduce((whole, one) => whole + one, 0);

/** A situation that a query asks for, or else the nearest there is, whose answer may be another one. */
export interface Matched {
  readonly scenario: ScenarioData;
  readonly isAsked: boolean;
}

/**
 * The situation that a query asks for; only a near one where it is not clearly it; none where none is near. `best` are the
 * topics that the search finds, the best first; `namesOf` gives what a topic is called.
 */
export function matchScenario(
  { found: fitting, fits, lacking }: Pick<Situations, 'found' | 'fits' | 'lacking'>,
  namesOf: (id: string) => string,
  plan: { readonly text: string; readonly terms: readonly QueryTerm[] },
  best: readonly string[],
  index: OpenIndex,
): Matched | undefined {
  // one that is such for a reason that nobody gave is another
  const isBeside = ({ situation, choose = '' }: ScenarioData): boolean =>
    settingsBeside(`${situation} ${choose}`, plan.text) > 0;
  const scenario = fitting.slice(0, FIRST).find((one) => !isBeside(one.scenario))?.scenario;
  if (scenario === undefined) return undefined;
  const { situation, choose = '', why, topic, answers } = scenario;
  const [found = ''] = best;
  const score = fits(scenario);
  const isFirst = [topic, ...answers].includes(found);
  if (score < (isFirst ? NEAR.fits : NEAR.aside) || !best.slice(0, BEST).some((id) => answers.includes(id)))
    return undefined;
  const topics = sum(index.core.groups.map(({ count }) => count));
  const rarity = (term: string): number => inverseFrequency(Math.max(1, index.topicsWith(term)), topics);
  const read = (words: string): string[] => [...countTerms(words.normalize('NFC'), index.known).keys()];
  const terms = withoutOwn(plan.terms, index);
  const known = terms.filter(({ tentative }) => tentative !== true);
  const asked = new Set(
    terms.flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.weight < SURE ? [] : one.terms))),
  );
  const own = new Set([...read(situation), ...read(choose)]);
  const reason = new Set([...own, ...read(why)]);
  const about = new Set([...reason, ...[topic, ...answers].flatMap((id) => read(namesOf(id)))]);
  const worth = (words: readonly string[]): number =>
    [1, WHY, ABOUT].find((_, at) => words.every((word) => [own, reason, about][at]?.has(word))) ?? 0;
  const parts = known.map((term) => {
    const [{ terms: words } = { terms: [''] }] = term.alternatives;
    return {
      ...{ term, part: Math.max(0, ...term.alternatives.map((one) => one.weight * worth(one.terms))) },
      // what nothing here is like is as rare as can be
      weight: (term.share ?? 1) * Math.max(...words.map(rarity)),
      decides: isContent(term) && DECIDES.test(words[0] ?? ''),
    };
  });
  const told = sum(parts.map(({ part, weight }) => part * weight)) / (sum(parts.map(({ weight }) => weight)) || 1);
  // what the core knows: how rare other words are depends on what was searched before
  const said = read(situation).filter((word) => asked.has(word) || index.core.terms.has(word));
  const only = sum(said.filter((word) => asked.has(word)).map(rarity)) / (sum(said.map(rarity)) || 1);
  // the rarest of what is asked for is what is meant: 이중화 of 온프레미스 전용선 빠르게 이중화
  const rare = parts.map(({ term, weight }) => (isContent(term) ? weight ** 2 : 0));
  const gist = sum(parts.map(({ part }, at) => part * (rare[at] ?? 0))) / (sum(rare) || 1);
  const rarest = isShort(terms) ? NEAR.short : score < NEAR.sure ? NEAR.gist : 0;
  if (told < NEAR.told || score + only < NEAR.both || gist < rarest) return undefined;
  // what it is answered with besides nobody asked for, and the search does not find first
  const named = new Set(read(namesOf(found)));
  const isMore = read(choose).some(
    (word) => /^[a-z]/.test(word) && index.isSubject(word) && !asked.has(word) && !named.has(word),
  );
  const words = parts.filter(({ term, part }) => isContent(term) && part >= WHY).length;
  return {
    scenario,
    isAsked:
      isFirst &&
      told >= ASKED.told &&
      only >= ASKED.only &&
      words >= ASKED.words &&
      !isMore &&
      lacking.length <= ASKED.lacking * terms.length &&
      // the situation of another service, or of another scope, is another one
      parts.every(({ decides, part }) => !decides || part >= WHY) &&
      // what is done besides, of which nothing is found here, was not asked for: S3 File Gateway + 수명 주기
      (!choose.includes(' + ') || answers.every((answer) => best.includes(answer))),
  };
}
