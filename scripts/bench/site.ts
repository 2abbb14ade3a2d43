/** A host for a built site with other search indexes laid over it, from memory: tens of thousands of files are not written. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** Files by their path on the site; made when they are asked for. */
export type Overlay = Map<string, () => Uint8Array | Promise<Uint8Array>>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves `folder` below `overlay`, uncompressed, as the plainest host does. */
export async function serveWith(
  folder: string,
  overlay: Overlay,
): Promise<{ readonly origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const made = overlay.get(path);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const found = made !== undefined || (existsSync(file) && statSync(file).isFile());
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(made === undefined ? file : path)] ?? 'application/octet-stream',
    });
    void Promise.resolve(made?.() ?? (found ? readFileSync(file) : '')).then((body) => response.end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
