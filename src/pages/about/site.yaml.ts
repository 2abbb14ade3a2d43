import type { APIRoute } from 'astro';
import template from '../../../hosting/aws/site.yaml?raw';

/** The template by which the site is put on AWS, for whoever wants to see what it teaches at work. */
export const GET: APIRoute = () => new Response(template);
