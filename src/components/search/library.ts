import { fetcherFor } from '../../search/query/look-up/fetch-file.ts';
import { SearchLibrary } from '../../search/query/look-up/library.ts';

/** Base path of the site with a slash on both ends. */
export const base = document.documentElement.dataset.base ?? '/';

/** URL of the folder with the search's files. */
export const searchRoot = `${base}pagefind/`;

let refused = false;
/** Whether a server refused what did not come last: a later build may have taken it away, and no new try brings it. */
export const wasRefused = (): boolean => refused;
const fetchFile = fetcherFor(searchRoot);

/** The one library of this page: dialog and search page share what is loaded. */
export const library = new SearchLibrary((path) =>
  fetchFile(path).catch((error: unknown) => {
    refused = error instanceof Error && error.cause !== undefined;
    throw error;
  }),
);

/** URL of a place in a topic. */
export const hitUrl = (id: string, anchor: string): string => `${base}${id}/${anchor === '' ? '' : `#${anchor}`}`;
