/** On the 404 page: offers the topics whose address looks like the one that was asked for, and searches for its words. */
export {};

/** Edit distance of two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const asked = decodeURIComponent(location.pathname).toLowerCase().split('/').filter(Boolean).at(-1) ?? '';
const list = document.querySelector<HTMLElement>('[data-guesses]');
const input = document.querySelector<HTMLInputElement>('input[type=search]');

if (input !== null) input.value = asked.replaceAll('-', ' ');
if (list !== null && asked.length > 1) {
  const ranked = [...list.querySelectorAll<HTMLElement>('[data-id]')]
    .map((item) => {
      const slug = item.dataset.id?.split('/')[1] ?? '';
      const near = distance(asked, slug) / Math.max(asked.length, slug.length);
      return { item, score: slug.includes(asked) || asked.includes(slug) ? near / 2 : near };
    })
    .filter(({ score }) => score < 0.45)
    .sort((a, b) => a.score - b.score)
    .slice(0, 5);
  for (const { item } of ranked) {
    item.hidden = false;
    list.append(item);
  }
  list.hidden = ranked.length === 0;
  const intro = document.querySelector('[data-guess-intro]');
  if (ranked.length > 0 && intro !== null) intro.textContent = '혹시 이 주제를 찾았는가?';
}
