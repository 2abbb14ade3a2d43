/** What the device has not taken yet, kept in the tab: a link or a reload takes the memory of a page with it. */
import { isEvent, type StudyEvent } from './schema.ts';

const keyOf = (name: string): string => `${name}:pending`;
/** More is not kept in a tab: browsers give it 5 MB. */
const MOST = 5000;

/** Reads what a page of this tab left. */
export function readTab(name: string): StudyEvent[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEvent) : [];
  } catch {
    return [];
  }
}

/** Keeps these and no others; tells whether the tab has them. */
export function keepInTab(name: string, events: readonly StudyEvent[]): boolean {
  try {
    if (events.length === 0) sessionStorage.removeItem(keyOf(name));
    else if (events.length <= MOST) sessionStorage.setItem(keyOf(name), JSON.stringify(events));
    return events.length <= MOST;
  } catch {
    return false;
  }
}
