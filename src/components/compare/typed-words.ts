/** What was typed, where something else stands in a field in its stead: a name said in full, a slip put right, one of two names. */
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { isCalled, isItself, isOwn } from '../names/find-topics.ts';
import { findTwo } from '../names/find-two.ts';
import { SIDES, type Fields, type Side } from './fields.ts';
import type { Readings } from './read-fields.ts';

interface Typed {
  readonly typed: string;
  /** What is read in its stead, beside the other field as well. */
  readonly words: string;
  /** What stands in the field. */
  readonly stands: string;
  /** The two that it was said beside: beside others it is not said again. */
  told?: string;
}
const kept = new Map<Side, Typed>();

/** Something else is put or typed into a field. */
export const forget = (side: Side): boolean => kept.delete(side);

/** What a field stands for, if it is not what was typed. */
function keptIn(side: Side, fields: Fields): Typed | undefined {
  const typed = kept.get(side);
  return typed?.stands === fields.typed(side) ? typed : undefined;
}

/** Two names in one field are one for each while the other is empty: `SQS SNS`; what stands in the other is never written over. */
export function splitNames(readings: Readings, choices: readonly Choice[], fields: Fields): void {
  const [a, b] = SIDES.map((side) => fields.typed(side));
  const isHalf = a === '' || b === '';
  if (!isHalf || SIDES.some((side) => readings[side].id !== undefined)) return;
  const two = findTwo(`${a ?? ''}${b ?? ''}`, choices);
  // Both or neither.
  if (two === undefined || !SIDES.every((side) => fields.isOpen(side))) return;
  SIDES.forEach((side, at) => fields.put(side, two[at] ?? ''));
}

/** The name that several have in common: `Kinesis`. */
const sharedName = ([first, ...others]: readonly Choice[]): string | undefined =>
  first?.names.split(',').find((name) => name !== '' && others.every((other) => isCalled(other, name)));

/** Where the search knows words to mean one name alone, that stands in the field in their stead; without the search they stay. */
export async function readUnknown(readings: Readings, choices: readonly Choice[], fields: Fields): Promise<void> {
  const read = async (side: Side): Promise<void> => {
    const { unknown } = readings[side];
    // Two names beside a third: which two of them are meant is asked, and none is dropped.
    const isBeside = SIDES.every((one) => fields.typed(one) !== '');
    if (unknown === undefined || (isBeside && findTwo(unknown, choices) !== undefined)) return;
    const { findMeant } = await import('./nearest.ts');
    const found = await findMeant(unknown, choices);
    const name = found.length === 1 ? found[0]?.title : sharedName(found);
    // Something else may have been typed meanwhile.
    if (name === undefined || fields.typed(side) !== unknown || !fields.put(side, name)) return;
    kept.set(side, { typed: unknown, words: name, stands: name });
  };
  await Promise.allSettled(SIDES.map(read));
}

const called = (id: string | undefined, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice.id === id && isOwn(choice));

/** What was typed short is said in full. */
export function sayInFull(readings: Readings, choices: readonly Choice[], fields: Fields): void {
  for (const side of SIDES) {
    const [words, title] = [fields.typed(side), called(readings[side].id, choices)?.title];
    const typed = keptIn(side, fields)?.typed ?? words;
    if (title === undefined || title === words || !fields.put(side, title)) continue;
    kept.set(side, { typed, words, stands: title });
  }
}

/** Both fields name something, and not the same. */
const areTwo = ({ a, b }: Readings): boolean => a.id !== undefined && b.id !== undefined && a.id !== b.id;

/** Where the fields do not name two things, what was said in full stands there as it was typed: the words may tell two apart. */
export function readTwo(read: (typed: Readonly<Record<Side, string>>) => Readings, fields: Fields): Readings {
  const stands = fields.finished();
  const readings = read(stands);
  const known = SIDES.flatMap((side) => {
    const typed = stands[side] === '' ? undefined : keptIn(side, fields);
    return typed === undefined ? [] : [[side, typed.words] as const];
  });
  if (areTwo(readings) || known.length === 0) return readings;
  const asWords = read({ ...stands, ...Object.fromEntries(known) });
  const isOne = readings.a.id !== undefined && readings.a.id === readings.b.id;
  if (!isOne && !areTwo(asWords)) return readings;
  for (const [side, words] of known) fields.put(side, words);
  return asWords;
}

/** Says how words were read that are no name of what they were read as, while that stands there beside the same other. */
export function sayRead(readings: Readings, choices: readonly Choice[], fields: Fields): HTMLElement[] {
  const two = areTwo(readings) ? `${readings.a.id ?? ''} ${readings.b.id ?? ''}` : undefined;
  const says = SIDES.flatMap((side) => {
    const put = keptIn(side, fields);
    const typed = put?.typed ?? fields.typed(side);
    const choice = called(readings[side].id, choices);
    const read = choice?.title ?? put?.stands;
    if (read === undefined || (choice !== undefined && isItself(choice, typed, choices))) return [];
    if (put?.told !== undefined && put.told !== two) return [];
    // Who is still typing may mean another.
    if (put !== undefined && two !== undefined && !SIDES.some((one) => fields.isTyping(one))) put.told = two;
    return [`“${typed}” → ${read}`];
  });
  return says.length === 0 ? [] : [element('p', { class: 'about read' }, says.join(', '))];
}
