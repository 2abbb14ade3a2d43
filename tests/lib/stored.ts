import type { Page } from 'playwright-core';
import type { EventOf, Kind } from '../../src/study/event.ts';

/** What the device has taken of a kind, in order. */
export const stored = <K extends Kind>(page: Page, kind: K): Promise<EventOf<K>[]> =>
  page.evaluate(
    (wanted) =>
      new Promise<EventOf<K>[]>((resolve, reject) => {
        const opening = indexedDB.open('saa-study');
        opening.onerror = () => {
          reject(new Error('not opened'));
        };
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').index('kind').getAll(wanted);
          all.onsuccess = () => {
            const events = all.result as EventOf<K>[];
            resolve(events.sort((a, b) => a.order - b.order));
            opening.result.close();
          };
        };
      }),
    kind,
  );
