import type { Choice } from '../../site/choices.ts';
import { farnessOf, nearestOf } from '../chrome/near-names.ts';
import { isOwn } from './find-topics.ts';

/**
 * The topics whose address or name is near an address that the site does not have (`storage/s33`), the nearest first; none where
 * nothing is.
 */
export function findAddressed(address: string, choices: readonly Choice[]): readonly Choice[] {
  const [last = '', domain = ''] = address.split('/').reverse();
  const near = nearestOf(choices.filter(isOwn), ({ id, title, names }) =>
    farnessOf(last, [id.split('/').at(-1) ?? '', title, ...names.split(',')], id.startsWith(`${domain}/`)),
  );
  return near.map(({ item }) => item);
}
