import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

type Next = () => void;
interface DevServer {
  readonly middlewares: {
    use(handler: (request: IncomingMessage, response: ServerResponse, next: Next) => void): unknown;
  };
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * A Vite plugin for `npm run dev`: serves the search's files of the last build, so that search works while writing.
 *
 * `folder` is the built `pagefind/` folder; without a build the search page says that the index is missing.
 */
export function serveLastIndex(folder: string): {
  name: string;
  apply: 'serve';
  configureServer(server: DevServer): void;
} {
  return {
    name: 'serve-last-search-index',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = /\/pagefind\/([^?]+)/.exec(decodeURI(request.url ?? ''))?.[1];
        const file = path === undefined ? '' : normalize(join(folder, path));
        if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
          next();
          return;
        }
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(readFileSync(file));
      });
    },
  };
}
