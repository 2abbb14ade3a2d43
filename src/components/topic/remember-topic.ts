import { rememberRead } from './last-read.ts';

const title = document.querySelector('main h1')?.textContent.trim() ?? '';
const above = (head: Element, part: number): boolean => head.getBoundingClientRect().top < innerHeight * part;

/**
 * Remembers the topic, and the last section that has begun at the top of the screen. Who has come to what stands below the
 * text has read it: that begins anew.
 */
function remember(): void {
  const heads = [...document.querySelectorAll('main h2')];
  const isRead = heads.some((head) => head.id === 'sources' && above(head, 0.3));
  const at = isRead ? undefined : heads.findLast((head) => above(head, 0.12));
  rememberRead({ path: location.pathname + (at ? `#${at.id}` : ''), title, section: at?.textContent.trim() });
}

remember();
document.addEventListener('visibilitychange', remember);
