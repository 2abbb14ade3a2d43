/** What was typed, where something else stands in a field in its stead: a name said in full, a slip put right, one of two names. */
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { isCalled, isItself, isOwn } from '../names/find-topics.ts';
import { findTwo } from '../names/find-two.ts';
import { SIDES, type Readings, type Side } from './read-fields.ts';

type FieldOf = (side: Side) => HTMLInputElement | undefined;

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

const typedIn = (side: Side, fieldOf: FieldOf): string => fieldOf(side)?.value.trim() ?? '';

/** What a field stands for, if it is not what was typed. */
function keptIn(side: Side, fieldOf: FieldOf): Typed | undefined {
  const typed = kept.get(side);
  return typed?.stands === typedIn(side, fieldOf) ? typed : undefined;
}

/** Two names in one field are one for each: `SQS SNS`; where the other has something, only if this one is no name itself: a pasted `EFS vs EBS`. */
export function splitNames(readings: Readings, choices: readonly Choice[], fieldOf: FieldOf): void {
  const [a, b] = SIDES.map(fieldOf);
  if (a === undefined || b === undefined) return;
  const isHalf = a.value.trim() === '' || b.value.trim() === '';
  const isNamed = isHalf && SIDES.some((side) => readings[side].id !== undefined);
  const pasted = isHalf ? [`${a.value} ${b.value}`.trim()] : SIDES.flatMap((side) => readings[side].unknown ?? []);
  const two = isNamed ? undefined : pasted.map((text) => findTwo(text, choices)).find((one) => one !== undefined);
  if (two !== undefined) [a.value, b.value] = two;
}

/** The name that several have in common: `Kinesis`. */
const sharedName = ([first, ...others]: readonly Choice[]): string | undefined =>
  first?.names.split(',').find((name) => name !== '' && others.every((other) => isCalled(other, name)));

/** Where the search knows words to mean one name alone, that stands in the field in their stead; without the search they stay. */
export async function readUnknown(readings: Readings, choices: readonly Choice[], fieldOf: FieldOf): Promise<void> {
  const read = async (side: Side): Promise<void> => {
    const { unknown } = readings[side];
    if (unknown === undefined) return;
    const { findMeant } = await import('./nearest.ts');
    const found = await findMeant(unknown, choices);
    const name = found.length === 1 ? found[0]?.title : sharedName(found);
    const field = fieldOf(side);
    // Something else may have been typed meanwhile.
    if (name === undefined || field?.value.trim() !== unknown) return;
    field.value = name;
    kept.set(side, { typed: unknown, words: name, stands: name });
  };
  await Promise.allSettled(SIDES.map(read));
}

const called = (id: string | undefined, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice.id === id && isOwn(choice));

/** What was typed short is said in full. */
export function sayInFull(readings: Readings, choices: readonly Choice[], fieldOf: FieldOf): void {
  for (const side of SIDES) {
    const [field, title] = [fieldOf(side), called(readings[side].id, choices)?.title];
    if (field === undefined || title === undefined || title === field.value) continue;
    const words = field.value;
    kept.set(side, { typed: keptIn(side, fieldOf)?.typed ?? words, words, stands: title });
    field.value = title;
  }
}

/** Both fields name something, and not the same. */
const areTwo = ({ a, b }: Readings): boolean => a.id !== undefined && b.id !== undefined && a.id !== b.id;

/** Where the fields do not name two things, what was said in full stands there as it was typed: the words may tell two apart. */
export function readTwo(readNow: () => Readings, fieldOf: FieldOf): Readings {
  const readings = readNow();
  const known = SIDES.flatMap((side) => {
    const typed = keptIn(side, fieldOf);
    return typed === undefined ? [] : [[side, typed] as const];
  });
  if (areTwo(readings) || known.length === 0) return readings;
  const put = (part: 'stands' | 'words'): void => {
    for (const [side, typed] of known) Object.assign(fieldOf(side) ?? {}, { value: typed[part] });
  };
  put('words');
  const asWords = readNow();
  const isOne = readings.a.id !== undefined && readings.a.id === readings.b.id;
  if (!isOne && !areTwo(asWords)) put('stands');
  return isOne || areTwo(asWords) ? asWords : readings;
}

/** Says how words were read that are no name of what they were read as, while that stands there beside the same other. */
export function sayRead(readings: Readings, choices: readonly Choice[], fieldOf: FieldOf): HTMLElement[] {
  const beside = areTwo(readings) ? `${readings.a.id ?? ''} ${readings.b.id ?? ''}` : undefined;
  const says = SIDES.flatMap((side) => {
    const put = keptIn(side, fieldOf);
    const typed = put?.typed ?? typedIn(side, fieldOf);
    const choice = called(readings[side].id, choices);
    const read = choice?.title ?? put?.stands;
    if (read === undefined || (choice !== undefined && isItself(choice, typed, choices))) return [];
    if (put?.told !== undefined && put.told !== beside) return [];
    if (put !== undefined && beside !== undefined) put.told = beside;
    return [`“${typed}” → ${read}`];
  });
  return says.length === 0 ? [] : [element('p', { class: 'about read' }, says.join(', '))];
}
