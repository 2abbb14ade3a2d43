import { SIDES, type Fields } from './fields.ts';

/** On a phone the answer stands under the keyboard and the fields; elsewhere it may have come above what was pressed. */
export function reveal(form: HTMLElement | null, result: HTMLElement | null, fields: Fields): void {
  // Who types on sees what is typed.
  if (SIDES.some((side) => fields.isTyping(side))) return;
  if (!result?.querySelector('.verdict')) {
    result?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const { top } = result.getBoundingClientRect();
  if (matchMedia('(pointer: coarse)').matches) {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  } else if (top >= 0 && top < innerHeight - 100) return;
  // The fields stay in sight: they say what is compared.
  form?.scrollIntoView();
}
