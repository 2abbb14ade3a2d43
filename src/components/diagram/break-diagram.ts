import css from './broken.css?inline';
import { breakPicture, mend, type BrokenParts } from './broken-picture.ts';
import { makeWay, picturesOf, restoreSize, reveal } from './reveal-failure.ts';

/*
 * Shows on a page what fails: in its picture (`broken-picture.ts`), in the line above that, and in the address. The list below
 * (`src/diagrams/failures.ts`) says the same in words.
 */

// Nothing here is shared with other code: every page with a drawing would have to name the chunks of it at once.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

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

const readFailure = (entry: HTMLElement | null | undefined): BrokenParts | undefined =>
  entry?.dataset.failure === undefined ? undefined : (JSON.parse(entry.dataset.failure) as BrokenParts);

const entryNamed = (id: string): HTMLDetailsElement | null =>
  document.querySelector(`details#failure-${CSS.escape(id)}`);

/** The entry in the list that a part in the picture stands for. */
const entryOf = (control: Element): HTMLDetailsElement | null => entryNamed(control.getAttribute('data-breaks') ?? '');

/** The failures of a part in the picture, the one that a press on it shows first. */
const waysOf = (control: Element): string[] =>
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

/** Says above the picture what comes out, with its source, and the rest at a press. */
function tell(line: HTMLElement, open: HTMLElement | null): void {
  const bar = line.parentElement;
  const choice = bar?.querySelector('select');
  const id = open?.id ?? '';
  // What has been unfolded stays so when the screen is turned.
  if (line.dataset.said === id || !bar) return;
  line.dataset.said = id;
  line.hidden = false;
  const said = ['summary', 'dd b', 'dl > :nth-child(2) dd'].map((place, index) =>
    make(index === 0 ? 'strong' : 'span', '', open?.querySelector(place)?.textContent ?? ''),
  );
  line.replaceChildren(...(open === null ? [line.dataset.hint ?? ''] : said.flatMap((part) => [part, ' '])));
  const focused = document.activeElement;
  if (focused !== choice && bar.contains(focused)) choice?.focus({ preventScroll: true });
  for (const old of bar.querySelectorAll('.outcome-ways, .outcome-over, .outcome-steps, .outcome-whole')) old.remove();
  const [source, list] = ['a[rel]', 'dl'].map((part) => open?.querySelector(part)?.cloneNode(true));
  if (!(source instanceof HTMLElement) || !(list instanceof HTMLElement)) return;
  source.textContent = '근거';
  source.ariaLabel = '근거: AWS 문서';
  // What the numbers in the drawing mean is read beside it, at once.
  const steps = list.querySelector('ol') ?? '';
  if (steps) {
    steps.closest('div')?.remove();
    steps.className = 'outcome-steps';
  }
  const next = open === null ? null : otherWay(open);
  const other = make('button', 'outcome-next', '다른 고장');
  other.type = 'button';
  other.dataset.next = next?.id ?? '';
  other.ariaLabel = other.title = `같은 부품의 다른 고장: ${next?.querySelector('summary')?.textContent ?? ''}`;
  const more = make('button', 'outcome-more', '더 보기');
  more.type = 'button';
  more.ariaExpanded = 'false';
  const link = make('button', 'outcome-link', '이 상태 링크 복사');
  link.type = 'button';
  const whole = make('div', 'outcome-whole', list, link);
  whole.hidden = true;
  bar.append(make('span', 'outcome-ways', ...(next === null ? [] : [other]), source, more), makeWay(), steps, whole);
  // A choice that cannot show all of its name has it said below.
  line.classList.remove('is-named');
  const width = said[0]?.scrollWidth ?? 0;
  line.classList.toggle('is-named', choice instanceof HTMLSelectElement && !showsAll(choice, width));
}

/** Unfolds all that is said of a failure above its drawing, or folds it; in the large view too, whose button is a copy. */
function unfold(more: Element): void {
  const bar = more.closest('.diagram-break');
  const isOpen = more.ariaExpanded !== 'true';
  more.ariaExpanded = String(isOpen);
  more.textContent = isOpen ? '접기' : '더 보기';
  // A name that the choice cannot show stays.
  const brief = '.diagram-outcome:not(.is-named), .is-named > span';
  for (const part of bar?.querySelectorAll<HTMLElement>(`.outcome-whole, ${brief}`) ?? [])
    part.hidden = part.matches('.outcome-whole') !== isOpen;
  // So long a text no longer sticks to the top of the screen, and stands where it is read from its start.
  if (bar && bar.getBoundingClientRect().top < parseFloat(getComputedStyle(bar).top))
    bar.scrollIntoView({ block: 'start', behavior: 'instant' });
}
/** What unfolds at a press here: the button, and any text that gave in to the drawing. */
const moreOf = (pressed: Element): Element | null =>
  pressed.closest('.outcome-more') ??
  pressed
    .closest('.is-brief > :is(.diagram-outcome, .outcome-steps)')
    ?.parentElement?.querySelector('.outcome-more[aria-expanded=false]') ??
  null;
document.addEventListener('click', ({ target }) => {
  const more = target instanceof Element ? moreOf(target) : null;
  if (more !== null) unfold(more);
  const next = target instanceof Element ? target.closest<HTMLElement>('[data-next]')?.dataset.next : undefined;
  if (next !== undefined) pickFailure(next.replace('failure-', ''), '');
});

/** Has the address name the failure that is shown, and none of this figure where none is: a copied link leads to what is seen. */
function nameInAddress(figure: HTMLElement, open: HTMLElement | null): void {
  const named = /^#(failure-.+)/.exec(location.hash)?.[1];
  // The entry of the large view is left as it came: the way back from it would change the address.
  if (named === open?.id || (history.state as { large?: string } | null)?.large) return;
  if (open || figure.querySelector(`#${CSS.escape(named ?? '')}`))
    history.replaceState(history.state, '', open ? `#${open.id}` : location.pathname + location.search);
}

const openIn = (figure: HTMLElement): HTMLDetailsElement | null => figure.querySelector('.failure[open]');

/** Shows the failure of the one that was opened beside a diagram, or the diagram as it was drawn; brings it into sight where that is asked. */
export function showFailure(figure: HTMLElement, toSight: boolean): void {
  nameInAddress(figure, openIn(figure));
  drawFailure(figure);
  if (!toSight) return;
  reveal(figure);
  // A screen may be turned before the next frame says so; another figure that is open would be shown then.
  inSight.clear();
  inSight.add(figure);
}

/** Draws anew what is open beside a diagram, which nobody has chosen just now. */
function drawFailure(figure: HTMLElement): void {
  const open = openIn(figure);
  const failure = readFailure(open);
  for (const picture of figure.querySelectorAll('.diagram-scroll')) sight.observe(picture);
  const above = `:is(#${figure.id}, .diagram-dialog)`;
  for (const choice of document.querySelectorAll<HTMLSelectElement>(`${above} [data-pick]`))
    choice.value = open?.id.replace('failure-', '') ?? '';
  // After the choice: how it shows the name decides whether that is said again.
  for (const line of document.querySelectorAll<HTMLElement>(`${above} [data-hint]`)) tell(line, open);
  for (const svg of picturesOf(figure)) {
    if (failure) breakPicture(svg, failure);
    else for (const undo of [mend, restoreSize]) undo(svg);
    for (const control of svg.querySelectorAll('[data-breaks]')) {
      const part = readFailure(entryOf(control))?.down[0] ?? '';
      control.ariaPressed = String(part === failure?.down[0]);
      control.classList.toggle('is-stopped', svg.querySelector(`.is-down[data-part="${part}"]`) !== null);
    }
  }
}

/** Makes a part fail; mends it where one of its failures is shown, or where that alone is asked. */
export function pressPart(control: Element, mend: boolean): void {
  const figure = entryOf(control)?.closest<HTMLElement>('[data-diagram]');
  if (!figure) return;
  const open = openIn(figure);
  const isMended = mend || waysOf(control).some((id) => open?.id === `failure-${id}`);
  const entry = isMended ? open : entryOf(control);
  if (entry) entry.open = !isMended;
  showFailure(figure, true);
}

/** Moves from a part that can fail to the nearest one in the direction of an arrow key. */
export function stepFrom(control: Element, key: string): void {
  const [ahead, aside] = /Left|Right/.test(key) ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const sign = /Right|Down/.test(key) ? 1 : -1;
  const middle = (part: Element): Readonly<Record<'x' | 'y', number>> => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const from = middle(control);
  const near = [...(control.parentElement?.querySelectorAll<SVGElement>('[data-breaks]') ?? [])]
    .map((part) => ({ part, to: middle(part) }))
    .filter(({ to }) => (to[ahead] - from[ahead]) * sign > 1)
    .map(({ part, to }) => ({ part, far: Math.abs(to[ahead] - from[ahead]) + 2 * Math.abs(to[aside] - from[aside]) }))
    .sort((a, b) => a.far - b.far);
  near[0]?.part.focus();
}

/** Says of an address that names a failure no more what is the case, above the first drawing that has some. */
function sayGone(): void {
  const line = document.querySelector<HTMLElement>('[data-hint]');
  if (!line) return;
  line.hidden = false;
  line.textContent = `주소에 적힌 고장은 여기에 없다. ${line.dataset.hint ?? ''}`;
  line.closest('.section-body')?.dispatchEvent(new Event('beforematch'));
  line.closest('[data-diagram]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Makes a part fail that was chosen by its name, above a drawing (`""`: none) or by a link to it, and shows it. */
export function pickFailure(id: string, diagram?: string): void {
  const entry =
    entryNamed(id) ?? document.querySelector<HTMLDetailsElement>(`[name="failures-${diagram ?? ''}"][open]`);
  const figure = entry?.closest<HTMLElement>('[data-diagram]');
  if (entry === null && id !== '') sayGone();
  if (!entry || !figure) return;
  // Opens the section that a phone has folded, as finding something in it does.
  figure.closest('.section-body')?.dispatchEvent(new Event('beforematch'));
  entry.open = id !== '';
  showFailure(figure, true);
}

/** The figures whose picture is in sight; as of the last frame, which a turned screen has not had yet. */
const inSight = new Set<HTMLElement>();
const sight = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const figure = target.closest<HTMLElement>('[data-diagram]');
      if (figure && isIntersecting) inSight.add(figure);
      else if (figure) inSight.delete(figure);
    }
  },
  // More of it than a margin.
  { rootMargin: '-15% 0px' },
);

// Turning a phone shows the other picture, elsewhere; a browser's bar that comes and goes leaves the width.
let width = innerWidth;
addEventListener('resize', () => {
  const isTurned = innerWidth !== width;
  width = innerWidth;
  for (const open of document.querySelectorAll('.failure[open]')) {
    const figure = open.closest<HTMLElement>('[data-diagram]');
    if (!figure) continue;
    drawFailure(figure);
    if (isTurned && inSight.has(figure)) reveal(figure);
  }
});

// The address that stands there opened once more is no change of it, and no step back to it either; shown again when the browser has gone
// where it leads. Browsers that do not tell the two apart stay there.
let step: NavigationType | null = 'traverse';
(window as Partial<Window>).navigation?.addEventListener('currententrychange', ({ navigationType }) => {
  step = navigationType;
});
addEventListener('popstate', () => {
  const [, failure] = /^#failure-(.+)/.exec(location.hash) ?? [];
  if (failure === undefined || step === 'traverse') return;
  setTimeout(() => {
    pickFailure(failure);
  });
});
