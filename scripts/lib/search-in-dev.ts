import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';
import { CORE_PATH } from '../../src/search/layout.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * A Vite plugin for `npm run dev`: serves the search's files of the last build, so that search works while writing.
 *
 * `folder` is the built `pagefind/` folder. The server says of which day the index is, because text written since is not
 * in it; without a build the search page says that the index is missing.
 */
export function searchInDev(folder: string): Plugin {
  return {
    name: 'serve-last-search-index',
    apply: 'serve',
    configureServer(server) {
      const core = join(folder, CORE_PATH);
      server.config.logger.info(
        existsSync(core)
          ? `검색: 마지막 빌드(${statSync(core).mtime.toLocaleString('ko')})의 색인으로 답한다. 새 글까지 찾으려면 npm run build를 한다.`
          : '검색: 색인이 없다. npm run build를 한 번 하면 찾을 수 있다.',
      );
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
