import css from './broken.css?inline';
import './ask-first.ts';
import { partBeside } from './beside-part.ts';
import { breakPicture, mend, type BrokenParts } from './broken-picture.ts';
import { failureIn, going, isLarge, nameAfterLarge, nameInAddress, nameTab, noteCome } from './failure-address.ts';
import { glide } from './glide.ts';
import { movedBy, type Held } from './failure-room.ts';
import { isInSight, onlyInSight, watchSight } from './in-sight.ts';
import { drawOverview, sayViews } from './overview.ts';
import { picturesOf, restoreSize, reveal, sayWays } from './reveal-failure.ts';
import { pressStep } from './show-step.ts';
import { entryNamed, HINT, leadToDrawing, sayNeither, tell, waysOf } from './tell-failure.ts';
import { around } from '../around.ts';

export { stepFrom } from './step-from.ts';

/*
 * Shows on a page what fails: in its picture (`broken-picture.ts`), in the line above that, and in the address. The list below
 * (`src/diagrams/failures.ts`) says the same in words.
 */

// Nothing here is shared with other code: every page with a drawing would have to name the chunks of it at once.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

const readFailure = (entry: HTMLElement | null | undefined): BrokenParts | undefined =>
  entry?.dataset.failure === undefined ? undefined : (JSON.parse(entry.dataset.failure) as BrokenParts);

/** The entry in the list that a part in the picture stands for. */
const entryOf = (control: Element): HTMLDetailsElement | null => entryNamed(control.getAttribute('data-breaks') ?? '');

/** The part that a control makes fail. */
const partOf = (control: Element): string => readFailure(entryOf(control))?.down[0] ?? '';

document.addEventListener('click', (event) => {
  const { target } = event;
  // A link to a drawing in which something has failed leads to that, by its address.
  const link = around(target, 'a[href^="#diagram-"]:not(.anchor)')?.getAttribute('href') ?? 'none';
  const shown = document.querySelector(`${link} .failure[open]`);
  if (shown && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    pickFailure(shown.id.replace('failure-', ''));
  }
  const button = around(target, '[data-next]');
  const choice = button?.closest('.diagram-break')?.querySelector('select');
  // The choice stays under the thumb: who goes from one to another presses there again.
  const held = choice && { part: choice, top: choice.getBoundingClientRect().top };
  if (button) pickFailure(button.dataset.next?.replace('failure-', '') ?? '', choice?.dataset.pick, held ?? undefined);
});

/** The failures that are shown, each with the figure of its drawing. */
const shownOnes = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('.failure[open]')].flatMap((open) => {
    const figure = open.closest<HTMLElement>('[data-diagram]');
    return figure ? [{ open, figure }] : [];
  });

/** Shows the failure with which the page came. */
export function comeWith(id: string): void {
  noteCome();
  pickFailure(id);
}

const openIn = (figure: HTMLElement): HTMLDetailsElement | null => figure.querySelector('.failure[open]');

/** The entry that each diagram shows, `null` where it is as it was drawn. */
const told = new WeakMap<HTMLElement, Element | null>();

/** Shows what was opened or closed beside a diagram: what this page did itself is shown when its entry says so, unless it is asked for. */
export function followList(figure: HTMLElement, held: Held | undefined, isReport: boolean): void {
  if (!isReport || (told.get(figure) ?? null) !== openIn(figure)) showFailure(figure, false, held);
}

/**
 * Shows the failure that was opened below a diagram, or the diagram as it was drawn; brings it into sight where that is asked, else
 * leaves the entry that was pressed in its place.
 */
export function showFailure(figure: HTMLElement, toSight: boolean, held?: Held): void {
  nameInAddress(figure, openIn(figure));
  drawFailure(figure);
  if (!toSight) {
    if (held) scrollBy({ top: movedBy(held), behavior: 'instant' });
    return;
  }
  reveal(figure, held);
  onlyInSight(figure);
}

/** Draws anew what is open beside a diagram, which nobody has chosen just now. */
function drawFailure(figure: HTMLElement): void {
  const open = openIn(figure);
  const failure = readFailure(open);
  told.set(figure, open);
  if (open) leadToDrawing(open);
  watchSight(figure);
  const above = `:is(#${figure.id}, .diagram-dialog)`;
  for (const choice of document.querySelectorAll<HTMLSelectElement>(`${above} [data-pick]`))
    choice.value = open?.id.replace('failure-', '') ?? '';
  // After the choice: how it shows the name decides whether that is said again.
  for (const line of document.querySelectorAll<HTMLElement>(`${above} [data-hint]`)) tell(line, open);
  for (const svg of picturesOf(figure)) {
    if (failure) breakPicture(svg, failure, partOf);
    else for (const undo of [mend, restoreSize]) undo(svg);
    for (const control of svg.querySelectorAll('[data-breaks]'))
      control.ariaPressed = String(partOf(control) === failure?.down[0]);
  }
  drawOverview(figure);
  nameTab();
}

/** Makes a part fail, in its other ways at the next presses; mends it after the last, or where that alone is asked. */
export function pressPart(control: Element, mend: boolean): void {
  const figure = entryOf(control)?.closest<HTMLElement>('[data-diagram]');
  if (!figure) return;
  const open = openIn(figure);
  const ways = waysOf(control);
  const next = mend ? undefined : ways[ways.findIndex((id) => open?.id === `failure-${id}`) + 1];
  const entry = next === undefined ? open : entryNamed(next);
  if (entry) entry.open = next !== undefined;
  const svg = control.closest<SVGElement>('.diagram-svg');
  const drawn = svg?.getBoundingClientRect();
  // Without its bolt, which goes when it has failed.
  const part = control.querySelector('rect') ?? control;
  showFailure(figure, true, { part, top: part.getBoundingClientRect().top });
  // The large view moves its picture itself.
  if (svg && drawn && !svg.closest('dialog'))
    glide(svg, drawn, () => {
      sayWays();
      sayViews();
    });
}

/** Shows what was pressed in a drawing, or above it: a step of its way, else a part that fails. */
export function pressAt(event: MouseEvent): void {
  if (pressStep(event)) return;
  const control = around(event.target, '[data-breaks]') ?? partBeside(event);
  if (control) pressPart(control, false);
  else sayNeither(event.target);
}

/** Shows all drawings as they were drawn. */
function mendAll(): void {
  for (const { open, figure } of shownOnes()) {
    open.open = false;
    drawFailure(figure);
  }
  nameTab();
}

/** Opens the section of a figure that a phone has folded, as finding something in it does. */
const unfold = (part: Element): void => {
  part.closest('.section-body')?.dispatchEvent(new Event('beforematch'));
};

/** Brings the figure of a line into sight: of one that says something of the drawing, or of what was drawn for one failure alone. */
function bring(line: Element): void {
  unfold(line);
  line.closest('[data-diagram]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Says of an address that names a failure no more what is the case, above the first drawing that has some; none is shown then. */
function sayGone(): void {
  const line = document.querySelector<HTMLElement>('[data-hint]');
  if (!line) return;
  mendAll();
  line.hidden = false;
  line.textContent = `주소에 적힌 고장은 여기에 없다. ${HINT}`;
  bring(line);
}

/** Makes a part fail that was chosen by its name, above a drawing (`""`: none) or by a link to it, and shows it. */
export function pickFailure(id: string, diagram?: string, held?: Held): void {
  const entry =
    entryNamed(id) ?? document.querySelector<HTMLDetailsElement>(`[name="failures-${diagram ?? ''}"][open]`);
  const figure = entry?.closest<HTMLElement>('[data-diagram]');
  const drawn = document.querySelector(`.diagram > #failure-${CSS.escape(id)}`);
  if (drawn) {
    bring(drawn);
    nameTab();
  } else if (entry === null && id !== '') sayGone();
  if (!entry || !figure) return;
  unfold(figure);
  entry.open = id !== '';
  showFailure(figure, true, held);
}

// Turning a phone shows the other picture, elsewhere; a browser's bar that comes and goes leaves the width.
let width = innerWidth;
addEventListener('resize', () => {
  // Paper is no screen that is turned: it has the picture as it was shown.
  if (matchMedia('print').matches) return;
  const isTurned = innerWidth !== width;
  width = innerWidth;
  for (const { figure } of shownOnes()) {
    drawFailure(figure);
    if (isTurned && isInSight(figure)) reveal(figure);
  }
});

// The address that stands there opened once more is no change of it, and no step back to it either; shown again when the browser has gone
// where it leads. Browsers that do not tell the two apart stay there.
let step: NavigationType | null = 'traverse';
(window as Partial<Window>).navigation?.addEventListener('currententrychange', ({ navigationType }) => {
  // What others write into the entry goes nowhere.
  if (navigationType !== 'replace') step = navigationType;
});
addEventListener('popstate', () => {
  if (isLarge()) return;
  if (going.isLeaving) {
    going.isLeaving = false;
    const [top, focused, [shown]] = [scrollY, document.activeElement, shownOnes()];
    // The browser goes where the page stood in that entry, or to the place that it names; the reader stays, by the keyboard too.
    requestAnimationFrame(() => {
      // What was chosen since has put the page where it is.
      if (shownOnes()[0]?.open !== shown?.open) return;
      scrollTo({ top, behavior: 'instant' });
      if (focused instanceof SVGElement || focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    });
    // Something was chosen meanwhile.
    if (shown) nameInAddress(shown.figure, shown.open);
    return;
  }
  const { large } = going;
  going.large = undefined;
  const isOther = large !== undefined && large !== location.hash;
  // The way back to an address that names none.
  if (failureIn(location.hash) === undefined && step === 'traverse' && large === undefined) mendAll();
  const [shown] = shownOnes();
  if (isOther) nameAfterLarge(shown);
  // The page stands where it stood before this one was chosen in the large view, which puts it there in the next frame.
  if (isOther && shown)
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        reveal(shown.figure);
      });
    });
  const failure = failureIn(location.hash)?.replace('failure-', '');
  if (failure === undefined || step === 'traverse') return;
  setTimeout(() => {
    pickFailure(failure);
  });
});
