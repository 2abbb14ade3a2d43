/** Days of the plan to the exam that are over stand behind one row: the day that is open comes first. */
const row = document.querySelector<HTMLElement>('[data-path-past]');

/** Marks today among the days of a plan, and where it goes on (`isOn`) folds those before it; whether they stay folded is the reader's. */
export function markDays(days: readonly HTMLElement[], today: number, isOn: boolean): void {
  const past = isOn ? days.filter(({ dataset }) => Number(dataset.day) < today) : [];
  // One is a row itself.
  const folds = past.length > 1;
  for (const day of days) {
    day.toggleAttribute('data-today', Number(day.dataset.day) === today);
    day.toggleAttribute('data-past', folds && past.includes(day));
  }
  if (row === null) return;
  row.hidden = !folds;
  row.textContent = `지나간 ${past.length}일치`;
}

const unfold = (is: boolean): void => row?.setAttribute('aria-expanded', String(is));

/** Brings a day in sight that is among them. */
export function unfoldPast(day: Element | null | undefined): void {
  if (day?.hasAttribute('data-past')) unfold(true);
}

row?.addEventListener('click', () => {
  unfold(row.getAttribute('aria-expanded') !== 'true');
});
