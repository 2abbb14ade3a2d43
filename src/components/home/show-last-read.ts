/** Shows what was read last, a row each, and on a device that has practised before it what is left of that. */
import { hasStudied } from '../../study/trace.ts';
import { element } from '../element.ts';
import { stored, type KEY as Kept } from '../topic/last-read.ts';

/** The same by its type: as an export every page of a topic would carry it. */
const KEY: typeof Kept = 'last-read';

const place = document.querySelector<HTMLElement>('[data-last-read]');

function show(): void {
  const rows = stored().flatMap((one) => {
    const { path, title, section } = one ?? {};
    // A page of this site, and no run of questions.
    if (typeof path !== 'string' || !/^\/(?!\/)[^?]*$/.test(path) || typeof title !== 'string') return [];
    // Beside rows that say what is to be done, a bare name would be a heading of theirs.
    const name = `읽던 곳: ${title}${typeof section === 'string' ? ` › ${section}` : ''}`;
    return [element('li', { 'data-read': '' }, element('a', { href: path }, name))];
  });
  for (const old of place?.querySelectorAll('[data-read]') ?? []) old.remove();
  place?.querySelector('ul')?.append(...rows);
  if (rows.length > 0) place?.removeAttribute('hidden');
}

/** Leads no more to topics (`storage/s3`) that are read: their rows go now, and stay away. */
export function forgetRead(isRead: (topic: string) => boolean): void {
  const { length } = document.documentElement.dataset.base ?? '/';
  const isOpen = (path: string): boolean => !isRead(path.slice(length).replace(/\/?(?:#.*)?$/, ''));
  const open = stored().filter((one) => isOpen(String(one?.path)));
  if (open.length === stored().length) return;
  localStorage.setItem(KEY, JSON.stringify(open));
  show();
}

show();
// Back from what is the last now.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
if (hasStudied()) void import('./show-practice.ts');
