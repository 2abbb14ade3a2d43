/** A form whose state stands in the address: `?q=람다&era=on`. */
type Control = HTMLInputElement | HTMLSelectElement;

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== '',
  );

type Box = HTMLInputElement & { readonly type: 'checkbox' | 'radio' };
const isBox = (control: Control): control is Box => /^(?:checkbox|radio)$/.test(control.type);

function isTouched(control: Control): boolean {
  if (isBox(control)) return control.checked !== control.defaultChecked;
  if (control instanceof HTMLSelectElement) return control.selectedIndex > 0;
  return control.value !== control.defaultValue;
}

/**
 * Puts the address's values into a form and tells whether the form now asks for anything. What the reader typed or chose
 * before the script was there stays.
 */
export function restoreForm(form: HTMLFormElement): boolean {
  const query = new URLSearchParams(location.search);
  for (const control of controlsOf(form)) {
    if (isTouched(control)) continue;
    if (isBox(control)) {
      if (query.has(control.name)) control.checked = query.getAll(control.name).includes(control.value);
      continue;
    }
    const value = query.get(control.name) ?? '';
    if (control instanceof HTMLInputElement) control.value = value;
    else
      control.selectedIndex = Math.max(
        0,
        [...control.options].findIndex((option) => option.value === value),
      );
  }
  return controlsOf(form).some(isTouched);
}

/** Puts every field of a form back, and leaves the first for what comes next. */
export function clearForm(form: HTMLFormElement): void {
  const controls = controlsOf(form);
  for (const control of controls) {
    if (isBox(control)) control.checked = control.defaultChecked;
    else if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
    else control.value = control.defaultValue;
  }
  controls[0]?.focus();
}

/** The page's path with what its form asks for; empty fields are left out, the anchor stays only without a query. */
export function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const control of controlsOf(form))
    if (isTouched(control) && control.value !== '' && !(isBox(control) && !control.checked))
      query.append(control.name, control.value);
  return query.size === 0
    ? location.pathname + location.hash
    : `${location.pathname}?${query.toString().replaceAll('%2F', '/')}`;
}
