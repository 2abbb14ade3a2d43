import { captionOf } from './caption.ts';
import { download, embeddedFont, fileName, pngOf, standaloneSvg } from './export-picture.ts';
import { LOW, NARROW, startPanZoom, type PanZoom } from './pan-zoom.ts';
import { isLargerBeside } from './view-box.ts';
import css from './viewer.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
/** A picture taken out of its figure for as long as the large view is open. */
interface Loan {
  readonly figure: HTMLElement;
  readonly home: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly size: { readonly width: number; readonly height: number };
  readonly movement: PanZoom;
}

let dialog: HTMLDialogElement | undefined;
let loan: Loan | undefined;
/** Whose large view is open or closing, and where the page stood and how wide it was then. */
let opened: { readonly figure: HTMLElement; readonly top: number; readonly width: number } | undefined;

const BUTTONS = [
  ['zoom-in', '확대', '+'],
  ['zoom-out', '축소', '−'],
  ['fit', '전체 보기', '전체'],
  ['link', '그림 링크 복사', '링크 복사'],
  ['svg', 'SVG 내려받기', 'SVG'],
  ['png', 'PNG 내려받기', 'PNG'],
  ['close', '닫기', '닫기'],
] as const;

type Action = (typeof BUTTONS)[number][0];
/** What stands above a picture whose parts can be made to fail. */
const ABOVE = '.diagram-break, .diagram-legend';
/** What moves the picture; the others take it along. */
const MOVES: ReadonlySet<Action> = new Set(['zoom-in', 'zoom-out', 'fit']);

function part<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** The figure that this entry of the history shows in large, and where the page stood before. */
const entryNow = (): { readonly large?: string; readonly top?: number } =>
  (history.state ?? {}) as { readonly large?: string; readonly top?: number };

/** Puts the page back as it stood: the way back to an address with a place in it would lead to that place. */
function comeBack(): void {
  if (opened === undefined) return;
  const { figure, top, width } = opened;
  opened = undefined;
  // Another failure may have been chosen in the large view: the address of this entry says so from now on.
  figure.querySelector('.failure')?.dispatchEvent(new Event('toggle'));
  requestAnimationFrame(() => {
    history.scrollRestoration = 'auto';
    if (innerWidth === width) scrollTo({ top, behavior: 'instant' });
    // The screen has been turned, and what stood there stands elsewhere.
    else figure.scrollIntoView({ behavior: 'instant' });
    if (document.activeElement === document.body)
      figure.querySelector<HTMLElement>('[data-diagram-open]')?.focus({ preventScroll: true });
  });
}

/** Builds the dialog once; it is kept and filled anew for every picture. */
function makeDialog(): HTMLDialogElement {
  const made = part('dialog', 'diagram-dialog');
  const bar = part('div', 'diagram-bar');
  const title = part('h2', 'diagram-dialog-title');
  title.id = 'diagram-dialog-title';
  made.setAttribute('aria-labelledby', title.id);
  const tools = part('div', 'diagram-tools');
  const exports = part('details', 'diagram-exports');
  const summary = document.createElement('summary');
  summary.className = 'diagram-tool';
  summary.textContent = '내보내기';
  const folded = part('div', 'diagram-exports-list');
  exports.append(summary, folded);
  bar.append(title);
  for (const [action, label, face] of BUTTONS) {
    const button = part('button', 'diagram-tool');
    button.type = 'button';
    button.textContent = face;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => void perform(action, button));
    if (action === 'close') bar.append(button);
    else (MOVES.has(action) ? tools : folded).append(button);
  }
  const source = part('a', 'diagram-tool');
  source.textContent = 'Mermaid 원본';
  source.setAttribute('aria-label', '이 주제의 Markdown에서 Mermaid 원본 보기, 새 탭');
  source.href = `${location.pathname.replace(/\/$/, '')}.md`;
  source.target = '_blank';
  folded.append(source);
  tools.append(exports);
  bar.append(tools);
  const stage = part('div', 'diagram-stage');
  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-label', '그림. 화살표로 움직이고 +와 -로 확대하고 0으로 맞춘다');
  made.append(bar, stage);
  const fold = (): void => {
    exports.open = false;
  };
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !exports.open) return;
    // Of two that are open it closes the one on top.
    event.preventDefault();
    event.stopPropagation();
    fold();
    summary.focus();
  });
  made.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !exports.contains(target)) fold();
  });
  made.addEventListener('close', () => {
    // Opened again since, by a way on that was taken before this was said.
    if (made.open) return;
    fold();
    giveBack();
    if (entryNow().large !== undefined) history.back();
  });
  // The dialog says only later that it was closed: what comes next finds the picture in its place.
  const leave = (): void => {
    giveBack();
    made.close();
  };
  // On paper is the page, with the picture in its place: icons are drawn from there.
  addEventListener('beforeprint', leave);
  // The way back of a phone or a browser closes it, as Escape and its button do.
  addEventListener('popstate', () => {
    if (entryNow().large !== undefined) return;
    leave();
    comeBack();
  });
  document.body.append(made);
  return made;
}

async function perform(action: Action, button: HTMLButtonElement): Promise<void> {
  if (loan === undefined) return;
  const { figure, svg, size, movement } = loan;
  const failure = figure.querySelector('.failure[open]');
  if (action === 'zoom-in') movement.zoom(1.3);
  else if (action === 'zoom-out') movement.zoom(1 / 1.3);
  else if (action === 'fit') movement.fit();
  else if (action === 'close') dialog?.close();
  else if (action === 'link')
    await copyLink(`${location.origin}${location.pathname}#${(failure ?? figure).id}`, button);
  else {
    const menu = button.closest('details');
    menu?.removeAttribute('open');
    menu?.querySelector('summary')?.focus();
    movement.fit();
    const markup = standaloneSvg(svg, size, await embeddedFont(svg), captionOf(figure, svg));
    download(
      action === 'svg' ? new Blob([markup], { type: 'image/svg+xml' }) : await pngOf(markup),
      `${fileName(figure.dataset.diagram ?? 'diagram', failure?.id)}.${action}`,
    );
  }
}

let restoring: ReturnType<typeof setTimeout> | undefined;
async function copyLink(address: string, button: HTMLButtonElement): Promise<void> {
  /** Seen and, since the button has the focus, heard. */
  const show = (text: string, label: string): void => {
    button.textContent = text;
    button.ariaLabel = label;
  };
  try {
    await navigator.clipboard.writeText(address);
    show('복사했다', '복사했다');
  } catch {
    // Without permission the reader copies by hand: the address bar shows it.
    location.hash = new URL(address).hash;
    show('주소창에 있다', '주소창에 있다');
  }
  const [, name, face] = BUTTONS.find(([action]) => action === 'link') ?? BUTTONS[0];
  clearTimeout(restoring);
  restoring = setTimeout(show, 2000, face, name);
}

function giveBack(): void {
  if (loan === undefined) return;
  const { home, svg, size, movement } = loan;
  movement.stop();
  for (const side of ['width', 'height'] as const) svg.setAttribute(side, String(size[side]));
  home.append(svg);
  home.style.minHeight = '';
  loan = undefined;
}

/** The picture that a figure shows at this width: not the one that has been taken. */
const shownIn = (figure: HTMLElement): SVGSVGElement | undefined =>
  [...figure.querySelectorAll<SVGSVGElement>('.diagram-svg')].find((one) => one.checkVisibility());

/** Moves a picture of a figure into the large view, so its ids stay unique. */
function borrow(figure: HTMLElement, svg: SVGSVGElement): void {
  const [home, stage] = [svg.parentElement, dialog?.querySelector<HTMLElement>('.diagram-stage')];
  if (!home || !stage) return;
  const size = { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
  const onPage = svg.getBoundingClientRect().width;
  home.style.minHeight = `${home.getBoundingClientRect().height}px`;
  for (const side of ['width', 'height']) svg.removeAttribute(side);
  stage.replaceChildren(svg);
  loan = { figure, home, svg, size, movement: startPanZoom(stage, svg, { drawn: size.width, onPage }) };
  placeBeside();
}

function placeBeside(): void {
  dialog?.querySelector('.diagram-break')?.classList.toggle('is-brief', NARROW.matches);
  if (loan) dialog?.classList.toggle('is-beside', LOW.matches || isLargerBeside(loan.size, [innerWidth, innerHeight]));
}

// Turned, a screen has room for the other picture of a figure: seen where it stands, for the one that was taken is not there.
addEventListener('resize', () => {
  placeBeside();
  const figure = loan?.figure;
  const other = figure && shownIn(figure);
  if (!figure || !other) return;
  giveBack();
  borrow(figure, other);
});

/** Opens a figure's picture in a dialog over the whole window. */
export function openViewer(figure: HTMLElement): void {
  const [svg, top] = [shownIn(figure), scrollY];
  if (svg === undefined || loan !== undefined) return;
  dialog ??= makeDialog();
  const stage = dialog.querySelector<HTMLElement>('.diagram-stage');
  const title = dialog.querySelector('.diagram-dialog-title');
  if (stage === null || title === null) return;
  title.textContent = figure.querySelector('.diagram-title')?.textContent ?? '그림';
  for (const old of dialog.querySelectorAll(ABOVE)) old.remove();
  stage.before(...[...figure.querySelectorAll(ABOVE)].map((part) => part.cloneNode(true)));
  dialog.querySelector<HTMLElement>('.outcome-more[aria-expanded=true]')?.click();
  const [from, to] = [figure, dialog].map((place) => place.querySelector('select'));
  if (from && to) to.value = from.value;
  borrow(figure, svg);
  dialog.showModal();
  history.scrollRestoration = 'manual'; // `comeBack` puts the page back: the browser would do so elsewhere.
  if (entryNow().large === undefined)
    history.pushState({ ...(history.state as object | null), large: figure.id, top }, '');
  opened = { figure, top: entryNow().top ?? top, width: innerWidth };
  stage.focus({ preventScroll: true });
  // What is said above it has another room here.
  figure.querySelector('.failure[open]')?.dispatchEvent(new Event('toggle'));
}
