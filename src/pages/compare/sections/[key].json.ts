import type { APIRoute, GetStaticPaths } from 'astro';
import { sideAddress } from '../../../model/side-address.ts';
import { getSectionSides, type Comparable } from '../../../site/comparable.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const sides = (await getSectionSides()).map((side) => ({ side, address: sideAddress(side.id) }));
  for (const [address, [one, other]] of Map.groupBy(sides, (each) => each.address))
    if (other !== undefined)
      throw new Error(`content/_pairs.yaml: “${one?.side.id}”와 “${other.side.id}”의 주소가 ${address}로 같다.`);
  return sides.map(({ side, address }) => ({
    params: { key: address.replace(/^.*\/|\.json$/g, '') },
    props: { side },
  }));
};

/** What the comparison picker shows of a section that is confused with something. */
export const GET: APIRoute<{ side: Comparable }> = ({ props: { side } }) => Response.json(side);
