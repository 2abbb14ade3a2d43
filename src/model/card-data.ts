/** The cards as they are fetched: files of one build. Texts may hold `` `code` `` and `**strong**`. */
/** What a card is made from. */
export type CardKind = 'signal' | 'fact' | 'pair' | 'correction' | 'term';

/** What each kind of card is called, in the order in which a reader chooses. */
export const CARD_KINDS: Readonly<Record<CardKind, string>> = {
  signal: '신호와 답',
  fact: '숫자와 한도',
  pair: '헷갈리는 두 가지',
  correction: '틀리기 쉬운 말',
  term: '용어',
};

/** A card of `study/cards/compute.json`. */
export interface CardData {
  /** `fact:storage/s3#max-object`: follows from where it is written, not from what it says. */
  readonly id: string;
  /** Of what it asks and answers. @see isSaidAnew */
  readonly hash: string;
  /** Where it belongs: the topic's title, or its domain where the title would tell the answer. */
  readonly context: string;
  readonly front: string;
  /** The answer: one line, or several that say what they are about. */
  readonly back: readonly string[];
  /** Condition, exception, or how to tell. */
  readonly note?: string;
  /** The older value that exam material still uses. */
  readonly era?: string;
  /** Where it is explained. */
  readonly url: string;
}

/** The cards of a domain. */
interface DeckEntry {
  /** Domain key. */
  readonly id: string;
  readonly title: string;
  /** Address of its cards. */
  readonly file: string;
  /** How much the exam asks of it, to the other decks. */
  readonly weight: number;
  /** Ids with the topic where each belongs (empty for a term that no topic explains), in the order in which they are learnt. */
  readonly cards: readonly (readonly [id: string, topic: string])[];
}

/** `study/cards/index.json`: what there is to learn, without its text. */
export interface CardIndex {
  readonly decks: readonly DeckEntry[];
  /** Former ids of topics: cards that were reviewed under them are those of today's. */
  readonly moved: Readonly<Record<string, string>>;
}

/** So many cards are the core of all: forty days of the usual amount. */
export const CORE = 800;

/** When a card is learnt, to the cards of all decks, by its place in its own: the more a deck weighs, the sooner its next one. */
export const turnOf = (at: number, weight: number): number => (at + 0.5) / weight;

/** The turn that a card of the core comes before. */
export const coreBound = (turns: readonly number[]): number => turns.toSorted((a, b) => a - b)[CORE] ?? Infinity;

/** The kind of a card, by its id: `kindOf("fact:storage/s3#max-object") → "fact"`. */
export const kindOf = (id: string): CardKind => id.slice(0, id.indexOf(':')) as CardKind;

/**
 * Whether a card asks or answers something else than when it was reviewed. Hashes of another length are of another measure, that
 * of another build: they say nothing.
 */
export const isSaidAnew = (reviewed: string, hash: string): boolean =>
  reviewed !== hash && reviewed.length === hash.length;

/** What makes a question of a card's front, by its id; the front of a number is a question itself. */
export const asksOf = (id: string): string =>
  ({
    signal: '무엇을 선택하나?',
    fact: '',
    pair: '언제 무엇을 선택하나?',
    correction: '무엇이 바른가?',
    term: '무슨 뜻인가?',
  })[kindOf(id)];

/** The id of a card under today's topics: `currentId("fact:storage/old#x", { "storage/old": "storage/s3" }) → "fact:storage/s3#x"`. */
export function currentId(id: string, moved: CardIndex['moved']): string {
  const [, kind = '', topic = '', rest = ''] = /^(signal|fact|correction):([^#]+)(#.*)$/.exec(id) ?? [];
  const now = moved[topic];
  return now === undefined ? id : `${kind}:${now}${rest}`;
}
