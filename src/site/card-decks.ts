/** The cards of each domain, in the order in which they are learnt. */
import { coreBound, kindOf, turnOf, type CardData, type CardIndex, type CardKind } from '../model/card-data.ts';
import { DOMAIN_KEYS, DOMAINS, type Domain } from '../model/domain.ts';
import { orderCards, repeatsLast } from './card-order.ts';
import { getExamPoints, getStudyCards, type StudyCard } from './cards.ts';
import { once } from './once.ts';
import { getTopics } from './topics.ts';
import { pageUrl } from './urls.ts';

/** A domain with its cards. */
interface Deck {
  readonly domain: Domain;
  readonly cards: readonly StudyCard[];
  /** How much the exam asks of its topics, to the other decks. */
  readonly weight: number;
}

/** The domains that have cards, in the order of the navigation. */
export const getDecks = once(async (): Promise<readonly Deck[]> => {
  const asked = await getExamPoints();
  const byDomain = Map.groupBy(await getStudyCards(), ({ domain }) => domain);
  return DOMAIN_KEYS.flatMap((domain) => {
    const cards = repeatsLast(orderCards(byDomain.get(domain) ?? []));
    const weight = [...new Set(cards.map(({ topic }) => topic))].reduce((sum, id) => sum + asked.topic(id), 1);
    return cards.length === 0 ? [] : [{ domain, cards, weight: Math.round(weight) }];
  });
});

/** The cards of a domain. */
export const cardsOf = async (domain: Domain): Promise<readonly StudyCard[]> =>
  (await getDecks()).find((deck) => deck.domain === domain)?.cards ?? [];

/** A card with its rank among all, and whether it is one of those that are asked most. */
export interface RankedCard extends StudyCard {
  readonly rank: number;
  readonly isCore: boolean;
}

/** All cards, in the order in which they are learnt. */
export async function getRankedCards(): Promise<readonly RankedCard[]> {
  const cards = (await getDecks()).flatMap((deck) =>
    deck.cards.map((card, at) => ({ card, turn: turnOf(at, deck.weight) })),
  );
  const bound = coreBound(cards.map(({ turn }) => turn));
  return cards
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ card, turn }, at) => ({ ...card, rank: at + 1, isCore: turn < bound }));
}

/** A card without what the index says of it. */
export const toCardData = ({ id, hash, context, front, back, note, era, url }: StudyCard): CardData => ({
  ...{ id, hash, context, front, back, url },
  ...(note === undefined ? {} : { note }),
  ...(era === undefined ? {} : { era }),
});

/** What a reader chooses from. */
export async function cardIndex(): Promise<CardIndex> {
  const moved = (await getTopics()).flatMap(({ id, redirectFrom }) => redirectFrom.map((former) => [former, id]));
  return {
    decks: (await getDecks()).map(({ domain, weight, cards }) => ({
      id: domain,
      title: DOMAINS[domain].title,
      weight,
      file: pageUrl(`study/cards/${domain}.json`),
      cards: cards.map(({ id, topic }) => [id, topic] as const),
    })),
    moved: Object.fromEntries(moved) as CardIndex['moved'],
  };
}

/** How many cards of each kind there are. */
export async function countCardKinds(): Promise<ReadonlyMap<CardKind, number>> {
  return new Map(
    [...Map.groupBy(await getStudyCards(), ({ id }) => kindOf(id))].map(([kind, cards]) => [kind, cards.length]),
  );
}
