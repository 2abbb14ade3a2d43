/** Narrows the gallery to the diagrams that draw all chosen services; the choice stands in the address: `?service=storage/s3`. */
const bar = document.querySelector<HTMLFormElement>('[data-exhibit-filter]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-exhibit]')].map((card) => ({
  item: card.parentElement ?? card,
  services: new Set((card.dataset.exhibit ?? '').split(' ')),
}));
const boxes = [...(bar?.querySelectorAll<HTMLInputElement>('input[name="service"]') ?? [])];
const count = document.querySelector<HTMLElement>('[data-exhibit-count]');

function apply(): void {
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  const fits = (services: ReadonlySet<string>, wanted: readonly string[]): boolean =>
    wanted.every((service) => services.has(service));
  let shown = 0;
  for (const { item, services } of cards) {
    item.hidden = !fits(services, chosen);
    if (!item.hidden) shown++;
  }
  // A service that would leave nothing cannot be added.
  for (const box of boxes)
    box.disabled = !box.checked && !cards.some(({ services }) => fits(services, [...chosen, box.value]));
  for (const section of document.querySelectorAll<HTMLElement>('[data-exhibit-section]'))
    section.hidden = section.querySelector('li:not([hidden]) > [data-exhibit]') === null;
  if (count !== null) count.textContent = chosen.length === 0 ? '' : `그림 ${shown}개`;
  const query = chosen.map((service) => `service=${service}`).join('&');
  history.replaceState(null, '', query === '' ? location.pathname + location.hash : `?${query}${location.hash}`);
}

if (bar !== null) {
  bar.hidden = false;
  const wanted = new URLSearchParams(location.search).getAll('service');
  for (const box of boxes) box.checked = wanted.includes(box.value);
  if (wanted.length > 0) apply();
  bar.addEventListener('change', apply);
  bar.addEventListener('reset', () => {
    // The boxes are empty only after this event.
    setTimeout(apply);
  });
}
