/** Addresses below `/compare/`: the page of a pair, and the data of one side. */
import { romanize } from 'es-hangul';
import { hash32 } from './hash32.ts';
import type { ConfusedPair } from './pair.ts';
import { KEBAB } from './slug.ts';

/** A side in an address: the slug of a topic; the name of a section, which several may share a place with, in Latin letters. */
const sideSlug = (place: string, name?: string): string =>
  name === undefined
    ? place.replace(/^.*\//, '')
    : romanize(name)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');

/**
 * Last piece of the address of a pair's own page, whichever of the two is named first.
 *
 * @example pairSlug({ a: 'storage/s3', b: 'storage/efs' }) // 'efs-vs-s3'
 */
export const pairSlug = ({ a, b, nameA, nameB }: Pick<ConfusedPair, 'a' | 'b' | 'nameA' | 'nameB'>): string =>
  [sideSlug(a, nameA), sideSlug(b, nameB)].sort().join('-vs-');

const TOPIC = new RegExp(`^[a-z]+/${KEBAB}$`);

/** Whether what an address names is a topic, and no name with a slash in it: `RDS 블루/그린`. */
export const isTopicId = (id: string): boolean => TOPIC.test(id);

/** `storage/s3.json` of a topic; of a section by its name in letters that every host spells alike: `sections/1k9x3f.json`. */
export const sideAddress = (id: string): string =>
  isTopicId(id) ? `${id}.json` : `sections/${hash32(id).toString(36)}.json`;
