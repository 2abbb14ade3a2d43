/** What the device has not taken, kept in the tab: a link or a reload takes the memory of a page with it. */
import type { StudyEvent } from './event.ts';
import { isSound } from './is-sound.ts';

const keyOf = (name: string): string => `${name}:pending`;

export function readTab(name: string): StudyEvent[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSound) : [];
  } catch {
    // Nothing can be read there: nothing was kept.
    return [];
  }
}

/** Keeps these and no others; tells whether the tab has them. */
export function keepInTab(name: string, events: readonly StudyEvent[]): boolean {
  try {
    // Where there is none it is found out all the same.
    sessionStorage.setItem(keyOf(name), JSON.stringify(events));
    if (events.length === 0) sessionStorage.removeItem(keyOf(name));
    return true;
  } catch {
    return false;
  }
}
