/** Cards that ask the same in other words: two topics may each tell of one requirement. */
import { kindOf, type CardKind } from '../model/card-data.ts';

interface Told {
  readonly id: string;
  readonly topic: string;
  readonly context: string;
  readonly front: string;
  readonly back: readonly string[];
  readonly worth: number;
}

/** So much of what two say has to be the same; what is less alike is told apart by what it asks. */
const ALIKE = 0.55;
/** What two numbers of other topics are has to be alike, too: `15분` and `30초` are asked for in the same words. So have the reasons of two pairs. */
const SAME = 0.4;

/** Two requirements are the same where their answers are, in nearly the same words. */
const ANSWER = 0.6;

/** What asks for the same elsewhere; a term names itself. */
const KINDS = new Set(['signal', 'correction', 'fact', 'pair']);

/** Two letters at a time of Hangul, whatever particle follows a word, and names and numbers as a whole. */
function partsOf(text: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const word of text.toLowerCase().match(/[가-힣]+|[a-z][\w-]*|\d+/g) ?? [])
    if (word.length === 1 || word < '가') parts.add(word);
    else for (let at = 2; at <= word.length; at++) parts.add(word.slice(at - 2, at));
  return parts;
}

/** Whether two are alike enough: most are too unlike in length, or after a few of their parts. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  if (a.size > b.size) return alike(b, a, least);
  const all = a.size + b.size || 1;
  let shared = a.size;
  if ((2 * shared) / all < least) return false;
  for (const each of a) if (!b.has(each) && (2 * --shared) / all < least) return false;
  return true;
}

/** A card as it is compared: all that it says, what it asks, its answer, and the names of what it is about (`Amazon` is in all of them). */
interface Read<T> {
  readonly card: T;
  readonly kind: CardKind;
  readonly parts: ReadonlySet<string>;
  readonly asks: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Of a pair the two topics that it is of, whichever of their sections; of one topic's sections nothing. */
  readonly two: string;
}

function twoOf({ id }: Told): string {
  const topics = new Set(
    id
      .slice('pair:'.length)
      .replace(/#[^|]*/g, '')
      .split('|'),
  );
  return topics.size === 2 ? [...topics].sort().join() : '';
}

function read<T extends Told>(card: T): Read<T> {
  const { context, front, back } = card;
  const kind = kindOf(card.id);
  const names = `${context} ${front}`.match(/[A-Z][\w-]+/g) ?? [];
  const [asks, answer] = [partsOf(front), partsOf(back.join(' '))];
  return {
    card,
    kind,
    parts: new Set([...asks, ...answer]),
    asks,
    answer,
    names: new Set(names.filter((name) => name !== 'Amazon' && name !== 'AWS')),
    two: kind === 'pair' ? twoOf(card) : '',
  };
}

/** Whether two pairs choose between the same: two topics, and sections of both. */
const isSamePair = <T extends Told>(a: Read<T>, b: Read<T>): boolean =>
  a.two !== '' && a.two === b.two && alike(a.parts, b.parts, SAME);

/** Whether two requirements of other topics have the same answer, in nearly the same words. */
export const isSameSignal = <T extends Told>(a: Read<T>, b: Read<T>): boolean =>
  a.card.topic !== b.card.topic && alike(a.answer, b.answer, ANSWER) && alike(a.asks, b.asks, SAME);

/** Whether two of one kind say the same in two topics. */
const isKin = <T extends Told>(a: Read<T>, b: Read<T>): boolean =>
  a.card.topic !== b.card.topic &&
  (a.kind !== 'fact' || alike(a.answer, b.answer, SAME)) &&
  alike(a.parts, b.parts, ALIKE);

const saysSame = <T extends Told>(a: Read<T>, b: Read<T>): boolean => (a.kind === 'pair' ? isSamePair : isKin)(a, b);

/** Where else the same may be said: numbers of what bears one name, pairs of the same two topics, and all of another kind. */
const placesOf = <T extends Told>({ kind, names, two }: Read<T>): readonly string[] =>
  (kind === 'fact' ? [...names] : [two]).map((place) => `${kind}:${place}`);

/** The cards that say what another one of their kind says already, which is worth more. */
export function saidTwice<T extends Told>(
  cards: readonly T[],
  isSaid: (a: Read<T>, b: Read<T>) => boolean = saysSame,
): ReadonlySet<T> {
  const twice = new Set<T>();
  const kept = new Map<string, Read<T>[]>();
  for (const card of cards.toSorted((a, b) => b.worth - a.worth)) {
    if (!KINDS.has(kindOf(card.id))) continue;
    const own = read(card);
    const places = placesOf(own);
    if (places.some((place) => kept.get(place)?.some((other) => isSaid(other, own)))) twice.add(card);
    else for (const place of places) kept.set(place, [...(kept.get(place) ?? []), own]);
  }
  return twice;
}
