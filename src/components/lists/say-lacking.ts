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
