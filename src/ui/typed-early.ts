/**
 * What was typed or pasted into a field before its script was there: the field comes with the page, the script later. Nothing while the
 * page is built.
 */
export const typedEarly = (id: string): string =>
  typeof document === 'undefined'
    ? ''
    : (document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value ?? '');
