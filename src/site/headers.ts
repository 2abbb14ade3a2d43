/** What a host is to send with the files below a path. */
interface HeaderRule {
  /** Path below the base: `architectures/pictures/*`; `*` stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A picture that is opened alone runs nothing and fetches nothing, whatever it holds. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The headers of the site, for every host that can set them: the one list that files and recipes for hosts are made from. */
const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '*',
    headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' },
  },
  { path: 'architectures/pictures/*', headers: { 'Content-Security-Policy': PICTURE_POLICY } },
  { path: 'favicon.svg', headers: { 'Content-Security-Policy': PICTURE_POLICY } },
];

/** The rules in the form of Netlify and Cloudflare Pages (`_headers`), under a base path with slashes on both ends. */
export function headersFile(base: string): string {
  return HEADER_RULES.map(({ path, headers }) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
  ).join('\n');
}

/** Headers of one file, by its path below the base. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const fits = (rule: string): boolean => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return Object.assign({}, ...HEADER_RULES.filter((rule) => fits(rule.path)).map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}
