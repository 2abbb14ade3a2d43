/** Leaves of a requirement the situations of the topics that the address names (`?of=storage/s3,storage/ebs`), as a day of the plan asks for them. */
import { hasStudied } from '../../../study/trace.ts';
import { openSection } from '../../topic/fold-sections.ts';

const wanted = new URLSearchParams(location.search).get('of')?.split(',') ?? [];
const groups = [...document.querySelectorAll<HTMLElement>('[data-topic]')];
const own = groups.filter(({ dataset }) => wanted.includes(dataset.topic ?? ''));
const line = document.querySelector<HTMLElement>('[data-only-of]');
if (own.length > 0 && line !== null) {
  for (const group of groups) if (!own.includes(group)) group.dataset.aside = '';
  for (const section of document.querySelectorAll<HTMLElement>('section[data-list]')) {
    if (!own.some((group) => section.contains(group))) section.dataset.aside = '';
    section.querySelector('h2 small')?.remove();
  }
  for (const group of own) openSection(group);
  const count = own.reduce((sum, group) => sum + group.querySelectorAll('.scenarios > li').length, 0);
  line.querySelector('b')?.replaceChildren(String(count));
  line.hidden = false;
}
// Whoever comes from the plan is asked before the answers are seen: on a first visit, when nothing else brings what does it, as by a press.
if (wanted.length > 0 && !hasStudied())
  addEventListener('load', () => document.querySelector<HTMLElement>('[data-study="ask"]')?.click());
