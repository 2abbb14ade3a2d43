/** A host for a built site with other search indexes laid over it, from memory: tens of thousands of files are not written. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
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

/** A host of this machine. */
export interface Host {
  readonly origin: string;
  readonly close: () => void;
}

/** Starts a server on a free port of this machine. */
export async function host(listener: RequestListener): Promise<Host> {
  const server = createServer(listener);
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

/** The file of a folder that a request asks for. */
export function askedFile(folder: string, url = '/'): { readonly path: string; readonly file: string } {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  return { path, file: join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '') };
}

/** Serves `folder` below `overlay`, uncompressed, as the plainest host does. */
export const serveWith = (folder: string, overlay: Overlay): Promise<Host> =>
  host((request, response) => {
    const { path, file } = askedFile(folder, request.url);
    const made = overlay.get(path);
    const found = made !== undefined || (existsSync(file) && statSync(file).isFile());
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(made === undefined ? file : path)] ?? 'application/octet-stream',
    });
    void Promise.resolve(made?.() ?? (found ? readFileSync(file) : '')).then((body) => response.end(body));
  });
