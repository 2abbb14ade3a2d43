/** A host for a built site. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Texts, which are sent compressed. */
const TEXTS: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host of this machine. */
export interface Host {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder on a free port as common hosts do: texts as gzip, everything else as it is. */
export async function serveFolder(folder: string): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const type = TEXTS[extname(file)];
    if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
    else if (type === undefined)
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(readFileSync(file));
    else
      response
        .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
        .end(gzipSync(readFileSync(file), { level: 9 }));
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
