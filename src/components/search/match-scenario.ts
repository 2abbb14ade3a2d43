/** Which of the site's situations a sentence about one is. */
import { inverseFrequency } from '../../korean/inverse-frequency.ts';
import { countTerms } from '../../korean/terms.ts';
import type { ScenarioData } from '../../model/scenario-data.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import { goOn } from '../../search/query/look-up/pauses.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';
import { isContent } from './situation.ts';

/** Results whose topics may answer. */
const BEST = 3;
/** Situations that are read in one turn. */
const TURN = 8;
/** What a situation says in its reason, or is only about, says less than what it says itself. */
const [WHY, ABOUT] = [0.8, 0.5];
/** It is asked for by so much of what is rare in the query, says so little else, and all in all; one that is near, all in all, or more where its answer is not found first, by so much of what is rarest, and of the words that it asks for where something else is found first. */
const LEAST = { told: 0.4, asked: 0.3, all: 1.1, near: 0.8, aside: 1.4, gist: 0.5, words: 0.65 };
/** It is so much more like the query than any that has another answer. */
const CLEARLY = 0.15;
/** It says so many words of the query; what all of them are worth. */
const WORDS = { asked: 3, near: 2, worth: 0.4 };
/** Of alike situations that one whose answer is found first. */
const FOUND = 0.3;
/** Another word for what is asked for that is nearly the same. */
const SURE = 0.7;

/** Of what a situation speaks: what helps where an AZ fails does not where a Region does. */
const SCOPE = /^(?:리전|가용영역|온프레미스|계정)$/;
/** What decides: that, and a name that AWS gave (s3, dynamodb). */
const DECIDES = new RegExp(`^[a-z]|${SCOPE.source}`);
const nameOf = ({ alternatives: [first] }: QueryTerm): string => first?.terms[0] ?? '';

const sum = (all: readonly number[]): number => all.reduce((whole, one) => whole + one, 0);

interface Scored {
  readonly scenario: ScenarioData;
  readonly score: number;
}

/** Names of what a situation is about. */
type Names = (scenario: ScenarioData) => string;

/** A situation that a query asks for, or else the nearest there is, whose answer may be another one. */
export interface Matched {
  readonly scenario: ScenarioData;
  readonly isAsked: boolean;
}

/** The situation that a query asks for; only a near one where none is clearly it; none where none is near. `best` are the topics that the search finds, the best first. */
export async function matchScenario(
  scenarios: readonly ScenarioData[],
  namesOf: Names,
  terms: readonly QueryTerm[],
  best: readonly string[],
  index: OpenIndex,
): Promise<Matched | undefined> {
  const known = terms.filter(({ tentative }) => tentative !== true);
  const topics = sum(index.core.groups.map(({ count }) => count));
  const rarity = (term: string): number => inverseFrequency(Math.max(1, index.topicsWith(term)), topics);
  const weights = known.map((term) => {
    // what nothing here is like is as rare as can be
    const [first = { terms: [''] }] = term.alternatives;
    return (term.share ?? 1) * Math.max(...first.terms.map(rarity));
  });
  // the rarest of what is asked for is what is meant: 이중화 of 온프레미스 전용선 빠르게 이중화
  const gist = known.map((term, at) => (isContent(term) ? (weights[at] ?? 0) ** 2 : 0));
  const content = terms.filter(isContent).length;
  const asked = new Set(
    terms.flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.weight < SURE ? [] : one.terms))),
  );
  const read = (text: string): string[] => [...countTerms(text.normalize('NFC'), index.known).keys()];

  // where something goes from and to decides
  const isMoved = known.some((term) => /^(?:이동|마이그레이션)$/.test(nameOf(term)));

  let found: Scored | undefined;
  let nearest: Scored | undefined;
  let most = 0;
  const highest = new Map<string, number>();
  let count = 0;
  const mayAnswer = best.slice(0, BEST);
  for (const scenario of scenarios) {
    const [answer = ''] = scenario.answers;
    const place = mayAnswer.indexOf(answer);
    if (place < 0) continue;
    if (++count % TURN === 0) await goOn();
    const situation = read(scenario.situation);
    const own = new Set([...situation, ...read(scenario.choose ?? '')]);
    const why = new Set([...own, ...read(scenario.why)]);
    const about = new Set([...why, ...read(namesOf(scenario))]);
    const worth = (words: readonly string[]): number =>
      [own, why, about].reduce((most, said, at) => {
        const says = words.every((word) => said.has(word)) ? ([1, WHY, ABOUT][at] ?? 0) : 0;
        return Math.max(most, says);
      }, 0);
    const parts = known.map(({ alternatives }) =>
      Math.max(0, ...alternatives.map(({ terms: words, weight }) => weight * worth(words))),
    );
    const told = sum(parts.map((part, at) => part * (weights[at] ?? 0))) / (sum(weights) || 1);
    const isGist = sum(parts.map((part, at) => part * (gist[at] ?? 0))) >= LEAST.gist * sum(gist);
    // what the core knows: how rare other words are depends on what was searched before
    const said = situation.filter((word) => asked.has(word) || index.core.terms.has(word));
    const isAsked = sum(said.filter((word) => asked.has(word)).map(rarity)) / (sum(said.map(rarity)) || 1);
    const words = known.filter((term, at) => isContent(term) && (parts[at] ?? 0) >= WHY).length;
    // the situation of another service, or of another scope, is another one
    const isSilent = known.some((term, at) => isContent(term) && DECIDES.test(nameOf(term)) && (parts[at] ?? 0) === 0);
    const isUnnamed = known.some((one, at) => isContent(one) && /^[a-z]/.test(nameOf(one)) && (parts[at] ?? 0) < WHY);
    const isElsewhere = known.some((term, at) => SCOPE.test(nameOf(term)) && (parts[at] ?? 0) < WHY);
    const all = told + isAsked + (WORDS.worth * words) / content;
    const score = all + FOUND / (1 + place);
    highest.set(answer, Math.max(score, highest.get(answer) ?? 0));
    // only what is nearest of all is near
    const least = place === 0 ? LEAST.near : LEAST.aside;
    if (score > most) {
      const isNear = all >= least && isGist && words >= WORDS.near && !isElsewhere && !(isMoved && isUnnamed);
      [most, nearest] = [score, isNear ? { scenario, score } : undefined];
    }
    const isLike = told >= LEAST.told && isAsked >= LEAST.asked && all >= LEAST.all;
    // what the search finds first has to do with it, or most of what is asked for is said
    const isFirst = [scenario.topic, answer].includes(best[0] ?? '');
    if (
      (isFirst || words >= content * LEAST.words) &&
      isLike &&
      words >= WORDS.asked &&
      !isSilent &&
      score > (found?.score ?? 0)
    )
      found = { scenario, score };
  }
  const isClear = ({ scenario: { answers }, score }: Scored): boolean =>
    ![...highest].some(([answer, one]) => answer !== answers[0] && one > score - CLEARLY);
  // what is done besides, of which nothing is found here, was not asked for: S3 File Gateway + 수명 주기
  const isWhole = ({ scenario: { choose = '', answers } }: Scored): boolean =>
    !choose.includes(' + ') || answers.every((answer) => best.includes(answer));
  if (found !== undefined && isClear(found)) return { scenario: found.scenario, isAsked: isWhole(found) };
  return nearest && { scenario: nearest.scenario, isAsked: false };
}
