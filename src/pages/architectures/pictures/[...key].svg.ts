import type { APIRoute, GetStaticPaths } from 'astro';
import { getPicture, getPictureKeys } from '../../../site/gallery.ts';

/** Every drawing as a file of its own, which lists fetch when it comes into view and readers download. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getPictureKeys()).map((key) => ({ params: { key }, props: { key } }));

export const GET: APIRoute<{ key: string }> = async ({ props: { key } }) =>
  new Response(await getPicture(key), { headers: { 'content-type': 'image/svg+xml' } });
