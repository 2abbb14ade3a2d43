import { romanize } from 'es-hangul';
import type { ConfusedPair } from './pair.ts';

/** A side in an address: the slug of a topic; the name of a section, which several may share a place with, in Latin letters. */
const sideSlug = (place: string, name?: string): string =>
  name === undefined
    ? place.replace(/^.*\//, '')
    : romanize(name)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');

/**
 * Last piece of the address of a pair's own page below `/compare/`, whichever of the two is named first.
 *
 * @example pairSlug({ a: 'storage/s3', b: 'storage/efs' }) // 'efs-vs-s3'
 */
export const pairSlug = ({ a, b, nameA, nameB }: Pick<ConfusedPair, 'a' | 'b' | 'nameA' | 'nameB'>): string =>
  [sideSlug(a, nameA), sideSlug(b, nameB)].sort().join('-vs-');
