import { around } from '../around.ts';

/* From failure to failure beside a drawing: back to what was shown before, on to the next of the list. */

/** What has been shown of each diagram, one after another; `''` is the drawing as it was drawn. */
const trails = new Map<string, string[]>();

const TURNS = [
  ['back', '←', '이전', '이전에 본 것'],
  ['on', '→', '다음', '다음'],
] as const;

/** The two buttons, which stay: who goes on with them keeps the focus. */
function makeTurns(choice: HTMLSelectElement): HTMLElement {
  const made = document.createElement('span');
  made.className = 'outcome-turns';
  for (const [name, face, word] of TURNS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `turn-${name}`;
    const said = document.createElement('span');
    said.textContent = word;
    button.append(face, said);
    made.append(button);
  }
  choice.before(made);
  return made;
}

/** Has the buttons before a choice lead back and on from what it shows, which is one more of what was shown. */
export function sayTurns(choice: HTMLSelectElement): void {
  const trail = trails.get(choice.dataset.pick ?? '') ?? [''];
  if (trail.at(-1) !== choice.value) trail.push(choice.value);
  trails.set(choice.dataset.pick ?? '', trail);
  const turns = choice.parentElement?.querySelector('.outcome-turns') ?? makeTurns(choice);
  const buttons = [...turns.querySelectorAll('button')];
  const next = choice.options[(choice.selectedIndex + 1) % choice.options.length]?.value;
  for (const [at, id] of [trail.at(-2), next].entries()) {
    const [button, name] = [buttons[at], [...choice.options].find((option) => option.value === id)?.text];
    if (!button) continue;
    button.dataset.next = id;
    button.ariaLabel = button.title = `${TURNS[at]?.[3] ?? ''}: ${name ?? ''}`;
    // Who came back to the first by the keyboard can go on.
    if (id === undefined && button === document.activeElement) buttons[1]?.focus({ preventScroll: true });
    button.disabled = id === undefined;
  }
}

// Before what is shown then: that is one less of what was shown, and not one more.
document.addEventListener('click', ({ target }) => {
  const choice = around(target, '.turn-back')?.closest('.diagram-break')?.querySelector('select');
  if (choice) trails.get(choice.dataset.pick ?? '')?.pop();
});
