/**
 * Narrow screens show the headings of a page's long sections; a tap or key opens one. Find-in-page, addresses, links and
 * paper open what they ask for, and a list that is narrowed opens all of them. Until this runs the style sheet keeps the sections closed, so that nothing moves
 * (`src/styles/sections.css`).
 */
const NARROW = matchMedia('screen and (max-width: 40rem)');
const root = document.documentElement;

interface Section {
  readonly heading: HTMLElement;
  readonly body: HTMLElement;
  readonly toggle: HTMLElement;
}

/** The part of a heading that one taps: its words, without its link to itself. */
function makeToggle(heading: HTMLElement): HTMLElement {
  const toggle = document.createElement('span');
  toggle.className = 'section-toggle';
  toggle.append(...[...heading.childNodes].filter((node) => !(node instanceof Element && node.matches('.anchor'))));
  heading.prepend(toggle);
  return toggle;
}

const sections: readonly Section[] = [...document.querySelectorAll<HTMLElement>('.section-body')].flatMap((body) => {
  const heading = body.previousElementSibling;
  return heading instanceof HTMLElement ? [{ heading, body, toggle: makeToggle(heading) }] : [];
});
/** Lists within the sections that go on when they are opened. */
const lists = [...document.querySelectorAll<HTMLDetailsElement>('main details.fold')];

/** What was open on this entry of the history is open again when one comes back to it; what begins open at first. */
const left = history.state as { open?: readonly string[]; lists?: readonly boolean[] } | null;
const opened = new Set(
  left?.open ?? sections.flatMap(({ heading, body }) => (body.dataset.open === undefined ? [] : heading.id)),
);
left?.lists?.forEach((isOpen, at) => {
  lists[at]?.toggleAttribute('open', isOpen);
});
let isHeld = false;

function show({ heading, body, toggle }: Section): void {
  const isOpen = opened.has(heading.id);
  // links to all there is are none of what is narrowed
  const folds = NARROW.matches && !(isHeld && body.closest('nav') === null);
  if (folds && !isOpen) body.setAttribute('hidden', 'until-found');
  else body.hidden = false;
  toggle.role = folds ? 'button' : null;
  toggle.ariaExpanded = folds ? String(isOpen) : null;
  if (folds) toggle.tabIndex = 0;
  else toggle.removeAttribute('tabindex');
}

function set(section: Section, isOpen: boolean): void {
  if (isOpen) opened.add(section.heading.id);
  else opened.delete(section.heading.id);
  show(section);
}

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
  for (const section of sections) show(section);
}

for (const section of sections) {
  const { heading, body, toggle } = section;
  const flip = (): void => {
    if (toggle.role !== null) set(section, !opened.has(heading.id));
  };
  toggle.addEventListener('click', flip);
  toggle.addEventListener('keydown', (event) => {
    if (event.target !== toggle || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    flip();
  });
  body.addEventListener('beforematch', () => {
    set(section, true);
  });
  show(section);
}
if (sections.length > 0) {
  root.dataset.fold = 'on';
  addEventListener('pagehide', () => {
    const open = { open: [...opened], lists: lists.map((list) => list.open) };
    history.replaceState({ ...(history.state as object | null), ...open }, '');
  });
}
NARROW.addEventListener('change', () => {
  for (const section of sections) show(section);
});
