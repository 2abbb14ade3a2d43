/** A host for a built site. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { fileAt } from '../../tests/lib/static-server.ts';

/** A host of this machine. */
interface Host {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder on a free port as common hosts do: texts as gzip, everything else as it is. */
export async function serveFolder(folder: string): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const [type, bytes] = [contentTypeOf(file), readFileSync(file)];
    if (type.includes('charset'))
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(bytes, { level: 9 }));
    else response.writeHead(200, { 'content-type': type }).end(bytes);
  });
  await once(server.listen(0, 'localhost'), 'listening');
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
