import { HEADER_RULES } from './headers.ts';
import type { Redirect } from './addresses.ts';
import { CONTENT_TYPES, isText, OTHER_TYPE } from './content-types.ts';
import type { Regions } from './regions.ts';

const HEADERS = [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))];

const variableOf = (header: string): string => `$saa_${header.toLowerCase().replaceAll('-', '_')}`;
const quoted = (value: string): string => `"${value.replaceAll(/["\\$]/g, String.raw`\$&`)}"`;
const literally = (path: string): string => path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Lines of a `map` from the address to one header's value: one `add_header` per header, so that no location loses the others. */
function mapOf(header: string, base: string): string[] {
  const rules = HEADER_RULES.flatMap(({ path, headers }) => {
    const value = headers[header];
    return value === undefined ? [] : [{ path, value }];
  });
  const lines = rules.map(({ path, value }) => {
    if (path === '*') return `default ${quoted(value)};`;
    const pattern = path.endsWith('*') ? literally(base + path.slice(0, -1)) : `${literally(base + path)}$`;
    return `"~^${pattern}" ${quoted(value)};`;
  });
  return [`map $uri ${variableOf(header)} {`, ...lines.map((line) => `  ${line}`), '}'];
}

/** The generated regions of `hosting/nginx/site.conf`. */
export function nginxRegions(base: string, redirects: readonly Redirect[]): Regions {
  const types = Object.entries(CONTENT_TYPES);
  const texts = [...new Set(types.map(([, type]) => type).filter(isText))].filter((type) => type !== 'text/html');
  return {
    'header-values': HEADERS.flatMap((header) => mapOf(header, base)),
    'former-addresses': [
      'map $uri $saa_former {',
      '  default "";',
      ...redirects.map(({ from, to }) => `  ${quoted(from)} ${quoted(to)};`),
      '}',
    ],
    headers: HEADERS.map((header) => `add_header ${header} ${variableOf(header)} always;`),
    types: [
      'types {',
      ...types.map(([ending, type]) => `  ${type} ${ending};`),
      '}',
      `default_type ${OTHER_TYPE};`,
      `charset_types ${texts.join(' ')};`,
      `gzip_types ${texts.join(' ')};`,
    ],
    places: [
      `error_page 403 404 =404 ${base}404.html;`,
      ...(base === '/' ? [] : [`location = / { return 302 ${base}; }`]),
      `location ~ ^${literally(base)}(?:_headers|_redirects|\\.(?!well-known/)) { return 404; }`,
    ],
  };
}
