import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { diagramsInDev, type DevDiagrams } from '../../scripts/lib/diagrams-in-dev.ts';
import { INDEX_FOLDER } from '../site/search-records.ts';
import { WORKER_PATH } from '../offline/store-index.ts';
import { bundleScript } from './bundle-script.ts';

const WITHDRAWAL = fileURLToPath(new URL('../offline/worker/withdraw.ts', import.meta.url));

/** Shows what is wrong with a topic inside its own page. */
const findings: AstroIntegration = {
  name: 'saa:findings-in-dev',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({ order: 'pre', entrypoint: new URL('./findings-middleware.ts', import.meta.url) });
    },
  },
};

/** Answers the search from the index of the last build in `folder`, so that it works while writing. */
const searchOfLastBuild = (folder: string): Plugin => ({
  name: 'saa:search-in-dev',
  apply: 'serve',
  configureServer({ config, middlewares }) {
    config.logger.info(
      existsSync(folder)
        ? `검색: 마지막 빌드(${statSync(folder).mtime.toLocaleString('ko')})의 색인으로 답한다. 새 글까지 찾으려면 npm run build를 한다.`
        : '검색: 색인이 없다. npm run build를 한 번 하면 찾을 수 있다.',
    );
    middlewares.use((request, response, next) => {
      const path = /\/korean-search\/([^?]+)/.exec(decodeURI(request.url ?? ''))?.[1];
      const file = path === undefined ? '' : normalize(join(folder, path));
      if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
        next();
        return;
      }
      response.setHeader('content-type', 'application/octet-stream');
      response.end(readFileSync(file));
    });
  },
});

/** Takes back a service worker that a built site left at this port, so that no old page stands before what is being written. */
const withdrawWorker = (base: string): Plugin => ({
  name: 'saa:withdraw-worker',
  apply: 'serve',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url?.split('?')[0] !== base + WORKER_PATH) {
        next();
        return;
      }
      bundleScript(WITHDRAWAL, 'iife').then((code) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(code);
      }, next);
    });
  },
});

/** What only `npm run dev` has. `root` ends with a slash. */
export function devTools(
  root: string,
  base: string,
): Pick<DevDiagrams, 'explain'> & { readonly integrations: AstroIntegration[]; readonly plugins: Plugin[] } {
  const { integration, explain } = diagramsInDev(root);
  return {
    explain,
    integrations: [findings, integration],
    plugins: [searchOfLastBuild(join(root, 'dist', INDEX_FOLDER)), withdrawWorker(base)],
  };
}
