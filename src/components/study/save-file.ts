import { element } from '../element.ts';

/** Hands a file to the reader; nothing is fetched for it. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: url, download: name }).click();
  // The browser reads it after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
