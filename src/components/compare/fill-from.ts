import { isTopicId } from '../../model/side-address.ts';
import type { Choice } from '../../site/choices.ts';
import { findNamed, findTopics } from '../names/find-topics.ts';
import { pairOf } from './address.ts';
import { SIDES, type Fields, type Side } from './fields.ts';

/** What the address is read with: `lost` is told what it names and the site does not have; `force` also writes over what was typed. */
interface Reading {
  readonly fields: Fields;
  readonly choices: readonly Choice[];
  readonly lost: Map<Side, string>;
  readonly force: boolean;
}

/** Puts the two that an address names into the fields. */
export function fillFrom(search: string, { fields, choices, lost, force }: Reading): void {
  const pair = pairOf(search);
  const [one, other] = SIDES.map((side) => findNamed(pair[side], choices)?.id);
  const values: Partial<Record<Side, string>> = {};
  for (const side of SIDES) {
    const id = pair[side];
    // Words that name several or none are as if they were typed; an id that is gone is said so, and what is not encoded well.
    const isWords = !/\uFFFD/.test(id) && (!isTopicId(id) || findTopics(id, choices).length > 0);
    // Two names of one page stay as they were typed.
    const named = one === other && !isTopicId(id) ? undefined : findNamed(id, choices);
    const title = id === '' ? '' : (named?.title ?? (isWords ? id : undefined));
    if (title !== undefined) lost.delete(side);
    else lost.set(side, id);
    values[side] = title ?? '';
    if (!force) fields.fill(side, title ?? '');
  }
  if (force) fields.reset(values);
}
