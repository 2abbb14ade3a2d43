import type { TopicId } from '../../model/slug.ts';
import { bodyText, type Section } from '../sections.ts';
import { assignTo, type Assignment } from './assignment.ts';
import { buildsIn } from './builds.ts';
import { createContext, domainOf, nearDomain, scoreContext, topicAbove, type Context } from './context.ts';
import { bestShare, fitHeading, isEmptyHeading, type HeadingFit } from './heading.ts';
import { namesOtherService, otherServiceAhead, proposeTopic } from './propose.ts';
import type { Matcher } from './matcher.ts';
import { domainOfHeading, raise, scoreHeading, scoreText, type Scores } from './score.ts';
import { readNames } from './terms.ts';

/** For each part of an architecture, when all of them are there. */
const PART = 0.4;
const GLOSSARY = 'foundations/glossary' as TopicId;
const GLOSSARY_FORM = 1.6;
/** Below this a section says too little about any topic. */
const LEAST_POINTS = 0.75;
/** How much a heading that says nothing leaves to the section above: more than one that names something unknown. */
const EMPTY_HEADING = 1.6;

/** A term and its explanation (`*트리거` / `:어떤 사건의…`), as in the margin of a hand-out. */
function isGlossaryEntry(section: Section, body: string): boolean {
  return (
    /^\s*:/.test(body) ||
    (section.headingNode?.depth === 6 && section.heading !== undefined && section.heading.length <= 20 && body === '')
  );
}

/** A heading without text that names a domain, or nothing known, and has no topic above it. */
function isGrouping(context: Context, section: Section, fit: HeadingFit): boolean {
  if (section.nodes.length > 0 || section.heading === undefined || topicAbove(context, section) !== undefined)
    return false;
  const share = bestShare(fit);
  return (
    share < 0.34 ||
    (context.firstChild.has(section.index) && share < 0.9 && domainOfHeading(section.heading) !== undefined)
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A list that goes on with the section around a margin note belongs where that section is. */
function continuation(context: Context, section: Section): Assignment | undefined {
  const above = topicAbove(context, section);
  const continues =
    section.heading === undefined &&
    section.nodes[0]?.type === 'list' &&
    section.nodes[0].data?.startsSection !== undefined;
  return continues && above !== undefined ? { ...above, evidence: ['위 절이 이어진다'] } : undefined;
}

/** A short question says as much as a heading: `EC2 사용자 데이터의 특징`. */
function questionOf(section: Section, body: string): string {
  if (section.nodes[0]?.type !== 'paragraph') return '';
  const first = (body.split('\n')[0] ?? '').replace(/^상황\s+/, '');
  return first.length <= 60 ? first : '';
}

/** A heading that is the name of a topic. */
const EXACT_NAME = 0.9;

/** Points that the section itself gives: its heading and its text. */
function scoreOwn(context: Context, section: Section, body: string, heading: string, fit: HeadingFit): Scores {
  const { matcher } = context;
  const scores: Scores = new Map();
  scoreHeading(fit, heading, scores);
  const matches = readNames(matcher.terms, body, true).matches;
  scoreText(matcher, body, matches, section.heading === undefined ? 2 : 1.2, scores);
  if (section.heading === undefined) {
    // A situation that needs every part of an architecture is about the architecture.
    for (const { topic, parts } of buildsIn(matcher.builds, new Set(matches.map((match) => match.key))))
      raise(scores, topic, Math.min(4, parts) * PART, '구성 요소가 모두 나온다');
  }
  if (isGlossaryEntry(section, body)) raise(scores, GLOSSARY, GLOSSARY_FORM, '용어와 풀이 꼴');
  return scores;
}

function assignOne(context: Context, section: Section): Assignment {
  const continued = continuation(context, section);
  if (continued !== undefined) return continued;
  const body = bodyText(section);
  const heading = section.heading ?? questionOf(section, body);
  const fit = fitHeading(context.matcher, heading, topicAbove(context, section)?.topic);
  const scores = scoreOwn(context, section, body, heading, fit);
  const own = Math.max(0, ...[...scores.values()].map((score) => score.points));
  const open = isEmptyHeading(heading) ? EMPTY_HEADING : 1 - Math.min(1, bestShare(fit));
  scoreContext(context, section, open, scores);
  const [top, second] = [...scores].sort(([a, left], [b, right]) => right.points - left.points || (a < b ? -1 : 1));
  const grouping = isGrouping(context, section, fit);
  const domain = context.domains[section.index];
  if (top === undefined || top[1].points < LEAST_POINTS) {
    const place = domain ?? nearDomain(context, section) ?? domainOf(top?.[0]);
    return { ...proposeTopic(section, place, context.noteName), grouping };
  }
  // the name of a service that no topic bears says more than words that others have in common with it
  const ahead = otherServiceAhead(section.heading ?? '');
  const isOther = ahead !== undefined && !context.matcher.terms.byKey.has(ahead) && bestShare(fit) < EXACT_NAME;
  if (isOther || (own < 1.6 && bestShare(fit) < 0.34 && namesOtherService(section.heading ?? '')))
    return { ...proposeTopic(section, domain ?? domainOf(top[0]), context.noteName), grouping };
  const margin = top[1].points - (second?.[1].points ?? 0);
  const confidence = Math.min(1, top[1].points / 4) * 0.6 + Math.min(1, margin / 1.5) * 0.4;
  return assignTo(top[0], round(confidence), top[1].evidence.slice(0, 4), grouping);
}

/** A title above everything, with a line or two that fit no topic, goes where its first section goes. */
function fromBelow(context: Context, own: Assignment, index: number): Assignment {
  const isVague = own.proposed !== undefined && own.confidence < 0.5 && !own.grouping;
  const first = context.firstChild.get(index);
  const below = first === undefined ? undefined : context.done[first];
  if (!isVague || below === undefined || below.grouping || below.proposed !== undefined) return own;
  return { ...below, confidence: Math.min(0.3, below.confidence), evidence: ['아래 절의 주제'] };
}

/**
 * Assigns every section of a note to a topic of the catalogue, or proposes a new one.
 *
 * Evidence, from strong to weak: names in the heading, two names that are compared, names and telling words in the text,
 * the section above, the group's domain, the section before. `tags` are title and folder names of the note; `noteName` is for
 * a new topic from a section without heading.
 */
export function assignSections(
  matcher: Matcher,
  sections: readonly Section[],
  noteName = '제목 없는 노트',
  tags: readonly string[] = [],
): Assignment[] {
  const context = createContext(matcher, sections, noteName, tags);
  for (const section of sections) context.done.push(assignOne(context, section));
  return context.done.map((assignment, index) => fromBelow(context, assignment, index));
}
