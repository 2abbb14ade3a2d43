import { parseFactRef } from '../model/place.ts';
import { entries, type TopicFace } from './topic-document.ts';
import type { TopicLookup } from './topic-refs.ts';
import type { Field } from './yaml-values.ts';

/** A fact of a topic as far as its front matter can be read. */
export interface FactFields {
  /** Every text of the fact by its key: `label`, `value`, `note`, `examEra`, `source`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Line of the label, or of the borrowing entry. */
  readonly line: number;
}

const FACT_KEYS = ['label', 'value', 'note', 'examEra', 'source'];

/** The fact whose `id` stands in a field. */
export function factAt(topic: TopicFace, id: Field): FactFields {
  const at = (key: string): Field | undefined => topic.fields.get(`facts[${String(id.path[1])}].${key}`);
  const texts = FACT_KEYS.flatMap((key) => {
    const field = at(key);
    return field === undefined ? [] : [[key, field.value] as const];
  });
  return { texts: new Map(texts), line: at('label')?.line ?? id.line };
}

/** The topic and the fact that `<topic>#<fact>` names; `undefined` when there is no such topic. */
export function ownerOf(from: string, topics: TopicLookup): { owner: TopicFace; fact: Field | undefined } | undefined {
  const ref = parseFactRef(from);
  const owner = ref === undefined ? undefined : topics.get(ref.topic);
  if (ref === undefined || owner === undefined) return undefined;
  return { owner, fact: entries(owner, 'facts', 'id').find(({ value }) => value === ref.fact) };
}

/** The facts that a topic's page shows: its own, and those of other topics that exist. */
export function factsOf(topic: TopicFace, topics: TopicLookup): FactFields[] {
  const own = entries(topic, 'facts', 'id').map((id) => factAt(topic, id));
  const borrowed = entries(topic, 'sharedFacts', 'from').flatMap(({ value, line }) => {
    const target = ownerOf(value, topics);
    return target?.fact === undefined ? [] : [{ ...factAt(target.owner, target.fact), line }];
  });
  return [...own, ...borrowed];
}
