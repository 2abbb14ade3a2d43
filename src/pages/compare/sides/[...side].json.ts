import type { APIRoute, GetStaticPaths } from 'astro';
import type { Side } from '../../../features/compare/comparison.ts';
import { sideAddress } from '../../../model/compare-address.ts';
import { getSides } from '../../../site/sides.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const sides = [...(await getSides()).values()];
  for (const [address, [one, other]] of Map.groupBy(sides, ({ id }) => sideAddress(id)))
    if (other !== undefined)
      throw new Error(`content/_pairs.yaml: “${one?.id}”와 “${other.id}”의 주소가 ${address}로 같다.`);
  return sides.map((side) => ({ params: { side: sideAddress(side.id).replace(/\.json$/, '') }, props: { side } }));
};

/** What the comparison shows of one: a topic, or a section that is confused with something. */
export const GET: APIRoute<{ side: Side }> = ({ props: { side } }) => Response.json(side);
