/** `1`–`5` choose, `Enter` hands in, `F`, `K`, `L`, `E`, `X`, `P` and `0` press what says so; `Esc` leads from the list of all back to the question, and arrows go through the list. */
import { areLettersOff } from '../../chrome/letter-keys.ts';

/** Moves the focus in the list of all questions: to the next one, or to the row above or below. */
function moveInList(host: HTMLElement, key: string): boolean {
  const links = [...host.querySelectorAll<HTMLAnchorElement>('.all a')];
  const here = links.findIndex((link) => link === document.activeElement);
  const top = links[0]?.offsetTop;
  const columns = links.filter(({ offsetTop }) => offsetTop === top).length;
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[key];
  if (step === undefined || links.length === 0) return false;
  const start = links.findIndex(({ ariaCurrent }) => ariaCurrent === 'true');
  (here < 0 ? links[Math.max(0, start)] : links[here + step])?.focus();
  return true;
}

/** Answers and hands in the question on the screen by its keys. */
export function hearKeys(host: HTMLElement, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (
    document.querySelector('dialog[open]') !== null ||
    target?.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  )
    return;
  if (event.key === 'Escape') host.querySelector<HTMLAnchorElement>('a.back')?.click();
  if (moveInList(host, event.key)) event.preventDefault();
  const key = /^(?:Key|Digit|Numpad)([A-Z0])$/.exec(event.code)?.[1]?.toLowerCase();
  if (key !== undefined && !event.repeat && !areLettersOff())
    host.querySelector<HTMLElement>(`[aria-keyshortcuts='${key}']:not(.away)`)?.click();
  const form = host.querySelector('form.question');
  if (!(form instanceof HTMLFormElement)) return;
  if (event.key === 'Enter') {
    // Fields hand the form in themselves; links and buttons do what they are for.
    if (target !== undefined && target.closest('a, button, input, summary') !== null) return;
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  if (areLettersOff()) return;
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
  const field =
    digit === undefined ? undefined : form.querySelectorAll<HTMLInputElement>('.option input')[Number(digit) - 1];
  if (field === undefined || field.disabled) return;
  event.preventDefault();
  field.focus();
  field.click();
}
