import fs from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { headersOf } from '../../src/site/headers.ts';

/** What the site is read with is no reading of a test's (`files-read.ts`). */
const { existsSync, readFileSync, statSync } = fs;

/** What was asked for, by address, since this was last emptied: by pages, of whatever host, and of this one by anybody. */
export const askedFor = new Set<string>();

/** The path of an address; of what is no address nothing is found. */
function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

/** The file of a folder that answers for a path in it: `index.html` of a folder; nothing where there is none. */
export function fileAt(folder: string, path: string): string | undefined {
  const named = join(folder, normalize(`/${path}`));
  const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
  return existsSync(file) ? file : undefined;
}

/**
 * A plain static host: files below `base`, `index.html` for folders, `404.html` else, with the site's headers, so that whatever a
 * policy of theirs forbids fails here first.
 */
export async function serve(
  folder: string,
  base = '/',
  port = 0,
  /** What an answer waits for. */
  until: (path: string) => Promise<void> = () => Promise.resolve(),
): Promise<{ origin: string; close: () => Promise<void> }> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request.url ?? '/');
    askedFor.add(`http://${request.headers.host ?? ''}${request.url ?? ''}`);
    await until(path);
    const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
    const found = inside === undefined ? undefined : fileAt(folder, inside);
    const file = found ?? join(folder, '404.html');
    response.writeHead(found === undefined ? 404 : 200, {
      ...headersOf((inside ?? '').slice(1)),
      'content-type': contentTypeOf(file),
    });
    // At once: a folder that another takes the place of has lost no file in between.
    response.end(readFileSync(file));
  };
  const server: Server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
