import type { Plugin } from 'vite';
import { WORKER_PATH } from '../../src/offline/store-index.ts';
import { bundleOne } from './bundle-one.ts';

/**
 * A Vite plugin for `npm run dev`: a worker that a built site left behind at this port is taken back as soon as the browser asks for
 * its next version, so that no old page stands before what is being written.
 */
export const withdrawInDev = (base: string): Plugin => ({
  name: 'saa:withdraw-worker',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url?.split('?')[0] !== base + WORKER_PATH) {
        next();
        return;
      }
      bundleOne(new URL('../../src/offline/worker/withdraw.ts', import.meta.url), 'iife').then((code) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(code);
      }, next);
    });
  },
});
