/** Middleware of `npm run dev`: what a page's parts ask for of the content is loaded once for the page. */
import type { MiddlewareHandler } from 'astro';
import { forOneVisit } from '../../src/site/once.ts';

export const onRequest: MiddlewareHandler = (_, next) =>
  forOneVisit(async () => {
    const response = await next();
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
    // Parts of a page are made as it is read.
    return new Response(await response.text(), response);
  });
