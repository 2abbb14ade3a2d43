import { isDomain } from '../../model/domain.ts';
import type { PreviewList, TopicPreview } from '../../model/preview.ts';
import { element } from '../element.ts';
import { placeBelow } from './position.ts';
import { addStyles } from './styles.ts';

addStyles();

/** Milliseconds: a pointer that only passes by opens nothing, and one on its way into the card does not lose it. */
const BEFORE = 300;
const AFTER = 200;

const base = document.documentElement.dataset.base ?? '/';
const lists = new Map<string, Promise<PreviewList>>();
let card: HTMLElement | undefined;
let opening = 0;
let closing = 0;
let owner: Element | undefined;

/** The previews of one domain; a failed request is tried again the next time. */
function load(domain: string): Promise<PreviewList> {
  const list =
    lists.get(domain) ??
    fetch(`${base}previews/${domain}.json`).then(async (response) =>
      response.ok ? ((await response.json()) as PreviewList) : {},
    );
  lists.set(domain, list);
  list.catch(() => lists.delete(domain));
  return list;
}

function hide(): void {
  clearTimeout(opening);
  clearTimeout(closing);
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  if (card?.matches(':popover-open') === true) card.hidePopover();
}

const hideSoon = (): void => {
  clearTimeout(opening);
  clearTimeout(closing);
  closing = window.setTimeout(hide, AFTER);
};

function build(): HTMLElement {
  const box = element('div', { class: 'preview', id: 'link-preview', role: 'tooltip', popover: 'manual' });
  // In the main part: what it says belongs to a link there.
  (document.querySelector('main') ?? document.body).append(box);
  box.addEventListener('mouseenter', () => {
    clearTimeout(closing);
  });
  box.addEventListener('mouseleave', hideSoon);
  addEventListener('scroll', hide, { passive: true });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  return box;
}

function fill(box: HTMLElement, { title, where, summary, facts }: TopicPreview): void {
  box.replaceChildren(
    element('p', { class: 'preview-where' }, where),
    element('p', { class: 'preview-title' }, title),
    element('p', { class: 'preview-summary' }, summary),
    ...(facts.length === 0
      ? []
      : [
          element(
            'dl',
            {},
            ...facts.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, value))),
          ),
        ]),
  );
}

async function open(link: Element, domain: string, slug: string): Promise<void> {
  const preview = (await load(domain))[slug];
  const wanted = link.matches(':hover') || document.activeElement === link;
  if (preview === undefined || !wanted) return;
  card ??= build();
  fill(card, preview);
  card.dataset.domain = domain;
  if (!card.matches(':popover-open')) card.showPopover();
  // The line of a broken link that the pointer is on would be better; the first is where it is read from.
  placeBelow(card, link.getClientRects()[0] ?? link.getBoundingClientRect());
  owner?.removeAttribute('aria-describedby');
  owner = link;
  link.setAttribute('aria-describedby', 'link-preview');
}

/**
 * Shows what a link to a topic (`storage/s3/`), in text or in a picture, leads to: after a moment under the pointer, or when
 * the keyboard's focus comes.
 */
export function showPreview(link: Element, topic: string, byFocus: boolean): void {
  const [domain = '', slug = ''] = topic.split('/');
  // What is compared says more of itself there than a card that would hide it.
  if (link.closest('[data-compare-result]') !== null) return;
  // Who comes back to what was found has the row's focus again: its neighbours are to be seen.
  if (byFocus && link.closest('.search-list') !== null) return;
  // A finger taps at once; a card would only be in its way.
  const able = byFocus ? link.matches(':focus-visible') : matchMedia('(hover: hover)').matches;
  if (!isDomain(domain) || !able) return;
  clearTimeout(opening);
  clearTimeout(closing);
  if (owner !== link) {
    void load(domain).catch(() => undefined);
    opening = window.setTimeout(() => {
      open(link, domain, slug).catch(() => undefined);
    }, BEFORE);
  }
  link.addEventListener('mouseleave', hideSoon, { once: true });
  link.addEventListener('blur', hide, { once: true });
}
