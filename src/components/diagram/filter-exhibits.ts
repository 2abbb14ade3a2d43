import { formAddress, restoreList } from '../chrome/form-address.ts';

/** The id of the topic that a link of a card leads to: its last two segments. */
const topicOf = ({ pathname }: HTMLAnchorElement): string => pathname.split('/').slice(-3, -1).join('/');

/**
 * Narrows the gallery to the diagrams that draw all chosen services; the choice stands in the address
 * (`?service=storage/s3&service=compute/lambda`). Without JavaScript the form is not shown.
 */
export function filterExhibits(form: HTMLFormElement): void {
  form.dataset.ready = '';
  const cards = [...document.querySelectorAll<HTMLElement>('[data-exhibit]')].map((card) => ({
    item: card.parentElement ?? card,
    services: new Set([...card.querySelectorAll<HTMLAnchorElement>('li a')].map(topicOf)),
  }));
  const boxes = [...form.querySelectorAll('input')];
  // Ninety times the same word would weigh on a page that needs it only here.
  for (const box of boxes) box.name = 'service';
  const sections = [...document.querySelectorAll<HTMLElement>('[data-exhibit-section]')];
  const fitting = (wanted: readonly string[]) =>
    cards.filter(({ services }) => wanted.every((service) => services.has(service)));

  const apply = (): void => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    const shown = fitting(chosen);
    for (const card of cards) card.item.hidden = !shown.includes(card);
    // A service that would leave nothing cannot be added.
    for (const box of boxes) box.disabled = !box.checked && fitting([...chosen, box.value]).length === 0;
    for (const section of sections) {
      const left = section.querySelectorAll('li:not([hidden]) > [data-exhibit]').length;
      section.hidden = left === 0;
      section.querySelector('h2 small')?.replaceChildren(String(left));
    }
    // What narrows the list is in sight.
    for (const others of form.querySelectorAll('details:has(:checked)')) others.setAttribute('open', '');
    for (const fold of chosen.length > 0 ? document.querySelectorAll<HTMLDetailsElement>('.section') : [])
      fold.open = true;
    form.querySelector('output')?.replaceChildren(chosen.length === 0 ? '' : `그림 ${shown.length}개`);
    history.replaceState(history.state, '', formAddress(form));
  };

  restoreList(form, apply);
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
}
