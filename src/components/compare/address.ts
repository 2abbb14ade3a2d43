/** The address of the picker: what its fields name, and the steps back. */
import { SIDES, type Side } from './fields.ts';
import type { Readings } from './read-fields.ts';

/** The two that an address names, as it names them: empty where it names none. */
export function pairOf(search: string): Record<Side, string> {
  const query = new URLSearchParams(search);
  return { a: query.get('a') ?? '', b: query.get('b') ?? '' };
}

/** The two of the link of this page that is clicked; `undefined` elsewhere, and of one that is to open beside it. */
export function pairAt({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): Record<Side, string> | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href*="?a="]') : null;
  return link?.pathname !== location.pathname || ctrlKey || metaKey || shiftKey ? undefined : pairOf(link.search);
}

/** Where the two of the fields stand. */
function addressOf(readings: Readings): string {
  const query = SIDES.flatMap((side) => {
    const { address = '' } = readings[side];
    return address === '' ? [] : [`${side}=${address}`];
  });
  return location.pathname + (query.length === 0 ? '' : `?${query.join('&')}`);
}

/** As browsers read addresses: one that is not encoded well is no error to them. */
function standsThere(address: string): boolean {
  const [wanted, here] = [new URL(address, location.href), new URL(location.href)];
  return wanted.pathname === here.pathname && `${wanted.searchParams}` === `${here.searchParams}`;
}

/** Whether the address names something, and not yet two. */
let isHalf = false;

let here = '';

/** Whether a step has led to another address than that which the fields were read from, or stand in. */
export const isElsewhere = (): boolean => location.search !== here;

/** Takes what the address names, as it is read, for where one stands now. */
export function arrive({ a, b }: Readings): void {
  here = location.search;
  const isNamed = a.address !== undefined || b.address !== undefined;
  isHalf = isNamed && (a.id === undefined || b.id === undefined || a.id === b.id);
}

/**
 * The two of the fields stand in the address, once: one step back leads from them to what stood there before either was
 * chosen.
 *
 * @param isStep whether it is a step of its own, unless what it completes already is
 */
export function remember(readings: Readings, isStep = true): void {
  const address = addressOf(readings);
  if (!standsThere(address)) {
    if (isStep && !isHalf) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }
  arrive(readings);
}
