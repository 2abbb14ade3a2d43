import type { EventOf } from '../../../study/event.ts';
import { latest } from '../../../study/log.ts';
import { applyOnce } from '../../apply-once.ts';
import css from './mark-read.css?inline';

/** Marks the cards of topics and the links of the side list whose topics were read, or are to be read again. */
export function markRead(topics: readonly EventOf<'topic'>[]): void {
  applyOnce(css);
  const base = document.documentElement.dataset.base ?? '/';
  const states = latest(topics, ({ topic }) => topic);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.card :is(h2, h3) > a, .domain-nav li > a')) {
    const state = states.get(link.pathname.slice(base.length).replace(/\/$/, ''))?.state ?? 'unread';
    if (state === 'unread') delete link.dataset.read;
    else link.dataset.read = state;
  }
}
