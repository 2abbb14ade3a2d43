/**
 * Narrow screens show the headings of a page's long sections (`.section-body`, behind its heading); a tap or key opens one. Find-in-page,
 * addresses and links open what they ask for, and a list that is narrowed opens all of them. Until this runs the style sheet keeps the
 * sections closed, so that nothing moves (`src/styles/sections.css`).
 */
interface Section {
  readonly heading: Element;
  readonly body: HTMLElement;
  readonly toggle: HTMLButtonElement;
}

function show({ body, toggle }: Section, isOpen: boolean): void {
  body.hidden = isOpen ? false : 'until-found';
  toggle.ariaExpanded = String(isOpen);
}

function fold(body: HTMLElement): Section[] {
  const heading = body.previousElementSibling;
  if (heading === null) return [];
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.className = 'section-toggle';
  toggle.append(...[...heading.childNodes].filter((node) => !(node instanceof Element && node.matches('.anchor'))));
  heading.prepend(toggle);
  const section = { heading, body, toggle };
  toggle.addEventListener('click', () => show(section, body.hidden !== false));
  body.addEventListener('beforematch', () => show(section, true));
  show(section, body.dataset.open !== undefined);
  return [section];
}

const isNarrow = matchMedia('screen and (max-width: 40rem)').matches;
const sections = isNarrow ? [...document.querySelectorAll<HTMLElement>('.section-body')].flatMap(fold) : [];
document.documentElement.dataset.fold = 'on';

/** Opens the section that an element stands in or heads; tells whether it was closed. */
export function openSection(element: Element | null): boolean {
  const section = sections.find(({ heading, body }) => heading === element || body.contains(element));
  if (section === undefined || section.body.hidden === false) return false;
  show(section, true);
  return true;
}

/** Opened for as long as what stands in them is narrowed. */
let held: readonly Section[] | undefined;

/** Keeps every section open while a list is narrowed, and closes again what was closed. */
export function holdSections(isOn: boolean): void {
  if (isOn === (held !== undefined)) return;
  const changed = held ?? sections.filter(({ body }) => body.hidden !== false);
  for (const section of changed) show(section, isOn);
  held = isOn ? changed : undefined;
}
