import { z } from 'zod';
import { READINGS } from '../model/text.ts';
import { topicFrontMatter } from '../model/topic.ts';

/** The schema of what stands at a path of the front matter: of nothing, where nothing may stand. */
function schemaAt(path: readonly PropertyKey[]): z.ZodType {
  let at: unknown = topicFrontMatter;
  for (const key of path) {
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else at = at instanceof z.ZodArray && typeof key === 'number' ? at.element : undefined;
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  }
  return at instanceof z.ZodType ? at : z.never();
}

/** Names that are allowed in the front matter, or in an entry of one of its lists and whatever is inside it. */
export function topicKeys(path: readonly PropertyKey[]): readonly string[] {
  const map = schemaAt(path.slice(0, 2));
  return map instanceof z.ZodObject ? Object.keys(map.shape) : [];
}

/** How the text at a path of the front matter is read, if it is. */
export const readingAt = (path: readonly PropertyKey[]) => READINGS.get(schemaAt(path));
