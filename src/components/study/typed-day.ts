/** Nobody has pressed a key for so long: what stands there is meant. Milliseconds. */
const PAUSE = 1200;

/** Tells when the day in a field is meant, as each part of it that is typed makes another day or none of it: at once where it is picked or filled in; where it is typed, once it is left, at Enter, or after a pause if a plan can be made of it. */
export function whenMeant(field: HTMLInputElement | null, take: (field: HTMLInputElement) => void): void {
  if (field === null) return;
  let isTyped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let taken = field.value;
  const settle = (): void => {
    clearTimeout(waiting);
    if (isTyped && field.value === taken && !field.validity.badInput) return;
    isTyped = false;
    taken = field.value;
    take(field);
  };
  field.addEventListener('focus', () => {
    taken = field.value;
  });
  field.addEventListener('pointerdown', () => {
    isTyped = false;
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      // It sends no form.
      event.preventDefault();
      if (isTyped) settle();
    } else if (event.key !== 'Tab') isTyped = true;
  });
  field.addEventListener('change', () => {
    clearTimeout(waiting);
    if (!isTyped) settle();
    else if (field.value !== '' && field.validity.valid) waiting = setTimeout(settle, PAUSE);
  });
  field.addEventListener('blur', () => {
    if (isTyped) settle();
  });
}
