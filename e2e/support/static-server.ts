import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
};

/** A rule of a site's `_headers`: the paths it is for, and what answers to them bear. */
interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads `_headers` as static hosts do: a pattern with `*` on a line, its headers indented below it. */
function readHeaders(file: string): HeaderRule[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/^(\/\S*)\n((?:[ \t]+.+\n?)+)/gm)].map(([, path = '', lines = '']) => ({
    pattern: new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`),
    headers: [...lines.matchAll(/^[ \t]+([\w-]+):\s*(.+)$/gm)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  }));
}

/**
 * Serves a folder as a plain static host does: `index.html` for folders, `404.html` for what is not there, and the headers
 * that the site's `_headers` asks for.
 *
 * @param base path that the site lies under, with a slash at both ends
 * @returns stops the server
 */
export async function serve(folder: string, port: number, base = '/'): Promise<() => void> {
  const rules = readHeaders(join(folder, '_headers'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const named = path.startsWith(base) ? join(folder, normalize(`/${path.slice(base.length)}`)) : '';
    const found = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    const isThere = existsSync(found);
    const file = isThere ? found : join(folder, '404.html');
    for (const { pattern, headers } of rules)
      if (pattern.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
    response.writeHead(isThere ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', done);
  });
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
