import { addressOf } from '../chrome/form-address.ts';
import { restoreList } from '../chrome/restore-list.ts';
import { holdSections } from '../topic/fold-sections.ts';

interface Card {
  /** What is hidden: the list item. */
  readonly item: HTMLElement;
  readonly services: ReadonlySet<string>;
}

/** The id of the topic that a link of the card leads to: its last two segments. */
const topicOf = ({ pathname }: HTMLAnchorElement): string => pathname.split('/').slice(-3, -1).join('/');

const fits = ({ services }: Card, wanted: readonly string[]): boolean =>
  wanted.every((service) => services.has(service));

/**
 * Narrows the gallery to the diagrams that draw all chosen services; the choice stands in the address
 * (`?service=storage/s3&service=compute/lambda`). Without JavaScript the form is not shown.
 */
export function filterExhibits(): void {
  const bar = document.querySelector<HTMLFormElement>('[data-exhibit-filter]');
  if (bar === null) return;
  bar.dataset.ready = '';
  const cards = [...document.querySelectorAll<HTMLElement>('[data-exhibit]')].map((card): Card => ({
    item: card.parentElement ?? card,
    services: new Set([...card.querySelectorAll<HTMLAnchorElement>('li a')].map(topicOf)),
  }));
  const boxes = [...bar.querySelectorAll<HTMLInputElement>('input')];
  // Ninety times the same word would weigh on a page that needs it only here.
  for (const box of boxes) box.name = 'service';
  const count = bar.querySelector('output');
  const sections = [...document.querySelectorAll<HTMLElement>('[data-exhibit-section]')];
  const others = bar.querySelector('details');

  const apply = (): void => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    for (const card of cards) card.item.hidden = !fits(card, chosen);
    // A service that would leave nothing cannot be added.
    for (const box of boxes) box.disabled = !box.checked && !cards.some((card) => fits(card, [...chosen, box.value]));
    for (const section of sections) {
      const { length } = section.querySelectorAll('li:not([hidden]) > [data-exhibit]');
      section.hidden = length === 0;
      const told = section.querySelector('h2 small');
      if (told !== null) told.textContent = String(length);
    }
    // What narrows the list is in sight.
    if (others?.querySelector(':checked')) others.open = true;
    holdSections(chosen.length > 0);
    const shown = cards.filter(({ item }) => !item.hidden).length;
    if (count !== null) count.textContent = chosen.length === 0 ? '' : `그림 ${shown}개`;
    history.replaceState(history.state, '', addressOf(bar));
  };

  const unknown = new URLSearchParams(location.search)
    .getAll('service')
    .filter((id) => boxes.every(({ value }) => value !== id));
  void restoreList(bar, apply);
  if (unknown.length > 0)
    count?.prepend(`주소에 적힌 서비스(${unknown.join(', ')})가 나오는 그림은 없다. 있는 서비스는 위에서 선택한다. `);
  bar.addEventListener('change', apply);
  bar.addEventListener('reset', (event) => {
    // The form itself would empty the boxes only after this event.
    event.preventDefault();
    for (const box of boxes) box.checked = false;
    apply();
  });
}
