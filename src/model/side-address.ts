/** Where what the comparison picker shows of one side lies, below its folder. */
import { hash32 } from './hash32.ts';
import { KEBAB } from './slug.ts';

const TOPIC = new RegExp(`^[a-z]+/${KEBAB}$`);

/** Whether what an address names is a topic, and no name with a slash in it: `RDS 블루/그린`. */
export const isTopicId = (id: string): boolean => TOPIC.test(id);

/** A name as letters that every host spells alike: sections are called in Korean. */
const keyOf = (name: string): string => hash32(name).toString(36);

/** `storage/s3.json` of a topic; of a section by its name: `sections/1k9x3f.json`. */
export const sideAddress = (id: string): string => (isTopicId(id) ? `${id}.json` : `sections/${keyOf(id)}.json`);
