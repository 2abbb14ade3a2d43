/** Shows what was read last, a row each, and on a device that has practised before it the way to today's. */
import { hasStudied } from '../../features/study-store/trace.ts';
import { element } from '../element.ts';
import { stored } from '../topic/last-read.ts';

const place = document.querySelector<HTMLElement>('[data-last-read]');

function show(): void {
  const rows = stored().flatMap((one) => {
    const { path, title, section } = one ?? {};
    // A page of this site, and no run of questions.
    if (typeof path !== 'string' || !/^\/(?!\/)[^?]*$/.test(path) || typeof title !== 'string') return [];
    // Beside rows that say what is to be done, a bare name would be a heading of theirs.
    const name = `읽던 글: ${title}${typeof section === 'string' ? ` › ${section}` : ''}`;
    return [element('li', { 'data-read': '' }, element('a', { href: path }, name))];
  });
  for (const old of place?.querySelectorAll('[data-read]') ?? []) old.remove();
  place?.querySelector('ul')?.append(...rows);
  if (rows.length > 0) place?.removeAttribute('hidden');
}

show();
// Back from what is the last now.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
if (hasStudied()) {
  place?.querySelector('[data-practice]')?.removeAttribute('hidden');
  place?.removeAttribute('hidden');
}
