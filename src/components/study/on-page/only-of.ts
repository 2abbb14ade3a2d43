/**
 * Leaves of a requirement the situations that a day of the plan asks for: those of the topics that the address names
 * (`?of=storage/s3,storage/ebs`), or so many of what was learnt (`?of=&n=15`), which is looked up only then.
 */
import { hasStudied } from '../../../study/trace.ts';
import { openSection } from '../../topic/fold-sections.ts';

const asked = new URLSearchParams(location.search);
const wanted = asked.get('of')?.split(',') ?? [];
const items = [...document.querySelectorAll<HTMLElement>('[data-topic] .scenarios > li')];
const topicOf = (item: HTMLElement): string => item.closest<HTMLElement>('[data-topic]')?.dataset.topic ?? '';
const line = document.querySelector<HTMLElement>('[data-only-of]');

/** Leaves some of the situations, and says how many and which. */
function leave(own: readonly HTMLElement[], told: string): void {
  if (line === null) return;
  for (const part of document.querySelectorAll<HTMLElement>(
    'section[data-list], [data-topic], [data-topic] .scenarios > li',
  ))
    part.toggleAttribute('data-aside', !own.some((item) => part.contains(item)));
  for (const count of document.querySelectorAll('section[data-list] h2 small')) count.remove();
  for (const item of own) openSection(item);
  line.querySelector('b')?.replaceChildren(String(own.length));
  line.querySelector('span')?.replaceChildren(told === '' ? '' : `: ${told}`);
  line.hidden = false;
}

const own = items.filter((item) => wanted.includes(topicOf(item)));
if (own.length > 0) leave(own, '');
const count = Number(asked.get('of') === '' ? asked.get('n') : 0);
if (count > 0) {
  // None is seen that is taken away a moment later.
  for (const section of document.querySelectorAll('section[data-list]')) section.toggleAttribute('data-aside', true);
  void import('./drawn-of.ts')
    .then(({ drawOf }) => drawOf(items.map(topicOf), count))
    .then(
      ({ places, told }) => {
        leave(
          items.filter((_, at) => places.has(at)),
          told,
        );
      },
      () => {
        leave(items.slice(0, count), '');
      },
    );
}
// Whoever comes from the plan is asked before the answers are seen: on a first visit, when nothing else brings what does it, as by a press.
if (wanted.length > 0 && !hasStudied())
  addEventListener('load', () => document.querySelector<HTMLElement>('[data-study="ask"]')?.click());
