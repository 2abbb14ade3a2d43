/** Opens what is folded when it is asked for: by an address into it, and for paper. */
const openAround = (element: Element | null): void => {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
};
const openTarget = (): void => {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Not an encoded name: taken as it is.
  }
  const target = id === '' ? null : document.getElementById(id);
  const fold = target?.closest('details:not([open])');
  openAround(target);
  if (fold !== null && fold !== undefined) target?.scrollIntoView();
};
openTarget();
addEventListener('hashchange', openTarget);

const opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
    fold.open = true;
    opened.push(fold);
  }
});
addEventListener('afterprint', () => {
  for (const fold of opened.splice(0)) fold.open = false;
});
