/**
 * Narrow screens show the headings of a page's long sections; a tap or key opens one. Find-in-page, addresses, links and paper open
 * what they ask for, and a list that is narrowed opens all of them. Until this runs the style sheet keeps the sections closed, so that
 * nothing moves (`src/styles/sections.css`).
 */
const NARROW = matchMedia('screen and (max-width: 40rem)');

interface Section {
  readonly heading: HTMLElement;
  readonly body: HTMLElement;
  readonly toggle: HTMLElement;
}

/** The part of a heading that one taps: its words, without its link to itself. */
function makeToggle(heading: HTMLElement): HTMLElement {
  const toggle = document.createElement('span');
  toggle.className = 'section-toggle';
  toggle.append(...heading.childNodes);
  heading.append(toggle, ...toggle.querySelectorAll('.anchor'));
  return toggle;
}

const sections: readonly Section[] = [...document.querySelectorAll<HTMLElement>('.section-body')].map((body) => {
  // Each stands behind its heading.
  const heading = body.previousElementSibling as HTMLElement;
  return { heading, body, toggle: makeToggle(heading) };
});
/** What was open on this entry of the history is open again when one comes back to it; what begins open at first. */
const opened = new Set(
  (history.state as { open?: readonly string[] } | null)?.open ??
    sections.flatMap(({ heading, body }) => (body.dataset.open === undefined ? [] : heading.id)),
);
let isHeld = false;

function show({ heading, body, toggle }: Section): void {
  const isOpen = opened.has(heading.id);
  // links to all there is are none of what is narrowed
  const folds = NARROW.matches && !(isHeld && !body.closest('nav'));
  body.hidden = folds && !isOpen && 'until-found';
  toggle.role = folds ? 'button' : null;
  toggle.ariaExpanded = folds ? `${isOpen}` : null;
  toggle.tabIndex = folds ? 0 : -1;
}

function keep(name: string, isOpen: boolean): void {
  opened[isOpen ? 'add' : 'delete'](name);
  history.replaceState({ ...(history.state as object | null), open: [...opened] }, '');
}

function set(section: Section, isOpen: boolean): void {
  keep(section.heading.id, isOpen);
  show(section);
}

const showAll = (): void => {
  sections.forEach(show);
};

/** Opens the section that an element stands in or heads; tells whether it was closed. */
export function openSection(element: Element | null): boolean {
  const section = sections.find(({ heading, body }) => heading === element || body.contains(element));
  if (section === undefined || opened.has(section.heading.id)) return false;
  set(section, true);
  return NARROW.matches;
}

/** Keeps every section open for as long as what stands in them is narrowed. */
export function holdSections(isOn: boolean): void {
  if (isOn === isHeld) return;
  isHeld = isOn;
  showAll();
}

for (const section of sections) {
  const { heading, body, toggle } = section;
  const flip = (): void => {
    if (toggle.role) set(section, !opened.has(heading.id));
  };
  toggle.onclick = flip;
  toggle.onkeydown = (event) => {
    if (event.target !== toggle || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    flip();
  };
  body.onbeforematch = () => {
    set(section, true);
  };
  show(section);
}
// Lists that go on when they are opened have no names: their places are.
for (const [at, list] of document.querySelectorAll<HTMLDetailsElement>('main details.fold').entries()) {
  list.open ||= opened.has(`${at}`);
  list.ontoggle = () => {
    keep(`${at}`, list.open);
  };
}
document.documentElement.dataset.fold = 'on';
// Another entry of the history for the same page shows it as it stands.
addEventListener('popstate', () => {
  keep('', false);
});
NARROW.onchange = showAll;
