/**
 * Where paper has the answers: who answers on paper does not want them below each question. They are moved while it is printed,
 * whoever asks for it, and are back in their places afterwards.
 */
const choice = document.querySelector<HTMLSelectElement>('[data-print-answers]');
const end = document.querySelector<HTMLElement>('[data-answers-end]');
const folds = [...document.querySelectorAll<HTMLDetailsElement>('[data-question] > details')];
const homes = folds.map(({ parentElement }) => parentElement);

addEventListener('beforeprint', () => {
  const how = choice?.value;
  if (how === 'below' || end === null) return;
  for (const fold of folds) fold.remove();
  if (how === 'none') return;
  end.append(...folds);
  end.hidden = false;
});
addEventListener('afterprint', () => {
  if (end !== null) end.hidden = true;
  folds.forEach((fold, at) => homes[at]?.append(fold));
});
