/** Which of the site's situations a sentence about one is, among those that fit it as the list of them says. */
import { inverseFrequency } from '../../korean/inverse-frequency.ts';
import { countTerms } from '../../korean/terms.ts';
import type { ScenarioData } from '../../model/scenario-data.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import { topicsTitled } from '../../search/query/rank/anchors.ts';
import { keyOf, type QueryTerm } from '../../search/query/understand/query-terms.ts';
import type { Situations } from './ranking/rank-scenarios.ts';
import { settingsBeside } from './ranking/settings.ts';
import { turnsElsewhere } from './ranking/turns-on.ts';
import { withoutOwn } from './ranking/without-own.ts';
import { isContent } from './situation.ts';

/** What a situation says in its reason, or is only about, says less than what it says itself. */
const [WHY, ABOUT] = [0.8, 0.5];
/** Of those that fit best, or so nearly as well, so many are looked at, and of these that is taken which says little else. */
const [FIRST, NEARLY, ONLY] = [4, 0.89, 0.5];
/** Results whose topics may answer. */
const BEST = 3;
/** It fits so well, or so well where its answer is not found first, or so well where it is only near besides; it says so much of what is rare in the query; it fits and says so little else, both together; and where it does not fit so well, so much of what is rarest; so much of the query by itself, and so many of its words. */
const NEAR = {
  fits: 1.3,
  aside: 1.5,
  other: 1.65,
  told: 0.35,
  both: 1.4,
  sure: 1.45,
  gist: 0.43,
  itself: 0.32,
  words: 2,
};
/** It says so much of the query, or of its words where another answer is found first; so little else, so many words of it; in a long one so few of its words may be in none. */
const ASKED = { told: 0.5, most: 0.65, only: 0.3, words: 3, lacking: 0.12 };
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
  const [found = ''] = best;
  const topics = sum(index.core.groups.map(({ count }) => count));
  const rarity = (term: string): number => inverseFrequency(Math.max(1, index.topicsWith(term)), topics);
  const read = (words: string): string[] => [...countTerms(words.normalize('NFC'), index.known).keys()];
  const terms = withoutOwn(plan.terms, index);
  const known = terms.filter(({ tentative }) => tentative !== true);
  const asked = new Set(
    terms.flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.weight < SURE ? [] : one.terms))),
  );
  /** How much of what a situation says was asked for, of what the core knows: how rare other words are depends on what was searched before. */
  const onlyOf = ({ situation }: ScenarioData): number => {
    const said = read(situation).filter((word) => asked.has(word) || index.core.terms.has(word));
    return sum(said.filter((word) => asked.has(word)).map(rarity)) / (sum(said.map(rarity)) || 1);
  };
  // a log-in beside S3 is that of who goes there, and a routing that is named is that one: those that say it, if any do
  const services = known
    .map(keyOf)
    .filter((key) => key.endsWith('라우팅') || (/^[a-z]/.test(key) && topicsTitled(key, index).length > 0));
  const isElsewhere = turnsElsewhere(plan.text);
  const looked: (typeof fitting)[number][] = [];
  for (const one of fitting) {
    if (looked.length === FIRST) break;
    if (!isElsewhere(one.scenario)) looked.push(one);
  }
  const saying = looked.filter(({ scenario: { situation, choose = '', why, topic, answers } }) => {
    const said = [situation, choose, why, ...[topic, ...answers].map(namesOf)].flatMap(read);
    return services.every((key) => said.includes(key));
  });
  const chosen = saying.length > 0 ? saying : looked;
  const most = Math.max(...chosen.slice(0, 1).map(({ scenario }) => fits(scenario)));
  const [first] = chosen
    .filter(({ scenario }) => fits(scenario) >= NEARLY * most)
    // one that is such for a reason that nobody gave is another
    .filter(({ scenario: { situation, choose = '' } }) => settingsBeside(`${situation} ${choose}`, plan.text) === 0)
    .map(({ scenario }) => ({ scenario, only: onlyOf(scenario), score: fits(scenario) }))
    .sort((one, other) => other.score + ONLY * other.only - one.score - ONLY * one.only);
  if (first === undefined) return undefined;
  const { scenario, only, score } = first;
  const { situation, choose = '', why, topic, answers } = scenario;
  const isFirst = [topic, ...answers].includes(found);
  const answering = answers.filter((id) => best.slice(0, BEST).includes(id));
  if (score < (isFirst ? NEAR.fits : NEAR.aside) || answering.length === 0) return undefined;
  const own = new Set([...read(situation), ...read(choose)]);
  const reason = new Set([...own, ...read(why)]);
  const about = new Set([...reason, ...[topic, ...answers].flatMap((id) => read(namesOf(id)))]);
  const given = new Set([...reason, ...answers.flatMap((id) => read(namesOf(id)))]);
  const worth = (words: readonly string[]): number =>
    [1, WHY, ABOUT].find((_, at) => words.every((word) => [own, reason, about][at]?.has(word))) ?? 0;
  const parts = known.map((term) => {
    const [{ terms: words } = { terms: [''] }] = term.alternatives;
    // what nothing here is like is as rare as can be
    const weight = (term.share ?? 1) * Math.max(...words.map(rarity));
    const part = Math.max(0, ...term.alternatives.map((one) => one.weight * worth(one.terms)));
    const isGiven = term.alternatives.some((one) => one.terms.every((word) => given.has(word)));
    return { part, weight, isGiven, says: isContent(term), decides: isContent(term) && DECIDES.test(words[0] ?? '') };
  });
  const shareOf = (weights: readonly number[]): number =>
    sum(parts.map(({ part }, at) => part * (weights[at] ?? 0))) / (sum(weights) || 1);
  const told = shareOf(parts.map(({ weight }) => weight));
  // the rarest of what is asked for is what is meant: 이중화 of 온프레미스 전용선 빠르게 이중화
  const gist = shareOf(parts.map(({ weight, says }) => (says ? weight ** 2 : 0)));
  // a service, or a scope, of which neither it nor its answer says anything is that of another one
  if (parts.some(({ decides, isGiven }) => decides && !isGiven)) return undefined;
  // what only the names of its answer say is said of that, and not of it
  const itself = sum(parts.map(({ part, weight, says }) => (says && part > ABOUT ? weight : 0)));
  if (only < ASKED.only && itself < NEAR.itself * sum(parts.map(({ weight, says }) => (says ? weight : 0))))
    return undefined;
  if (told < NEAR.told || score + only < NEAR.both || (score < NEAR.sure && gist < NEAR.gist)) return undefined;
  // what it is answered with besides nobody asked for, and the search does not find
  const named = new Set([found, ...answering].flatMap((id) => read(namesOf(id))));
  const isMore = read(choose).some(
    (word) => /^[a-z]/.test(word) && index.isSubject(word) && !asked.has(word) && !named.has(word),
  );
  const words = parts.filter(({ says, part }) => says && part >= WHY).length;
  const isAsked =
    (isFirst || words >= ASKED.most * parts.filter(({ says }) => says).length) &&
    told >= ASKED.told &&
    only >= ASKED.only &&
    words >= ASKED.words &&
    !isMore &&
    lacking.length <= ASKED.lacking * terms.length &&
    // the situation of another service, or of another scope, is another one
    parts.every(({ decides, part }) => !decides || part >= WHY) &&
    // what is done besides, of which nothing is found here, was not asked for, nor what helps with something else: S3 File Gateway + 수명 주기
    (!choose.includes(' + ') || (answers[0] === found && answers.every((answer) => best.includes(answer))));
  return isAsked || (words >= NEAR.words && (isFirst || score >= NEAR.other)) ? { scenario, isAsked } : undefined;
}
