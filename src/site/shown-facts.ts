import { parseFactRef } from '../model/fact-ref.ts';
import type { Fact, TopicFrontMatter } from '../model/topic.ts';

/** A fact as a topic's page shows it. */
export interface ShownFact extends Fact {
  /** Where a borrowed fact stands: the topic that owns it, its title, the fact's id there. */
  readonly owner?: { readonly topic: string; readonly title: string; readonly fact: string };
}

type FactHolder = Pick<TopicFrontMatter, 'title' | 'facts' | 'sharedFacts'> & { readonly id: string };

/**
 * The facts that a topic's page shows: its own, then those it borrows, above its own where they
 * are to stand first, with the owner's words and values. Throws when a
 * borrowed fact does not exist; the content checks report that first.
 */
export function showFacts(topic: FactHolder, topics: ReadonlyMap<string, FactHolder>): ShownFact[] {
  const borrowed = topic.sharedFacts.map(({ id, from }): ShownFact => {
    const ref = parseFactRef(from);
    const owner = ref === undefined ? undefined : topics.get(ref.topic);
    const fact = owner?.facts.find((each) => each.id === ref?.fact);
    if (owner === undefined || fact === undefined) throw new Error(`${topic.id}: sharedFacts의 ${from}이 없다`);
    return { ...fact, id, owner: { topic: owner.id, title: owner.title, fact: fact.id } };
  });
  const isFirst = (_: ShownFact, at: number): boolean => topic.sharedFacts[at]?.first === true;
  return [...borrowed.filter(isFirst), ...topic.facts, ...borrowed.filter((fact, at) => !isFirst(fact, at))];
}
