/** Words of the fields that name nothing as they are typed, as the search understands them. */
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { SIDES, type Readings, type Side } from './read-fields.ts';

type FieldOf = (side: Side) => HTMLInputElement | undefined;

/** What words were read as that named nothing. */
const readAs = new Map<Side, { readonly words: string; readonly title: string }>();

/** Where the search knows words to mean one thing alone, that stands in the field in their stead; without the search they stay. */
export async function readUnknown(readings: Readings, choices: readonly Choice[], fieldOf: FieldOf): Promise<void> {
  const read = async (side: Side): Promise<void> => {
    const { unknown } = readings[side];
    if (unknown === undefined) return;
    const { findMeant } = await import('./nearest.ts');
    const [meant, ...others] = await findMeant(unknown, choices);
    const field = fieldOf(side);
    // Something else may have been typed meanwhile.
    if (meant === undefined || others.length > 0 || field?.value.trim() !== unknown) return;
    field.value = meant.title;
    readAs.set(side, { words: unknown, title: meant.title });
  };
  await Promise.allSettled(SIDES.map(read));
}

/** Says how words were read that named nothing, while what they were read as stands there. */
export function sayRead(fieldOf: FieldOf): HTMLElement[] {
  const says = SIDES.flatMap((side) => {
    const read = readAs.get(side);
    return read !== undefined && read.title === fieldOf(side)?.value ? [`“${read.words}” → ${read.title}`] : [];
  });
  return says.length === 0 ? [] : [element('p', { class: 'about' }, says.join(', '))];
}
