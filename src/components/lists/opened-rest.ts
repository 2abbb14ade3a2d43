import { element } from '../element.ts';

/** So few are not kept behind a button. */
const LITTLE = 4;

/** How many of what was found stand, for an address; kept with the entry of the history. */
interface Entry {
  readonly opened?: { readonly of: string; readonly limit: number };
}
const entry = (): Entry => (history.state as Entry | null) ?? {};

/** Keeps that the reader has opened more of a list: who leaves it and comes back finds it so. */
export function keepOpened(limit: number): void {
  history.replaceState({ ...entry(), opened: { of: location.search, limit } }, '');
}

/** How many of `count` stand at once where `limit` would: those that the reader had opened, or all where few would be left. */
export function openedOf(count: number, limit: number): number {
  const { of, limit: opened = 0 } = entry().opened ?? {};
  return Math.max(count - limit <= LITTLE ? count : limit, of === location.search ? opened : 0);
}

/** Puts how many were found into a place; where that is nothing it is heard as it is read, which stands where nobody listens. */
export function tellFound(count: HTMLElement | null, text: string, nothing: HTMLElement | null): void {
  const said = nothing?.hidden === false ? (nothing.firstChild?.textContent?.trim() ?? '') : '';
  count?.replaceChildren(text, ...(said === '' ? [] : [element('span', { class: 'visually-hidden' }, ` ${said}`)]));
}

/** How many stand: what was found, and what was opened besides that is only like it. */
export const sayFound = (isNear: boolean, count: number, alike: number): string =>
  `${isNear ? '가까운 ' : ''}${count + alike}개`;
