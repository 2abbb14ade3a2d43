import { tellLost } from '../try-again.ts';

/** A word of a query as it was typed. */
function asTyped(word: string, query: string): string {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? word : query.slice(at, at + word.length);
}

/** Says which words of a query nothing holds that was found. */
export function sayLacking(place: HTMLElement | null, lacking: readonly string[], query: string): void {
  if (place === null) return;
  place.hidden = lacking.length === 0;
  const words = lacking.map((word) => `‘${asTyped(word, query)}’`).join(', ');
  place.textContent = lacking.length === 0 ? '' : `찾지 못한 말: ${words}. 나머지로 찾았다.`;
}

/** Says that what is needed to find anything did not come, with what tries again: pressed, or by itself once there is a connection. */
export function sayUnreached(place: HTMLElement | null, error: unknown, again: () => unknown): void {
  const then = `${navigator.onLine ? '' : '오프라인이다. '}연결되면 자동으로 찾는다.`;
  sayInstead(place, tellLost('찾는 데 쓰는 파일을 받지 못했다.', then, error, again));
}

/** Says something in place of what was found; a list that waited for it is shown. */
export function sayInstead(place: HTMLElement | null, told: HTMLElement): void {
  const { dataset } = document.documentElement;
  delete dataset.narrowing;
  if (dataset.asked === '') dataset.asked = 'late';
  if (place === null) return;
  place.hidden = false;
  place.replaceChildren(told);
}
