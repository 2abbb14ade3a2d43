import { isDomain } from '../../model/domain.ts';
import type { PreviewList, TopicPreview } from '../../model/preview.ts';
import { element } from '../element.ts';
import { placeBelow } from './panel.ts';
import { addStyles } from './styles.ts';

addStyles();

/** Milliseconds after which a pointer means the link that it is on. */
const BEFORE = 300;
const base = document.documentElement.dataset.base ?? '/';
const lists = new Map<string, Promise<PreviewList>>();
const card = element('div', { class: 'preview no-print', id: 'link-preview', role: 'tooltip', popover: 'manual' });
let timer = 0;

/** The previews of one domain; a failed request is tried again the next time. */
function load(domain: string): Promise<PreviewList> {
  const list =
    lists.get(domain) ??
    fetch(`${base}previews/${domain}.json`).then((response) => response.json() as Promise<PreviewList>);
  lists.set(domain, list);
  list.catch(() => lists.delete(domain));
  return list;
}

function hide(): void {
  clearTimeout(timer);
  document.querySelector('[aria-describedby=link-preview]')?.removeAttribute('aria-describedby');
  if (card.matches(':popover-open')) card.hidePopover();
}
addEventListener('scroll', hide, { passive: true });
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
// The pointer may go onto the card.
card.addEventListener('mouseenter', () => clearTimeout(timer));
card.addEventListener('mouseleave', hide);

function fill({ title, where, summary, facts }: TopicPreview): void {
  const rows = facts.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, value)));
  card.replaceChildren(
    element('p', { class: 'preview-where' }, where),
    element('b', {}, title),
    element('p', { class: 'muted' }, summary),
    ...(rows.length === 0 ? [] : [element('dl', {}, ...rows)]),
  );
}

/**
 * Shows what a link to a topic (`storage/s3/`), in text or in a picture, leads to: after a moment under the pointer, or when
 * the keyboard's focus comes. A finger taps at once: a card would only be in its way.
 */
export function showPreview(link: Element, topic: string, byFocus: boolean): void {
  const [domain = '', slug = ''] = topic.split('/');
  const able = byFocus ? link.matches(':focus-visible') : matchMedia('(hover: hover)').matches;
  if (!isDomain(domain) || !able) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    load(domain).then(
      (list) => {
        const preview = list[slug];
        if (preview === undefined || !(link.matches(':hover') || document.activeElement === link)) return;
        hide();
        fill(preview);
        card.dataset.domain = domain;
        document.querySelector('main')?.append(card);
        card.showPopover();
        placeBelow(card, link.getClientRects()[0] ?? link.getBoundingClientRect());
        link.setAttribute('aria-describedby', card.id);
      },
      () => undefined,
    );
  }, BEFORE);
  const leave = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(hide, BEFORE);
  };
  link.addEventListener('mouseleave', leave, { once: true });
  link.addEventListener('blur', hide, { once: true });
}
