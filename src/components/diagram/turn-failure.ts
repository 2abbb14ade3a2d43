/* From failure to failure beside a drawing: back and on through the list of them, and the drawing as it was drawn. */

const TURNS = [
  ['back', '←', '이전', -1],
  ['on', '→', '다음', 1],
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

/** Has the buttons before a choice lead to what stands before and after it in its list, around the ends of that. */
export function sayTurns(choice: HTMLSelectElement): void {
  const turns = choice.parentElement?.querySelector('.outcome-turns') ?? makeTurns(choice);
  const buttons = [...turns.querySelectorAll('button')];
  const { options, selectedIndex } = choice;
  for (const [at, [, , word, step]] of TURNS.entries()) {
    const [button, option] = [buttons[at], options[(selectedIndex + step + options.length) % options.length]];
    if (!button || !option) continue;
    button.dataset.next = option.value;
    button.ariaLabel = button.title = `${word}: ${option.text}`;
  }
}
