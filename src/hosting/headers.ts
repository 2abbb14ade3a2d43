/** What a host is to send with the files below a path. */
export interface HeaderRule {
  /** Path below the base: `architectures/pictures/*`; `*` at the end stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A page's policy beside the one that it carries itself (hashes of its scripts, in a `<meta>`): what only a header can say, and
 * that no script writes markup. The policy `offline` lets the worker start that keeps the site.
 */
const PAGE_POLICY = "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types offline";

/** A picture that is opened alone runs nothing and fetches nothing, whatever it holds. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

const HASHED = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const PICTURE = { 'Content-Security-Policy': PICTURE_POLICY };

/** Where the names of files say what is in them, so that they never change. */
const HASHED_FOLDERS = ['_astro/'];

/**
 * The headers of the site, for every host that can set them: the one list that files and recipes for hosts are made from. A later
 * rule replaces what an earlier one says.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '*',
    headers: {
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Security-Policy': PAGE_POLICY,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  ...HASHED_FOLDERS.map((folder) => ({ path: `${folder}*`, headers: HASHED })),
  { path: 'architectures/pictures/*', headers: PICTURE },
  { path: 'favicon.svg', headers: PICTURE },
];

/**
 * The rules in the form of Netlify and Cloudflare Pages (`_headers`), under a base path with slashes on both ends. Both put the
 * values of all rules that fit behind each other: two policies hold together, but two lifetimes do not. What `*` says of the
 * cache is left out, because it is what both send by themselves.
 */
export function headersFile(base: string): string {
  return HEADER_RULES.map(({ path, headers }) => {
    const said = Object.entries(headers).filter(([name]) => path !== '*' || name !== 'Cache-Control');
    return [`${base}${path}`, ...said.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  }).join('\n');
}

/** Headers of one file, by its path below the base. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const fits = (rule: string): boolean => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return Object.assign({}, ...HEADER_RULES.filter((rule) => fits(rule.path)).map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}
