/** `1`–`5` choose, `Enter` hands in, `F`, `K`, `L` and `0` press the button that says so; `Esc` leads from the list of all back to the question. */
import { areLettersOff } from '../../chrome/letter-keys.ts';

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
  const key = /^(?:Key|Digit|Numpad)([A-Z0])$/.exec(event.code)?.[1]?.toLowerCase();
  if (key !== undefined) form.querySelector<HTMLButtonElement>(`[aria-keyshortcuts='${key}']`)?.click();
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
  const field =
    digit === undefined ? undefined : form.querySelectorAll<HTMLInputElement>('.option input')[Number(digit) - 1];
  if (field === undefined || field.disabled) return;
  event.preventDefault();
  field.focus();
  field.click();
}
