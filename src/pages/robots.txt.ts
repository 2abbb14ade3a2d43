import type { APIRoute } from 'astro';
import { pageUrl } from '../site/urls.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(pageUrl('sitemap-index.xml'), site).href}\n`);
