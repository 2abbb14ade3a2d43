/** What decides between two that stand side by side, and whether anything does. */
import type { Comparable, Way, Rival } from '../../site/comparable.ts';

/** What the requirements that either side speaks of have this one chosen for. */
function signalsFor({ id }: Comparable, ...sides: readonly Comparable[]): string[] {
  const speaking = sides.flatMap(({ signals }) => signals.filter((signal) => signal.for.includes(id)));
  // Sections of one page have its signals both.
  return [...new Set(speaking.map(({ need, choose }) => `${need} → ${choose}`))];
}

/** Reasons of either that stand where nobody has written of the two: both are on the first screen. */
const MOST = 3;

/** What one is chosen for, whatever stands beside it: what signals say, else what decides most between it and each that it is confused with. */
const usesOf = ({ rivals }: Comparable, signals: readonly string[]): readonly string[] =>
  (signals.length > 0 ? signals : rivals.flatMap((rival) => ('trap' in rival ? rival.choose.slice(0, 1) : []))).slice(
    0,
    MOST,
  );

/** Rows that say when one chooses which. */
const DECIDES = /^(?:(?:이럴 때 )?유리(?:한 때|하다)?|문제의 단서|고르는 [말때])$/;

/** What a table says of both, though nobody confuses the two: `undefined` where none has both. */
function readAcross(left: Comparable, right: Comparable): Omit<Rival, 'id' | 'trap'> | undefined {
  for (const { at, article, cells } of left.tables) {
    const other = right.tables.find((table) => table.at === at);
    if (other === undefined) continue;
    const rows = cells.map(({ name, says }, row) => ({ name, own: says, other: other.cells[row]?.says ?? '' }));
    const decides = rows.filter(({ name }) => DECIDES.test(name));
    return {
      ...{ section: article, rows: rows.filter((row) => !decides.includes(row)) },
      ...{ choose: decides.map(({ own }) => own), chooseOther: decides.map((row) => row.other) },
    };
  }
  return undefined;
}

type Decision = Partial<Rival> &
  Pick<Rival, 'choose' | 'chooseOther'> & {
    /** Written of either for itself or beside many, and not for a choice between these two. */
    readonly isBorrowed?: true;
  };

/** What is written of a pair, as the one sees it: the first of the two has it for both. */
function writtenOf(left: Comparable, right: Comparable): Rival | undefined {
  const [own, other] = [left.rivals.find(({ id }) => id === right.id), right.rivals.find(({ id }) => id === left.id)];
  if (own !== undefined && 'trap' in own) return own;
  if (other === undefined || !('trap' in other)) return undefined;
  const { choose, chooseOther, rows } = other;
  return {
    ...{ ...other, id: right.id, choose: chooseOther, chooseOther: choose },
    ...(rows === undefined ? {} : { rows: rows.map((row) => ({ name: row.name, own: row.other, other: row.own })) }),
  };
}

/** What decides between two: declared where people confuse them, else what a table says of both, else what their signals say. */
export function decide(left: Comparable, right: Comparable): Decision {
  const across = readAcross(left, right);
  const rival = writtenOf(left, right);
  if (rival !== undefined)
    // What is declared says it already.
    return { ...rival, rows: (rival.rows ?? across?.rows ?? []).filter(({ name }) => !DECIDES.test(name)) };
  if (across !== undefined && across.choose.length > 0) return { ...across, isBorrowed: true };
  // What both are to each other is said, and not what either is good for beside anything else.
  if (left.related?.[right.id] !== undefined || ideaIn(left, right) !== undefined)
    return { ...across, choose: [], chooseOther: [] };
  const [choose, chooseOther] = [signalsFor(left, left, right), signalsFor(right, right, left)];
  const part = partIn(left, right);
  if (part === right) return { ...across, choose: [], chooseOther };
  if (part === left) return { ...across, choose, chooseOther: [] };
  // What speaks for one alone decides nothing between two.
  const [own, others] = [usesOf(left, choose), usesOf(right, chooseOther)];
  const isOneSided = own.length === 0 || others.length === 0;
  return {
    ...across,
    ...(isOneSided ? { choose: [], chooseOther: [] } : { choose: own, chooseOther: others, isBorrowed: true }),
  };
}

/** Pairs that people confuse of parts of the two. */
const closerPairs = (left: Comparable, right: Comparable): readonly Way[] => [
  ...(left.closer?.[right.id] ?? []),
  ...(right.closer?.[left.id] ?? []),
];

/** Whether a pair is written of these two. */
const areRivals = (left: Comparable, right: Comparable): boolean => left.rivals.some(({ id }) => id === right.id);

/** Whether what is written of just these two decides: a pair, or what they are to each other. */
export const areKnown = (left: Comparable, right: Comparable): boolean =>
  areRivals(left, right) || left.related?.[right.id] !== undefined || ideaIn(left, right) !== undefined;

/** What the foundations tell of is in many services, and none of them. */
const isIdea = ({ url }: Comparable): boolean => url.includes('/foundations/');

/** Which of two is an idea, where the other is a service or a part of one; `undefined` where people confuse the two. */
export const ideaIn = (left: Comparable, right: Comparable): Comparable | undefined =>
  isIdea(left) === isIdea(right) || areRivals(left, right) ? undefined : [left, right].find(isIdea);

/** The ids of a pair as its link names them. */
const idsOf = ({ url }: Way): readonly string[] => [...new URLSearchParams(url.replace(/^.*\?/, '')).values()];

/**
 * What stands for one of two in a pair can do so where it is a section of that page, or one of a family of services: what
 * has a page of its own is another thing, and an answer about it another answer (`Aurora` and its global database).
 */
function canStand(pair: Way, two: readonly [Comparable, Comparable]): boolean {
  const ids = idsOf(pair);
  return two.every((side) => {
    const other = two.find((one) => one !== side);
    const own = ids.find((id) => id !== other?.id) ?? '';
    return ids.includes(side.id) || !own.includes('/') || side.title.endsWith('제품군');
  });
}

/** Of two that nobody confuses, the pair of a part of either that is shown in their stead: `undefined` without one. */
const nearerPair = (left: Comparable, right: Comparable): Way | undefined =>
  closerPairs(left, right).find((pair) => canStand(pair, [left, right]));

/**
 * Of two that nobody confuses and that are nothing to each other, the pair that is shown in their stead: that which people
 * confuse most of a part of either with the other, of a part and its whole that of the part with what it is chosen beside.
 * Its ids, the side of `left` first.
 */
export function findClosest(left: Comparable, right: Comparable): readonly [string, string] | undefined {
  if (areKnown(left, right)) return undefined;
  const part = partIn(left, right);
  const pair = part === undefined ? nearerPair(left, right) : part.part?.pairs[0];
  if (pair === undefined) return undefined;
  const [a = '', b = ''] = idsOf(pair);
  return a === right.id || b === left.id ? [b, a] : [a, b];
}

/** Of two that nothing is written of, not even a table, the nearest pair of what they are parts of: `ElastiCache` and `RDS` of Redis and RDS. */
export function findWider(
  [left, right]: readonly [Comparable, Comparable],
  rivalsOf: (id: string) => readonly string[],
): readonly [string, string] | undefined {
  if (areKnown(left, right) || readAcross(left, right) !== undefined) return undefined;
  const [near, others] = [left, right].map(({ id, part }) => [id, ...(part?.of ?? [])]);
  const pairs = (near ?? []).flatMap((a, up) => (others ?? []).map((b, over) => ({ a, b, far: up + over })));
  const written = pairs.filter(({ a, b }) => rivalsOf(a).includes(b)).sort((one, other) => one.far - other.far);
  return written[0] && [written[0].a, written[0].b];
}

/** A part is not chosen in the stead of what it is a part of, unless people take the two for one another. */
const isPartOf = (one: Comparable, whole: Comparable): boolean =>
  one.part?.of.includes(whole.id) === true && !areRivals(one, whole);

/** Which of two is a part of the other; `undefined` where neither is. @see isPartOf */
function partIn(left: Comparable, right: Comparable): Comparable | undefined {
  if (isPartOf(left, right)) return left;
  return isPartOf(right, left) ? right : undefined;
}
