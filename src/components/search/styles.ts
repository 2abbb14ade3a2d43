import stylesheet from './search.css?url';
import { element } from './dom.ts';

let added: Promise<void> | undefined;

/** Adds the search's style sheet once; settles when it applies, or cannot be loaded. */
export function ensureStyles(): Promise<void> {
  added ??= new Promise((resolve) => {
    if (document.querySelector('[data-search-page]') !== null) {
      resolve();
      return;
    }
    const link = element('link', { rel: 'stylesheet', href: stylesheet });
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      resolve();
    });
    document.head.append(link);
  });
  return added;
}
