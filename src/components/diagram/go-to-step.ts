import { around } from '../around.ts';
import { areSeen, heightUnder, scrollWithin, shownIn } from './failure-room.ts';

/** Brings the number of a step that was pressed, in the row that says it above a drawing, into sight in that; tells whether there is one. */
export function goToStep(pressed: EventTarget | null): boolean {
  const row = around(pressed, '.outcome-steps > li');
  const [bar, place] = ['.diagram-break', '[data-diagram], dialog'].map((name) => row?.closest<HTMLElement>(name));
  const number = String([...(row?.parentElement?.children ?? [])].findIndex((one) => one === row) + 1);
  const numbers = (place && shownIn(place)?.querySelectorAll<SVGElement>('.way-number')) ?? [];
  const mark = [...numbers].find(({ textContent }) => textContent === number);
  if (!bar || !place || !mark) return false;
  if (place.matches('dialog')) mark.dispatchEvent(new Event('reveal', { bubbles: true }));
  else if (!areSeen(bar, [mark])) {
    mark.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
    const { top, bottom } = mark.getBoundingClientRect();
    const aside = (heightUnder(bar) - bottom + top) / 2;
    // In the middle of the room, with what it leads from and to.
    scrollWithin(bar, { top: top - aside, bottom: bottom + aside }, 0);
  }
  return true;
}
