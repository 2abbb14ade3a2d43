import type { APIRoute, GetStaticPaths } from 'astro';
import { getPictures } from '../../../components/diagram/gallery.ts';

/** The gallery's pictures as files that are fetched when they come into view. */
export const getStaticPaths = (async () =>
  (await getPictures()).map(([key, svg]) => ({ params: { key }, props: { svg } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
