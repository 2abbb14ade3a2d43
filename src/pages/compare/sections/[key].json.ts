import type { APIRoute, GetStaticPaths } from 'astro';
import { sideAddress } from '../../../model/side-address.ts';
import { getSectionSides, type Comparable } from '../../../site/comparable.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const sides = (await getSectionSides()).map(({ id }, at) => ({ id, at, address: sideAddress(id) }));
  for (const [address, [one, other]] of Map.groupBy(sides, (each) => each.address))
    if (other !== undefined)
      throw new Error(`content/_pairs.yaml: “${one?.id}”와 “${other.id}”의 주소가 ${address}로 같다.`);
  return sides.map(({ at, address }) => ({
    params: { key: address.replace(/^.*\/|\.json$/g, '') },
    props: { read: async () => (await getSectionSides())[at] },
  }));
};

/** What the comparison picker shows of a section that is confused with something. */
export const GET: APIRoute<{ read: () => Promise<Comparable> }> = async ({ props: { read } }) =>
  Response.json(await read());
