import type { ParsedQuery, Piece, SearchHit, SearchIndex } from 'korean-search';
import type { SearchState } from './address.ts';
import { asksForNumber, isComparing, pickFact, pickPair, type FactData } from './cards.ts';

/** What a situation's record carries: `아키텍트가 … 해야 한다` → Lambda. */
interface ScenarioData {
  readonly choose: string;
}

/** What a pair's record carries: where both stand side by side, below the base of the site. */
interface PairData {
  readonly path: string;
}

/** What the record of a name from elsewhere carries: topics that do the same here, and why. */
interface ElsewhereData {
  readonly by?: string;
  readonly why: string;
  readonly ours: readonly { readonly url: string; readonly title: string }[];
}

/** A record with what its type carries. */
type Card<Data> = SearchHit & { readonly data: Data };

/** Everything that is shown for a query. */
export interface Found {
  readonly state: SearchState;
  readonly query: ParsedQuery;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly counts: (name: string) => ReadonlyMap<string, number>;
  readonly weak: boolean;
  /** Marks the words of the query in a short text. */
  readonly mark: (text: string) => readonly Piece[];
  readonly fact?: Card<FactData> | undefined;
  /** `isSure` where it is what is asked for, and not only near. */
  readonly scenario?: (Card<ScenarioData> & { readonly isSure: boolean }) | undefined;
  readonly pair?: Card<PairData> | undefined;
  readonly elsewhere?: Card<ElsewhereData> | undefined;
}

/** Words from which on a query may be a situation. */
const SITUATION = 4;
/** Share of the query that a situation and its page say to be near it, and that it says itself to be the one. */
const [NEAR, SURE] = [0.6, 0.72];

const first = async <Data>(index: SearchIndex, text: string, type: string): Promise<Card<Data> | undefined> => {
  const { hits } = await index.search(text, { type, limit: 1 });
  return hits[0] as Card<Data> | undefined;
};

async function findScenario(
  index: SearchIndex,
  query: ParsedQuery,
  pages: readonly SearchHit[],
): Promise<Found['scenario']> {
  const { hits } = await index.search(query.text, { type: 'scenario', limit: 3 });
  const shareOf = (hit: SearchHit, part: 'own' | 'both'): number => {
    const said = hit.said ?? [];
    const sum = said.reduce((all, { own, page }) => all + (part === 'own' ? own : Math.max(own, page)), 0);
    return sum / Math.max(1, said.length);
  };
  const near = hits.find((hit) => shareOf(hit, 'both') >= NEAR) as Card<ScenarioData> | undefined;
  if (near === undefined) return undefined;
  const isFirst = pages.slice(0, 2).some(({ url }) => url === near.url);
  return { ...near, isSure: isFirst && shareOf(near, 'own') >= SURE };
}

/**
 * Asks the index for everything that a query is shown: pages, and what answers it by itself.
 * @param limit of pages
 * @throws Error where a file of the index does not arrive
 */
export async function searchSite(index: SearchIndex, state: SearchState, limit: number): Promise<Found> {
  const filter = {
    ...(state.domain !== undefined && { domain: state.domain }),
    ...(state.kind !== undefined && { kind: state.kind }),
  };
  const text = state.query;
  const { query, hits, total, counts, weak } = await index.search(text, { filter, limit });
  const mark = (one: string): readonly Piece[] => index.highlight(one, query);
  const found = { state, query, hits, total, counts, weak, mark };
  const isNarrowed = state.domain !== undefined || state.kind !== undefined;
  if (weak || isNarrowed || hits.length === 0) return found;
  const words = query.terms.filter(({ share, alternatives }) => share === 1 && alternatives.length > 0).length;
  const mayBeFact = asksForNumber(text) || words < SITUATION;
  const mayBePair = isComparing(text);
  const mayBeSituation = words >= SITUATION && !mayBePair;
  const [facts, scenario, pairs, elsewhere] = await Promise.all([
    mayBeFact && !mayBePair ? index.search(text, { type: 'fact', limit: 8 }) : undefined,
    mayBeSituation ? findScenario(index, query, hits) : undefined,
    mayBePair ? index.search(text, { type: 'pair', limit: 5 }) : undefined,
    first<ElsewhereData>(index, text, 'elsewhere'),
  ]);
  return {
    ...found,
    fact: facts && (pickFact(query, facts.hits, hits, index.analyzer) as Card<FactData> | undefined),
    scenario,
    pair: pairs && (pickPair(query, pairs.hits, index.analyzer) as Card<PairData> | undefined),
    elsewhere: elsewhere?.said?.some(({ own }) => own >= 1) === true ? elsewhere : undefined,
  };
}
