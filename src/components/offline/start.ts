/*
 * The only part of the store that every page loads. A reader who stays for a moment gets what looks after it: fills it when
 * nothing else is going on, and says when there is a new build.
 */
import { whenStaying } from '../when-staying.ts';

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  whenStaying(() => {
    // The next page tries again.
    import('./look-after.ts').then(({ lookAfter }) => lookAfter()).catch(() => undefined);
  });
