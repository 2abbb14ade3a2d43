/** The address of the picker: what its fields name. */
import { SIDES, type Readings } from './read-fields.ts';

/** Where the two of the fields stand. */
export function addressOf(readings: Readings): string {
  const query = SIDES.flatMap((side) => {
    const { address = '' } = readings[side];
    return address === '' ? [] : [`${side}=${address}`];
  });
  return location.pathname + (query.length === 0 ? '' : `?${query.join('&')}`);
}

/** As browsers read addresses: one that is not encoded well is no error to them. */
export function standsThere(address: string): boolean {
  const [wanted, here] = [new URL(address, location.href), new URL(location.href)];
  return wanted.pathname === here.pathname && `${wanted.searchParams}` === `${here.searchParams}`;
}
