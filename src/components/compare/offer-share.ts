/** What is shared is the two, while they stand there. */
export function offerShare(form: HTMLElement | null, name = ''): void {
  const button = form?.querySelector<HTMLElement>('[data-share]');
  if (!button) return;
  button.dataset.share = name;
  button.hidden = name === '';
}
