/** Leaves of a requirement the situations of the topics that the address names: `?of=storage/s3,storage/ebs`. */
import { openAround } from '../../components/topic/open-folds.ts';
import { hasStudied } from '../study-store/trace.ts';

const wanted = new URLSearchParams(location.search).get('of')?.split(',') ?? [];
const items = [...document.querySelectorAll<HTMLElement>('[data-topic] .scenarios > li')];
const own = items.filter((item) => wanted.includes(item.closest<HTMLElement>('[data-topic]')?.dataset.topic ?? ''));
const line = document.querySelector<HTMLElement>('[data-only-of]');

if (own.length > 0 && line !== null) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-list], [data-topic], [data-topic] .scenarios > li'))
    part.toggleAttribute('data-aside', !own.some((item) => part.contains(item)));
  for (const count of document.querySelectorAll('[data-list] h2 small')) count.remove();
  for (const item of own) openAround(item);
  line.querySelector('b')?.replaceChildren(String(own.length));
  line.hidden = false;
  // Who comes from the plan is asked before the answers are seen; a device that has studied loads what does it by itself.
  if (!hasStudied()) addEventListener('load', () => document.querySelector<HTMLElement>('[data-study="ask"]')?.click());
}
