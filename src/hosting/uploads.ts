import { WORKER_PATH } from '../offline/store-index.ts';
import { HASHED_FOLDERS, headersOf } from '../site/headers.ts';
import { contentTypeOf } from './content-types.ts';

/** Files that are uploaded together because a host is told the same of them. */
export interface Upload {
  readonly contentType: string;
  /** `undefined` leaves it to the host. */
  readonly cacheControl: string | undefined;
  /** Paths below the base. */
  readonly files: readonly string[];
}

/** Tells whether the name of a file says what is in it. */
export const isHashed = (path: string): boolean => HASHED_FOLDERS.some((folder) => path.startsWith(folder));

/** Files of the build that no host needs. */
export const isForOtherHosts = (path: string): boolean => /^(?:_headers|_redirects|\.build\.json)$/.test(path);

/** Places of a file in the order of a deploy: what pages ask for is there before the pages, the worker that tells of all is last. */
const rankOf = (path: string): number =>
  isHashed(path) ? 0 : path === WORKER_PATH ? 3 : path.endsWith('.html') ? 2 : 1;

/** A site's files as uploads, in the order in which they must arrive: hashed files, other files, pages. */
export function uploadsOf(paths: readonly string[]): Upload[] {
  const groups = Map.groupBy(
    paths.filter((path) => !isForOtherHosts(path)).sort(),
    (path) => `${rankOf(path)} ${contentTypeOf(path)}`,
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, files]) => {
      const [first = ''] = files;
      return {
        contentType: contentTypeOf(first),
        cacheControl: isHashed(first) ? headersOf(first)['Cache-Control'] : undefined,
        files,
      };
    });
}
