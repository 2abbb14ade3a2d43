import type { APIRoute, GetStaticPaths } from 'astro';
import { getExhibits, getPicture, type Exhibit } from '../../../components/diagram/gallery.ts';

/** The gallery's pictures as files that are fetched when they come into view. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getExhibits()).map((exhibit) => ({ params: { key: exhibit.key }, props: { exhibit } }));

export const GET: APIRoute<{ exhibit: Exhibit }> = async ({ props: { exhibit } }) =>
  new Response(await getPicture(exhibit), { headers: { 'content-type': 'image/svg+xml' } });
