import { rememberRead } from './last-read.ts';

const title = document.querySelector('main h1')?.textContent.trim() ?? '';

/** Remembers the topic, and the last section that has begun above the screen or at its top. */
function remember(): void {
  const begun = [...document.querySelectorAll('main h2')].findLast((head) => head.getBoundingClientRect().top < 99);
  rememberRead({ path: location.pathname + (begun ? `#${begun.id}` : ''), title });
}

remember();
addEventListener('pagehide', remember);
