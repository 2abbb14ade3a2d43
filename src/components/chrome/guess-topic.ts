/** On the 404 page: offers the topics whose address looks like the one that was asked for, and searches for its words. */
import { editDistance } from '../../korean/slips.ts';

/** The words of the address that was asked for, the last part of it: `"람다"`, `"lamda"`. */
function askedWords(): string {
  let path = location.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not an encoded address: taken as it is.
  }
  const [last = ''] = path
    .normalize('NFC')
    .split('/')
    .filter((part) => part !== '')
    .reverse();
  return last.toLowerCase().replace(/\.(?:html?|md)$/, '');
}

const fold = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** How far a name is from what was asked for, 0–1; one that holds the other is nearer. */
function farness(asked: string, name: string): number {
  const length = Math.max(asked.length, name.length);
  if (length === 0 || Math.min(asked.length, name.length) < 2) return asked === name ? 0 : 1;
  const near = editDistance(asked, name, length) / length;
  return name.includes(asked) || asked.includes(name) ? near / 2 : near;
}

const asked = askedWords();
const list = document.querySelector<HTMLElement>('[data-guesses]');
const input = document.querySelector<HTMLInputElement>('main input[type=search]');

// What the reader typed before this script was there stays.
if (input?.value === '') input.value = asked.replace(/[-_]+/g, ' ');
if (list !== null && asked.length > 1) {
  const ranked = [...list.querySelectorAll<HTMLElement>('[data-names]')]
    .map((item) => {
      const names = item.dataset.names?.split('|') ?? [];
      return { item, score: Math.min(...names.map((name) => farness(fold(asked), fold(name)))) };
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
  if (ranked.length > 0 && intro !== null) intro.textContent = '혹시 이 주제인가?';
}
