import { glue } from '../../korean/normalize.ts';
import type { CatalogueTopic } from '../catalogue/catalogue.ts';
import type { TopicId } from '../../model/slug.ts';
import type { Term, TermMatch } from './terms.ts';

/** A topic that sets two others side by side. */
export interface Comparison {
  readonly topic: TopicId;
  /** For each side, the squeezed names by which a heading may call it. */
  readonly sides: readonly (readonly string[])[];
}

const VERSUS = /(?:^|[^a-z])vs\.?(?:[^a-z]|$)|versus|차이|비교|구분|대결/i;

/** Whether a heading says that it compares. */
export function isComparing(heading: string): boolean {
  return VERSUS.test(heading);
}

/** Names of the topic that a side of a slug stands for: `alb` → every name of application-load-balancer. */
function sideNames(
  side: string,
  domain: string,
  terms: ReadonlyMap<string, readonly Term[]>,
  topics: readonly CatalogueTopic[],
): string[] {
  const key = glue(side.replaceAll('-', ' '));
  const bare = key.replace('atedge', 'edge');
  const named = topics.filter(
    (topic) =>
      topic.slug === side || (terms.get(key) ?? []).some((term) => term.topic === topic.id && term.weight === 1),
  );
  const near = named.filter(
    (topic) => !topic.slug.includes('-vs-') && (topic.slug === side || topic.domain === domain || named.length === 1),
  );
  const names = near.flatMap((topic) => [
    topic.slug.replaceAll('-', ' '),
    topic.titleKo,
    topic.titleEn.replace(/^(?:Amazon|AWS) /, ''),
    ...topic.aliases.slice(0, 8),
  ]);
  return [...new Set([key, bare, ...names.map((name) => glue(name))])].filter((name) => name.length > 1);
}

/** Finds the comparison topics of a catalogue and both their sides. */
export function indexComparisons(
  topics: readonly CatalogueTopic[],
  terms: ReadonlyMap<string, readonly Term[]>,
): Comparison[] {
  return topics.flatMap((topic) => {
    const sides = topic.slug.split('-vs-');
    return sides.length === 2
      ? [{ topic: topic.id, sides: sides.map((side) => sideNames(side, topic.domain, terms, topics)) }]
      : [];
  });
}

/** Comparison topics of which both sides stand in the heading, each side in a place of its own. */
export function comparisonsIn(
  comparisons: readonly Comparison[],
  headingKey: string,
  matches: readonly TermMatch[],
): TopicId[] {
  const found = new Set(matches.map((match) => match.key));
  return comparisons
    .filter(({ sides }) => {
      const [left = [], right = []] = sides.map((names) =>
        names.filter((name) => found.has(name) || (name.length > 5 && headingKey.includes(name))),
      );
      return left.some((name) =>
        right.some((other) => name !== other && !name.includes(other) && !other.includes(name)),
      );
    })
    .map(({ topic }) => topic);
}
