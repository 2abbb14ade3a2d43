import { parseFactRef } from '../model/fact-ref.ts';
import type { Fact, TopicFrontMatter } from '../model/topic.ts';
import { titleNames } from './signal-sides.ts';

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

/**
 * What a fact speaks of, of those whose pages show it: the topic that its label names, by the longest name
 * (`네트워크 ACL의 규칙`, whoever owns it), else its owner. By `주제#id`; a fact that one page alone shows is not there.
 */
export function factSubjects(topics: readonly FactHolder[]): ReadonlyMap<string, string> {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const borrowed = topics.flatMap(({ id, sharedFacts }) => sharedFacts.map(({ from }) => ({ from, by: id })));
  // `Lambda와 함께 쓸 때`: what it is used with is not what it is of.
  const labels = new Map<string, string>(
    topics.flatMap(({ id, facts }) =>
      facts.map((fact) => [`${id}#${fact.id}`, fact.label.replace(/\S+[와과] 함께/g, '')]),
    ),
  );
  return new Map(
    [...Map.groupBy(borrowed, ({ from }) => from)].map(([from, uses]) => {
      const owner = from.slice(0, from.indexOf('#'));
      const [named] = [owner, ...uses.map(({ by }) => by)]
        .flatMap((id) => titleNames(titles.get(id) ?? '').map((name) => ({ id, name })))
        .filter(({ name }) => name !== '' && labels.get(from)?.includes(name) === true)
        .toSorted((a, b) => b.name.length - a.name.length);
      return [from, named?.id ?? owner];
    }),
  );
}
