import { DOMAIN_KEYS, type Domain } from '../../model/domain.ts';
import { parseTopicId, type TopicId } from '../../model/slug.ts';
import { bodyText, type Section } from '../sections.ts';
import { proposeTopic } from './propose.ts';
import { buildsIn } from './builds.ts';
import { fitHeading, type HeadingFit } from './heading.ts';
import { domainOfHeading, scoreHeading, scoreText, type Matcher, type Scores } from './score.ts';
import { findTerms } from './terms.ts';
import { toTextKey } from './text-key.ts';

/** Where a section goes, how sure that is, and why. */
export interface Assignment {
  readonly topic: TopicId;
  readonly domain: Domain;
  readonly slug: string;
  /** Title of a proposed topic; `undefined` for one of the catalogue. */
  readonly proposed: string | undefined;
  /** From 0 (nothing speaks for it) to 1. */
  readonly confidence: number;
  /** Korean, the strongest reason first: `제목: lambda`. */
  readonly evidence: readonly string[];
  /** The section only groups others: it has no text, and its heading names a domain or nothing known. */
  readonly grouping: boolean;
}

const INHERIT = 1;
const FAMILY = 0.35;
/** A question below a service's heading is usually about one side of the service. */
const FAMILY_OF_QUESTION = 0.9;
const DOMAIN_BONUS = 0.35;
const NEIGHBOUR = 0.3;
/** For each part of an architecture, when all of them are there. */
const PART = 0.4;
/** A heading that only says what the topic above works together with. */
const TOGETHER = /(?:와|과)의?\s*(?:통합|연동|연결|결합)|(?:integration|integrate)s?\s+with/i;
const GLOSSARY = 'foundations/glossary' as TopicId;
const GLOSSARY_FORM = 1.6;
/** Below this a section says too little about any topic. */
const LEAST_POINTS = 0.75;

interface Context {
  readonly matcher: Matcher;
  readonly sections: readonly Section[];
  readonly done: (Assignment | undefined)[];
  readonly domains: (Domain | undefined)[];
  /** First sub-section of each section that has any. */
  readonly firstChild: ReadonlyMap<number, number>;
  readonly noteName: string;
}

function raise(scores: Scores, topic: TopicId, points: number, reason: string): void {
  const before = scores.get(topic);
  if (before === undefined) scores.set(topic, { points, evidence: [reason] });
  else {
    before.points += points;
    before.evidence.push(reason);
  }
}

function bestShare(fit: HeadingFit): number {
  return Math.max(0, ...[...fit.cover.values()].map((each) => each.share), fit.compared.length > 0 ? 0.8 : 0);
}

/** Topics that go deeper into a parent: `database/dynamodb` → `database/dynamodb-ttl`. */
function isFamily(parent: TopicId, topic: TopicId): boolean {
  return topic !== parent && topic.startsWith(`${parent}-`);
}

function scoreContext(context: Context, section: Section, fit: HeadingFit, scores: Scores): void {
  const parent = section.parent === undefined ? undefined : context.done[section.parent];
  const open = 1 - Math.min(1, bestShare(fit));
  if (parent !== undefined && !parent.grouping) {
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

/** A term and its explanation (`*트리거` / `:어떤 사건의…`), as in the margin of a hand-out. */
function isGlossaryEntry(section: Section, body: string): boolean {
  return (
    /^\s*:/.test(body) ||
    (section.headingNode?.depth === 6 && section.heading !== undefined && section.heading.length <= 20 && body === '')
  );
}

/** A heading without text that names a domain, or nothing known, and has no topic above it. */
function isGrouping(context: Context, section: Section, fit: HeadingFit, hasChildren: boolean): boolean {
  const parent = section.parent === undefined ? undefined : context.done[section.parent];
  if (section.nodes.length > 0 || section.heading === undefined || parent?.grouping === false) return false;
  const share = bestShare(fit);
  return share < 0.34 || (hasChildren && share < 0.9 && domainOfHeading(section.heading) !== undefined);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A list that goes on with the section around a margin note belongs where that section is. */
function continuation(context: Context, section: Section): Assignment | undefined {
  const parent = section.parent === undefined ? undefined : context.done[section.parent];
  const continues =
    section.heading === undefined &&
    section.nodes[0]?.type === 'list' &&
    section.nodes[0].data?.startsSection !== undefined;
  return continues && parent !== undefined && !parent.grouping
    ? { ...parent, evidence: ['위 절이 이어진다'] }
    : undefined;
}

/** A short question says as much as a heading: `EC2 사용자 데이터의 특징`. */
function questionOf(section: Section, body: string): string {
  if (section.nodes[0]?.type !== 'paragraph') return '';
  const first = (body.split('\n')[0] ?? '').replace(/^상황\s+/, '');
  return first.length <= 60 ? first : '';
}

/** A situation that needs every part of an architecture is about the architecture. */
function scoreBuilds(matcher: Matcher, body: string, scores: Scores): void {
  const keys = new Set(findTerms(matcher.terms, toTextKey(body)).map((match) => match.key));
  for (const { topic, parts } of buildsIn(matcher.builds, keys)) {
    raise(scores, topic, Math.min(4, parts) * PART, '구성 요소가 모두 나온다');
  }
}

function assignOne(context: Context, section: Section): Assignment {
  const continued = continuation(context, section);
  if (continued !== undefined) return continued;
  const { matcher } = context;
  const body = bodyText(section);
  const heading = section.heading ?? questionOf(section, body);
  const scores: Scores = new Map();
  const parent = section.parent === undefined ? undefined : context.done[section.parent];
  const fit = fitHeading(matcher, heading, parent?.grouping === false);
  scoreHeading(fit, heading, scores);
  scoreText(matcher, body, section.heading === undefined ? 2 : 1.2, scores);
  if (section.heading === undefined) scoreBuilds(matcher, body, scores);
  if (isGlossaryEntry(section, body)) raise(scores, GLOSSARY, GLOSSARY_FORM, '용어와 풀이 꼴');
  const own = Math.max(0, ...[...scores.values()].map((score) => score.points));
  scoreContext(context, section, fit, scores);
  const ranked = [...scores].sort(([a, left], [b, right]) => right.points - left.points || (a < b ? -1 : 1));
  const [top, second] = ranked;
  const grouping = isGrouping(context, section, fit, context.firstChild.has(section.index));
  const domain = context.domains[section.index];
  if (top === undefined || top[1].points < LEAST_POINTS) {
    return {
      ...proposeTopic(section, domain ?? nearDomain(context, section) ?? domainOf(top?.[0]), context.noteName),
      grouping,
    };
  }
  const proposal =
    own < 1.6 && bestShare(fit) < 0.34
      ? proposeTopic(section, domain ?? domainOf(top[0]), context.noteName)
      : undefined;
  if (proposal?.known === true) return { ...proposal, grouping };
  const margin = top[1].points - (second?.[1].points ?? 0);
  const confidence = Math.min(1, top[1].points / 4) * 0.6 + Math.min(1, margin / 1.5) * 0.4;
  const parsed = parseTopicId(top[0]);
  return {
    topic: top[0],
    domain: parsed?.domain ?? 'foundations',
    slug: parsed?.slug ?? top[0],
    proposed: undefined,
    confidence: round(confidence),
    evidence: top[1].evidence.slice(0, 4),
    grouping,
  };
}

/** A title above everything, with a line or two that fit no topic, goes where its first section goes. */
function fromBelow(context: Context, section: Section): Assignment {
  const own = context.done[section.index];
  if (own === undefined) throw new RangeError(`no assignment for section ${section.index}`);
  const isVague = own.proposed !== undefined && own.confidence < 0.5 && !own.grouping;
  const first = context.firstChild.get(section.index);
  const below = first === undefined ? undefined : context.done[first];
  if (!isVague || below === undefined || below.grouping || below.proposed !== undefined) return own;
  return { ...below, confidence: Math.min(0.3, below.confidence), evidence: ['아래 절의 주제'] };
}

function domainOf(topic: TopicId | undefined): Domain | undefined {
  return topic === undefined ? undefined : parseTopicId(topic)?.domain;
}

/** The domain of the section before, when nothing better is known. */
function nearDomain(context: Context, section: Section): Domain | undefined {
  const parent = section.parent === undefined ? undefined : context.done[section.parent];
  return parent?.grouping === false ? parent.domain : context.done[section.index - 1]?.domain;
}

/** The domain that the headings around a section name, the nearest one first. */
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
  const firstChild = new Map<number, number>();
  for (const { index, parent } of sections) {
    if (parent !== undefined && !firstChild.has(parent)) firstChild.set(parent, index);
  }
  const context: Context = { matcher, sections, done: [], domains: domainsOf(sections, tags), firstChild, noteName };
  for (const section of sections) context.done.push(assignOne(context, section));
  return sections.map((section) => fromBelow(context, section));
}

/** Order of domains for lists. */
export function byDomain(a: Domain, b: Domain): number {
  return DOMAIN_KEYS.indexOf(a) - DOMAIN_KEYS.indexOf(b);
}
