/** What the files of the site are, by the ending of their name, for hosts that must be told. Text is UTF-8. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'text/xml',
  yaml: 'application/yaml',
};

/** What is not in the list: the files of the search, packed already. */
export const OTHER_TYPE = 'application/octet-stream';

/** Tells whether a type is text, so that it has an encoding and is worth packing. */
export const isText = (type: string): boolean => /^text\/|json$|yaml$|svg\+xml$/.test(type);

/** The type of a file as a host sends it: `storage/s3.md` → `text/markdown; charset=utf-8`. */
export function contentTypeOf(path: string): string {
  const type = CONTENT_TYPES[/\.([^./]+)$/.exec(path)?.[1] ?? ''] ?? OTHER_TYPE;
  return isText(type) ? `${type}; charset=utf-8` : type;
}
