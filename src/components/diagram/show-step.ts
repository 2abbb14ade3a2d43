import { around } from '../around.ts';
import { airOf, movedBy, shownIn, underOf } from './failure-room.ts';
import { picturesOf } from './reveal-failure.ts';

/*
 * A step of the way that a drawing numbers, said above it in the words of the list below: at a press on its number, or one after the
 * other. Its lines are lit up meanwhile.
 */

/** Pixels from the middle of a number to the edge of what a thumb meets of it. */
const REACH = 22;

/** The steps that a line of a drawing belongs to, as its label begins: `③·④ 쓰기`. */
const numbersOf = (label: Element): readonly number[] =>
  [...(/^[①-⑳·\s]+/.exec(label.textContent)?.[0].matchAll(/[①-⑳]/g) ?? [])].map(
    ([digit]) => (digit.codePointAt(0) ?? 0) - 0x245f,
  );
const labelsIn = (svg: Element): Element[] => [...svg.querySelectorAll('.d-edge-label[data-edge]')];

/** The figure of a place in it, or of what the large view shows. */
function figureOf(place: Element): HTMLElement | null {
  const { pick = '' } =
    place.closest('[data-diagram], dialog')?.querySelector<HTMLElement>('[data-pick]')?.dataset ?? {};
  return document.getElementById(`diagram-${pick}`);
}

/**
 * The step whose number was pressed in a drawing, or beside it: the nearest that a thumb meets; `undefined` where that is a part which
 * can fail, and not the zone around both, and where a failure has numbers of its own.
 */
function stepAt(svg: Element, control: Element | null, { x, y }: MouseEvent): number | undefined {
  if (svg.querySelector('.way-number')) return undefined;
  const zone = control?.getBoundingClientRect();
  const near = labelsIn(svg).flatMap((label) => {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
    const isMet = Math.abs(x - cx) <= Math.max(REACH, (right - left) / 2) && Math.abs(y - cy) <= REACH;
    const isAround = !zone || (zone.left < cx && cx < zone.right && zone.top < cy && cy < zone.bottom);
    const [number] = numbersOf(label);
    return isMet && isAround && number !== undefined ? [{ number, far: Math.hypot(x - cx, y - cy) }] : [];
  });
  return near.sort((one, other) => one.far - other.far)[0]?.number;
}

/** A button that leads to another step, or away from all. */
function wayTo(name: string, face: string, step: number | ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = face;
  made.dataset.step = String(step);
  return made;
}

const digitOf = (step: number): string => String.fromCodePoint(0x245f + step);

/** What is said of a step: its sentence, and the ways to those before and after it. */
function fill(said: HTMLElement, steps: readonly Element[], step: number): void {
  const [line, ways] = ['p', 'span'].map((name) => document.createElement(name));
  if (!line || !ways) return;
  line.role = 'status';
  const number = document.createElement('b');
  number.textContent = digitOf(step);
  line.append(number, ' ', ...(steps[step - 1]?.cloneNode(true).childNodes ?? []));
  const turn = (name: string, to: number, face: string): HTMLElement[] =>
    to < 1 || to > steps.length ? [] : [wayTo(name, face, to)];
  ways.append(
    ...turn('step-back', step - 1, `← ${digitOf(step - 1)}`),
    ...turn('step-on', step + 1, `${digitOf(step + 1)} →`),
    wayTo('step-end', '그만', ''),
  );
  said.replaceChildren(line, ways);
}

/** Lights up the lines of a step in all pictures of a figure: a screen may be turned. */
function light(figure: HTMLElement, step: number): void {
  for (const svg of picturesOf(figure)) {
    for (const lit of svg.querySelectorAll('.is-step')) lit.classList.remove('is-step');
    for (const label of labelsIn(svg))
      if (numbersOf(label).includes(step))
        for (const part of svg.querySelectorAll(`[data-edge="${label.getAttribute('data-edge') ?? ''}"]`))
          part.classList.add('is-step');
  }
}

/** Brings a step into sight below what is said of it; the large view moves its picture itself. */
function bring(place: Element, bar: Element): void {
  const label = shownIn(place)?.querySelector('.d-edge-label.is-step');
  if (!label) return;
  if (place.matches('dialog')) {
    label.dispatchEvent(new Event('reveal', { bubbles: true }));
    return;
  }
  label.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const [under, { top, bottom }] = [underOf(bar), label.getBoundingClientRect()];
  if (top < under || bottom > innerHeight - airOf(bar))
    scrollBy({ top: (top + bottom - under - innerHeight) / 2, behavior: 'instant' });
}

/** Says a step of a figure above it, and in the large view; with 0 none, and the drawing is as it was. */
function showStep(figure: HTMLElement, step: number, from: Element): void {
  const steps = [...figure.querySelectorAll('.diagram-steps > li')];
  if (step > steps.length) return;
  // The button that was pressed is another one then.
  const place = from.closest('[data-diagram], dialog');
  const picture = place?.querySelector('.diagram-scroll');
  const held = picture && { part: picture, top: picture.getBoundingClientRect().top };
  light(figure, step);
  for (const bar of document.querySelectorAll(`:is(#${figure.id}, .diagram-dialog) > .diagram-break`)) {
    const focused = bar.contains(document.activeElement) ? document.activeElement?.className : undefined;
    let said = bar.querySelector<HTMLElement>('.outcome-step');
    if (step === 0) said?.remove();
    else {
      if (!said) {
        said = document.createElement('div');
        said.className = 'outcome-step';
        bar.append(said);
      }
      fill(said, steps, step);
    }
    // Who walks by the keyboard goes on with it: to the same way again, else to the other.
    if (focused !== undefined)
      [`.${focused || 'step-on'}`, '.step-on', '.step-back', '[data-step]']
        .flatMap((name) => bar.querySelector<HTMLElement>(name) ?? [])[0]
        ?.focus({ preventScroll: true });
  }
  // What is said comes and goes over a drawing that stays.
  if (held) scrollBy({ top: movedBy(held), behavior: 'instant' });
  const bar = place?.querySelector('.diagram-break');
  if (step > 0 && place && bar) bring(place, bar);
}

/** Shows the step that was pressed: its number in a drawing, or a way to it; tells whether there was one. */
export function pressStep(event: MouseEvent): boolean {
  const { target } = event;
  const [way, svg] = [around(target, '[data-step]'), around(target, '.diagram-svg')];
  const step = way ? Number(way.dataset.step) : svg && stepAt(svg, around(target, '[data-breaks]'), event);
  const from = way ?? svg;
  const figure = from && figureOf(from);
  if (step === undefined || step === null || !figure) return false;
  showStep(figure, step, from);
  return true;
}
