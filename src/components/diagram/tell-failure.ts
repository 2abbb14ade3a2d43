import { goToStep } from './go-to-step.ts';
import { makeWay } from './reveal-failure.ts';
import { areSeen, pinOf, scrollWithin } from './failure-room.ts';
import { watchEdge } from './panel-edge.ts';
import { sayTurns } from './turn-failure.ts';
import { around } from '../around.ts';

/* What is said of a failure above its drawing: what comes out, with its source, and the rest at a press. */

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** What the marks of a failure mean, by the names of their keys; the third is left out where a phone has the line above its drawing. */
const KEYS = [
  ['can', '고장 낼 수 있는 부품'],
  ['down', '✕ 고장·끊김'],
  ['partly', '일부만 고장'],
  ['with', '함께 멈춤·대기'],
  ['over', '이어받음'],
  ['way', '경로', '이때의 '],
  ['same', '평소 그대로인 선'],
  ['called', '불러도 실패'],
  ['cut', '흐름 없음'],
] as const;
const makeLegend = (name: string): HTMLElement =>
  make(
    'p',
    name,
    ...KEYS.flatMap(([key, text, when]) => [
      make('span', `key-${key}`, ...(when === undefined ? [] : [make('i', '', when)]), text),
      ' ',
    ]),
  );

/** How to make something fail, as the line above a drawing says before anything has. */
export const HINT = document.querySelector('[data-hint]')?.textContent ?? '';

/** Says of a part that can neither fail nor be read of that it is so, above a drawing that is as it was drawn. */
export function sayNeither(target: EventTarget | null): void {
  const name = around(target, '.d-node')?.querySelector('text')?.textContent.trim();
  const line = around(target, '[data-diagram], dialog')?.querySelector<HTMLElement>('[data-hint]:not(:has(strong))');
  if (name === undefined || !line) return;
  // In the room that it has: nothing below it moves.
  line.style.minHeight = `${line.offsetHeight}px`;
  line.textContent = `${name}에는 고장도 노트도 없다. 번개, 번호, 밑줄 친 부품을 누른다`;
}

/** What the list calls what one does before it fails (`failures.ts`). */
const BEFOREHAND = '미리 해 둘 것';

/** The entry in the list of the failure `id`. */
export const entryNamed = (id: string): HTMLDetailsElement | null =>
  document.querySelector(`details#failure-${CSS.escape(id)}`);

/** Has an entry that is read in the list lead to what it did to the drawing, which may be out of sight. */
export function leadToDrawing(open: HTMLElement): void {
  if (open.querySelector('.failure-way')) return;
  const way = make('a', 'failure-way', '그림에서 보기');
  way.href = `#${open.id}`;
  open.querySelector('dl')?.before(way);
}

/** The failures of a part in the picture, the one that a press on it shows first. */
export const waysOf = (control: Element): string[] =>
  ['data-breaks', 'data-then'].flatMap((name) => control.getAttribute(name)?.split(' ') ?? []);

/** The next failure of the part that has failed, where it has several: a second press mends it. */
function otherWay(open: HTMLElement): HTMLElement | null {
  const id = open.id.replace('failure-', '');
  const ways = [...document.querySelectorAll('[data-then]')].map(waysOf).find((some) => some.includes(id));
  return ways === undefined ? null : entryNamed(ways[(ways.indexOf(id) + 1) % ways.length] ?? '');
}

/** Whether a choice shows all of a name so wide: in one line, or in two where the browser breaks it, as a narrow one tells. */
function showsAll(choice: HTMLSelectElement, width: number): boolean {
  if (width <= choice.clientWidth - 32) return true;
  const isHigher = (): boolean => choice.scrollHeight > choice.clientHeight + 1;
  if (isHigher()) return false;
  choice.style.maxWidth = '4rem';
  const takesLines = isHigher();
  choice.style.maxWidth = '';
  return takesLines;
}

/**
 * A choice that cannot show all of its name has a line of its own; where it cannot even there, the name is said below. So it is on
 * a screen that was turned, and in the large view, where there is another room.
 */
function fitName(line: HTMLElement, bar: HTMLElement): void {
  const choice = bar.querySelector('select');
  line.classList.remove('is-named');
  bar.classList.remove('is-long');
  const width = line.querySelector('strong')?.scrollWidth ?? 0;
  const isCut = (): boolean => choice !== null && !showsAll(choice, width);
  bar.classList.toggle('is-long', isCut());
  line.classList.toggle('is-named', isCut());
}

/**
 * Puts the button for the large view back into the caption of a figure, from where it goes to the ways beside what is said (`isAway`):
 * the caption, which may be out of sight, keeps its room. The large view has none.
 */
function largeOf(figure: Element | null, isAway: boolean): HTMLElement[] {
  const caption = figure?.querySelector<HTMLElement>('figcaption');
  const large = caption && figure?.querySelector<HTMLElement>('[data-diagram-open]');
  if (!large) return [];
  caption.append(large);
  caption.style.minHeight = '';
  caption.style.minHeight = isAway ? `${caption.offsetHeight}px` : '';
  return [large];
}

/** Says above the picture what comes out, with its source, and the rest at a press. */
export function tell(line: HTMLElement, open: HTMLElement | null): void {
  const bar = line.parentElement;
  const choice = bar?.querySelector('select');
  const id = open?.id ?? '';
  if (!bar) return;
  // Under the drawing: between the two it would slide under what is said.
  const figure = bar.parentElement;
  if (open && !figure?.querySelector('.diagram-legend'))
    (figure?.querySelector('.diagram-scroll') ?? bar).after(makeLegend('diagram-legend'));
  // What has been unfolded stays so when the screen is turned.
  if (line.dataset.said === id) {
    if (open) fitName(line, bar);
    return;
  }
  line.dataset.said = id;
  line.hidden = false;
  const said = ['summary', 'dd b', 'dl > :nth-child(2) dd'].map((place, index) =>
    make(index === 0 ? 'strong' : 'span', '', ...(open?.querySelector(place)?.cloneNode(true).childNodes ?? [])),
  );
  // What takes over is named; that nothing does is said with what the user sees.
  const over = open?.querySelector('dl > :nth-child(3) dd');
  const alone = over?.querySelector('.failure-alone');
  if (alone) said[2]?.append(' ', alone.cloneNode(true));
  else said.push(make('span', 'takes-over', `이어받음: ${over?.textContent ?? ''}`));
  line.replaceChildren(...(open === null ? [HINT] : said.flatMap((part) => [part, ' '])));
  const focused = document.activeElement;
  const stays = focused === choice || around(focused, '.outcome-turns');
  if (!stays && bar.contains(focused)) choice?.focus({ preventScroll: true });
  if (choice) sayTurns(choice);
  const large = largeOf(figure, open !== null);
  for (const old of bar.querySelectorAll('[class^=outcome-]:not(.outcome-turns)')) old.remove();
  const [source, list] = ['a[rel]', 'dl'].map((part) => open?.querySelector(part)?.cloneNode(true));
  if (!(source instanceof HTMLElement) || !(list instanceof HTMLElement)) return;
  source.textContent = '근거';
  source.ariaLabel = '근거: AWS 문서';
  // What the numbers in the drawing mean is read beside it, at once, and on a phone goes on in the lines of what comes out; unfolded, in its
  // place among all that is said.
  const steps = (list.querySelector('ol')?.cloneNode(true) ?? '') as HTMLElement | '';
  if (steps) steps.className = 'outcome-steps';
  line.append(steps);
  // What is done beforehand, where the drawing leaves it the room.
  const before = [...list.querySelectorAll('dt')].find(({ textContent }) => textContent === BEFOREHAND);
  if (before)
    line.append(
      make(
        'span',
        'outcome-before',
        `${BEFOREHAND}: `,
        ...(before.nextElementSibling?.cloneNode(true).childNodes ?? []),
      ),
    );
  /** A button among the ways, with what its name stands for. */
  const way = (name: string, text: string): HTMLButtonElement => {
    const made = make('button', name, text);
    made.type = 'button';
    return made;
  };
  const next = open === null ? null : otherWay(open);
  const mend = way('outcome-mend', '원래대로');
  mend.dataset.next = '';
  const other = way('outcome-next', '다른 고장');
  other.dataset.next = next?.id ?? '';
  other.ariaLabel = other.title = `같은 부품의 다른 고장: ${next?.querySelector('summary')?.textContent ?? ''}`;
  const more = way('outcome-more', '더 보기');
  more.ariaExpanded = 'false';
  const copy = way('outcome-link', '링크 복사');
  copy.ariaLabel = '이 상태 링크 복사';
  const whole = make('div', 'outcome-whole', list);
  whole.hidden = true;
  // A phone has the legend under the drawing out of sight; what reads aloud has it there.
  const keys = makeLegend('outcome-keys');
  keys.ariaHidden = 'true';
  bar.append(
    make('span', 'outcome-ways', mend, ...(next === null ? [] : [other]), source, more, copy, ...large),
    makeWay(),
    whole,
    keys,
  );
  fitName(line, bar);
  watchEdge(bar);
}

/** Where the drawing stood, from the top of the screen, when all that is said of it was unfolded. */
let stood = 0;

/** Unfolds all that is said of a failure above its drawing, or folds it; in the large view too, whose button is a copy. */
function unfold(more: Element): void {
  const bar = more.closest<HTMLElement>('.diagram-break');
  const isOpen = more.ariaExpanded !== 'true';
  const drawing = bar?.parentElement?.querySelector('.diagram-scroll');
  const topOf = (): number => drawing?.getBoundingClientRect().top ?? stood;
  if (isOpen) stood = topOf();
  const failed = drawing?.querySelector('.diagram-svg.is-broken .down-frame');
  const wasSeen = bar && failed && !bar.closest('dialog') && areSeen(bar, [failed]);
  more.ariaExpanded = String(isOpen);
  more.textContent = isOpen ? '접기' : '더 보기';
  // A name that the choice cannot show stays.
  const brief = '.diagram-outcome:not(.is-named), .is-named > span, .outcome-steps';
  for (const part of bar?.querySelectorAll<HTMLElement>(`.outcome-whole, ${brief}`) ?? [])
    part.hidden = part.matches('.outcome-whole') !== isOpen;
  if (isOpen && bar) {
    bar.scrollTop = 0;
    // Where so long a text does not stick to the top of the screen, it stands where it is read from its start.
    if (bar.getBoundingClientRect().top < pinOf(bar)) bar.scrollIntoView({ block: 'start', behavior: 'instant' });
    // What failed is seen below it, too.
    else if (wasSeen) scrollWithin(bar, failed.getBoundingClientRect(), 0);
  }
  // Folded it leads back to what was seen of the drawing.
  if (!isOpen) scrollBy({ top: topOf() - stood, behavior: 'instant' });
}
/** What unfolds at a press here: the button, and any text that gave in to the drawing. */
const moreOf = (pressed: Element): Element | null =>
  pressed.closest('.outcome-more') ??
  pressed.closest('.is-brief > .diagram-outcome')?.parentElement?.querySelector('.outcome-more[aria-expanded=false]') ??
  null;
document.addEventListener('click', ({ target }) => {
  const more = target instanceof Element && !goToStep(target) ? moreOf(target) : null;
  if (more !== null) unfold(more);
});
