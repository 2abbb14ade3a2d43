/** Where what the comparison picker shows of one side lies, below its folder. */
import { KEBAB } from './slug.ts';

const TOPIC = new RegExp(`^[a-z]+/${KEBAB}$`);

/** Whether what an address names is a topic, and no name with a slash in it: `RDS 블루/그린`. */
export const isTopicId = (id: string): boolean => TOPIC.test(id);

/** A name as letters that every host spells alike: sections are called in Korean. */
function keyOf(name: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** `storage/s3.json` of a topic; of a section by its name: `sections/1k9x3f.json`. */
export const sideAddress = (id: string): string => (isTopicId(id) ? `${id}.json` : `sections/${keyOf(id)}.json`);
