import type { Domain } from '../../model/domain.ts';
import { parseTopicId, type TopicId } from '../../model/slug.ts';
import type { Section } from '../sections.ts';
import type { Assignment } from './assignment.ts';
import type { Matcher } from './matcher.ts';
import { domainOfHeading, isFamily, raise, type Scores } from './score.ts';

/** What stands around a section while a note is worked through from top to bottom. */
export interface Context {
  readonly matcher: Matcher;
  readonly sections: readonly Section[];
  /** Assignments of the sections so far. */
  readonly done: Assignment[];
  readonly domains: readonly (Domain | undefined)[];
  /** First sub-section of each section that has any. */
  readonly firstChild: ReadonlyMap<number, number>;
  /** What to call a proposed topic whose section has no heading. */
  readonly noteName: string;
}

const INHERIT = 1;
const FAMILY = 0.35;
/** A question below a service's heading is usually about one side of the service. */
const FAMILY_OF_QUESTION = 0.9;
const DOMAIN_BONUS = 0.35;
const NEIGHBOUR = 0.3;
/** A heading that only says what the topic above works together with. */
const TOGETHER = /(?:와|과)의?\s*(?:통합|연동|연결|결합)|(?:integration|integrate)s?\s+with/i;

/** Assignment of the section above, where that section has a topic. */
export function topicAbove(context: Context, section: Section): Assignment | undefined {
  const above = section.parent === undefined ? undefined : context.done[section.parent];
  return above?.grouping === false ? above : undefined;
}

/** The domain of a topic. */
export function domainOf(topic: TopicId | undefined): Domain | undefined {
  return topic === undefined ? undefined : parseTopicId(topic)?.domain;
}

/** The domain of the section above or before, when nothing better is known. */
export function nearDomain(context: Context, section: Section): Domain | undefined {
  return (topicAbove(context, section) ?? context.done[section.index - 1])?.domain;
}

/** The domain that the headings around each section name, the nearest one first. */
function domainsOf(sections: readonly Section[], tags: readonly string[]): (Domain | undefined)[] {
  const whole = tags.map(domainOfHeading).find((domain) => domain !== undefined);
  const domains: (Domain | undefined)[] = [];
  for (const section of sections) {
    const above = section.parent === undefined ? whole : domains[section.parent];
    const own =
      section.heading === undefined || section.nodes.length > 0 ? undefined : domainOfHeading(section.heading);
    domains.push(own ?? above);
  }
  return domains;
}

/** Starts the work on a note's sections; `tags` are the names around the note (title, folders). */
export function createContext(
  matcher: Matcher,
  sections: readonly Section[],
  noteName: string,
  tags: readonly string[],
): Context {
  const firstChild = new Map<number, number>();
  for (const { index, parent } of sections) {
    if (parent !== undefined && !firstChild.has(parent)) firstChild.set(parent, index);
  }
  return { matcher, sections, done: [], domains: domainsOf(sections, tags), firstChild, noteName };
}

/**
 * Adds the points that the section above, the domain and the section before give.
 *
 * `open` is how much the heading leaves open: 0 for the name of a topic, 1 for one that is not known, more for one that says nothing.
 */
export function scoreContext(context: Context, section: Section, open: number, scores: Scores): void {
  const parent = topicAbove(context, section);
  if (parent !== undefined) {
    const together = TOGETHER.test(section.heading ?? '') ? 2 : 0;
    raise(scores, parent.topic, INHERIT * open + 0.15 + together, '위 절의 주제');
    for (const [topic, score] of scores)
      if (isFamily(parent.topic, topic)) score.points += section.heading === undefined ? FAMILY_OF_QUESTION : FAMILY;
  }
  const domain = context.domains[section.index];
  if (domain !== undefined)
    for (const [topic, score] of scores) if (topic.startsWith(`${domain}/`)) score.points += DOMAIN_BONUS;
  const neighbour = context.done[section.index - 1];
  const siblings = neighbour !== undefined && context.sections[section.index - 1]?.parent === section.parent;
  if (siblings && !neighbour.grouping && neighbour.confidence > 0.3) {
    raise(scores, neighbour.topic, NEIGHBOUR * open, '앞 절의 주제');
    for (const [topic, score] of scores) if (isFamily(neighbour.topic, topic)) score.points += NEIGHBOUR * open;
  }
}
