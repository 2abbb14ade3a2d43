import { readBasePath } from './addresses.ts';

/** What the environment says of a build. */
export interface BuildOptions {
  /** Origin that the site will be served from: `https://notes.example.com`. */
  readonly site: string;
  /** Path below it, with a slash on both ends: `/`, `/saa-notes/`. */
  readonly base: string;
}

/** Where a site goes that was not told where it goes. */
const DEFAULT_SITE = 'https://saa-notes.example';

/**
 * Reads `SITE_URL` and `BASE_PATH`.
 *
 * @throws Error with one Korean line that names the variable and says what to do
 */
export function readBuildOptions(environment: Readonly<Record<string, string | undefined>>): BuildOptions {
  const { BASE_PATH: path = '', SITE_URL: address = DEFAULT_SITE } = environment;
  const base = readBasePath(path);
  if (base === undefined)
    throw new Error(
      `BASE_PATH=${path}: 주소의 경로가 아니다. /와 영문, 숫자, -, ., _, ~만 쓴다. 예: BASE_PATH=/saa-notes (Windows의 Git Bash에서는 BASE_PATH=saa-notes)`,
    );
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new Error(
      `SITE_URL=${address}: https://로 시작하고 경로가 없는 주소를 적는다. 예: SITE_URL=https://notes.example.com (경로는 BASE_PATH에)`,
    );
  return { site: url.origin, base };
}
