import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../site/og/card.ts';
import { getCards, readPicture } from '../../site/og/card-pictures.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCards()).map((card) => ({ params: { name: card.name }, props: { card } }));

/** The picture that chat apps show for a pasted link. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await readPicture(card), { headers: { 'Content-Type': 'image/png' } });
