import { glue } from '../../korean/normalize.ts';
import { DOMAIN_WORDS } from '../catalogue/services.ts';
import type { Domain } from '../../model/domain.ts';
import { DOMAIN_KEYS } from '../../model/domain.ts';
import type { TopicId } from '../../model/slug.ts';
import { isComparing } from './comparisons.ts';
import type { HeadingFit } from './heading.ts';
import type { Matcher } from './matcher.ts';
import type { TermMatch } from './terms.ts';

/** Points of one topic for one section, and the words that gave them. */
interface Score {
  points: number;
  readonly evidence: string[];
}

/** Topics that go deeper into a parent: `database/dynamodb` → `database/dynamodb-ttl`. */
export const isFamily = (parent: TopicId, topic: TopicId): boolean =>
  topic !== parent && topic.startsWith(`${parent}-`);

/** Points by topic. */
export type Scores = Map<TopicId, Score>;

/** Adds points for a topic, with the reason. */
export function raise(scores: Scores, topic: TopicId, points: number, reason: string): void {
  const score = scores.get(topic);
  if (score === undefined) scores.set(topic, { points, evidence: [reason] });
  else {
    score.points += points;
    if (!score.evidence.includes(reason)) score.evidence.push(reason);
  }
}

const HEADING_WEIGHT = 3;
/** For the topic whose name the heading begins with, and for those that go deeper into it. */
const SUBJECT = 1.2;
/** Both sides of a comparison in a heading that compares, and in one that only names both. */
const COMPARED = 4.5;
const NAMED_BOTH = 2;
/** A comparison topic named by words of its own, in a heading that compares. */
const COMPARING = 1.5;

/** Adds the points that a heading gives. */
export function scoreHeading(fit: HeadingFit, heading: string, scores: Scores): void {
  const comparing = isComparing(heading);
  for (const [topic, { share, words }] of fit.cover) {
    const bonus = comparing && topic.includes('-vs-') ? COMPARING : 0;
    raise(scores, topic, HEADING_WEIGHT * share + bonus, `제목: ${words.join(', ')}`);
  }
  const points = comparing ? COMPARED : NAMED_BOTH;
  for (const topic of fit.compared) raise(scores, topic, points, '제목이 둘을 견준다');
  if (fit.subject !== undefined)
    for (const [topic, score] of scores)
      if (topic === fit.subject || isFamily(fit.subject, topic)) score.points += SUBJECT;
}

/** What the heading gives at least to a topic that it names, and the text more to those that go deeper into that. */
const NAMED = 0.4;
const DEEPER = 1.8;

/** Adds the points that running text gives through the terms found in it: at most `most` for the topic with the most telling words. */
export function scoreText(
  matcher: Matcher,
  text: string,
  matches: readonly TermMatch[],
  most: number,
  scores: Scores,
): void {
  const lineEnd = text.indexOf('\n');
  const firstLine = lineEnd < 0 ? text.length : lineEnd;
  const counts = new Map<string, { match: TermMatch; count: number }>();
  for (const match of matches) {
    const seen = counts.get(match.key) ?? { match, count: 0 };
    seen.count += match.start < firstLine ? 2 : 1;
    counts.set(match.key, seen);
  }
  const points = new Map<TopicId, { points: number; words: string[] }>();
  for (const [key, { match, count }] of counts) {
    const telling = (matcher.telling.get(key) ?? 1) * (1 + Math.log(count)) * Math.min(1.3, 0.6 + key.length / 12);
    for (const term of match.terms) {
      const before = points.get(term.topic) ?? { points: 0, words: [] };
      points.set(term.topic, { points: before.points + telling * term.inText, words: [...before.words, key] });
    }
  }
  const top = Math.max(1.2, ...[...points.values()].map((each) => each.points));
  const named = [...scores].filter(([, score]) => score.points >= NAMED).map(([topic]) => topic);
  for (const [topic, each] of points) {
    const deeper = named.some((parent) => isFamily(parent, topic)) ? DEEPER : 0;
    raise(scores, topic, ((most + deeper) * each.points) / top, `본문: ${each.words.slice(0, 4).join(', ')}`);
  }
}

/** The domain that a group heading names, e.g. `💾 데이터베이스` → database. */
export function domainOfHeading(heading: string): Domain | undefined {
  const key = glue(heading);
  const best = { domain: undefined as Domain | undefined, length: 0 };
  for (const domain of DOMAIN_KEYS) {
    for (const word of DOMAIN_WORDS[domain]) {
      const wordKey = glue(word);
      const fits =
        wordKey.length > 2 || /[가-힣]/.test(wordKey)
          ? key.startsWith(wordKey) || (key.includes(wordKey) && wordKey.length * 3 >= key.length)
          : key === wordKey;
      if (fits && wordKey.length > best.length) Object.assign(best, { domain, length: wordKey.length });
    }
  }
  return best.domain;
}
