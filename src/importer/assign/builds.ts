import type { CatalogueTopic } from '../catalogue/catalogue.ts';
import type { TopicId } from '../../model/slug.ts';
import { readNames, type TermIndex } from './terms.ts';

/** An architecture, and the names of each part: a text that needs all of them describes it. */
export interface Build {
  readonly topic: TopicId;
  readonly parts: readonly ReadonlySet<string>[];
}

/** Reads the parts of architectures from their titles: `S3 → Lambda 썸네일` → S3, Lambda. */
export function indexBuilds(topics: readonly CatalogueTopic[], terms: TermIndex): Build[] {
  return topics
    .filter((topic) => topic.domain === 'architectures')
    .flatMap((topic) => {
      const parts = new Map<TopicId, Set<string>>();
      for (const match of readNames(terms, `${topic.titleEn} / ${topic.titleKo}`).matches) {
        const owner = match.terms.find(
          (term) =>
            term.weight === 1 && !term.topic.startsWith('architectures/') && !term.topic.startsWith('foundations/'),
        );
        if (owner !== undefined) parts.set(owner.topic, new Set());
      }
      for (const [key, owners] of terms.byKey) {
        for (const owner of owners) if (owner.weight === 1) parts.get(owner.topic)?.add(key);
      }
      return parts.size < 2 ? [] : [{ topic: topic.id, parts: [...parts.values()] }];
    });
}

/** Architectures whose every part a text names, with the number of parts. */
export function buildsIn(builds: readonly Build[], keys: ReadonlySet<string>): { topic: TopicId; parts: number }[] {
  return builds.flatMap(({ topic, parts }) => {
    const all = parts.every((names) => [...names].some((name) => keys.has(name)));
    return all ? [{ topic, parts: parts.length }] : [];
  });
}
