import { isNameOf, judgeElsewhere } from './elsewhere.ts';
import { glue } from '../korean/normalize.ts';
import { gistOf, hashOf } from './gist.ts';
import type { StatementMatcher, Verdict } from './matcher.ts';
import type { FindPlaces } from './nearest-places.ts';
import type { PageStatement } from './page-statements.ts';
import type { NoteStatement } from './note-statements.ts';
import { nearnessOf, type Nearness } from './proposal.ts';

/** A section of a note as the importer read and assigned it. */
interface ReadSection {
  /** Its heading and those above, the nearest last. */
  readonly headings: readonly string[];
  readonly lines: readonly [first: number, last: number];
  readonly topic: string;
  /** Title of a topic that there is no plan for. */
  readonly proposed: string | undefined;
  /** How sure the topic is, from 0 to 1, and why. Korean. */
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly statements: readonly NoteStatement[];
}

/** A note as the importer read it. */
export interface ReadNote {
  readonly path: string;
  readonly id: string;
  /** What the note calls itself, and its format in words; never a person's name. */
  readonly title: string;
  readonly format: string;
  /** Number of its lines, and a hash of all that it says. */
  readonly lines: number;
  readonly content: string;
  readonly sections: readonly ReadSection[];
}

/** A statement with its verdict. */
export interface ReviewedStatement extends NoteStatement, Verdict {
  /** Knows the statement again: hash of topic and text, blanks and punctuation aside. */
  readonly key: string;
  /** The same for statements that say the same thing in other notes. */
  readonly gist: string;
  /** Topic of its section, or the one that it was moved to. */
  readonly topic: string;
  /** The next best places, for whoever finds that the place does not say it. */
  readonly others: readonly PageStatement[];
  readonly nearness: Nearness;
  /** It names a topic itself, whatever its heading does. */
  readonly isNaming: boolean;
}

/** What to do with a section that no page, or no part of its page, is about. */
interface Proposal {
  readonly kind: 'topic' | 'section';
  readonly title: string;
  /** The page that is nearest, if any: it gets the section, or links to the topic. */
  readonly page: string | undefined;
  /** Korean. */
  readonly reason: string;
}

/** A section with its verdicts. */
interface ReviewedSection extends Omit<ReadSection, 'statements'> {
  /** There is a page about its topic. */
  readonly isPublished: boolean;
  readonly proposal: Proposal | undefined;
  readonly statements: readonly ReviewedStatement[];
}

/** A note with its verdicts. */
export interface ReviewedNote extends Omit<ReadNote, 'sections'> {
  readonly sections: readonly ReviewedSection[];
}

/** A section of so many statements or more that are all new, half of them like nothing there, is a part that its page lacks. */
const LEAST_NEW = 2;
/** So many other places are offered, each by a key of its own. */
const MOST_OTHERS = 2;
const VERSUS = /\bvs\b/i;
/** How sure it is that the exam does not ask for a service that its guide leaves out. */
const OUTSIDE = 0.95;

/** Key of a statement about a topic. */
export const keyOf = (topic: string, text: string): string => hashOf(`${topic} ${glue(text)}`);

/** The place of a verdict that tells something, then those that are like the statement. */
export function placesOf({ kind, reason, place }: Verdict, found: readonly PageStatement[]): readonly PageStatement[] {
  const isTold = place !== undefined && (kind !== 'new' || reason === 'likely' || found.length === 0);
  const isSame = (one: PageStatement): boolean => isTold && one.topic === place.topic && one.anchor === place.anchor;
  return isTold ? [place, ...found.filter((one) => !isSame(one))] : found;
}

/** So unsure of its topic what stands above all sections is about the note itself: who wrote it, when, and from what. */
const PREAMBLE = 0.3;

/** The statements of a section; of what stands above all others those that name a topic or measure something. */
function statementsOf(section: ReadSection, { sections }: ReadNote, matcher: StatementMatcher) {
  const { statements, confidence } = section;
  if (section !== sections[0] || sections.length === 1 || confidence > PREAMBLE) return statements;
  return statements.filter(
    ({ text }) =>
      matcher.mentionsOf(text, '').length > 0 ||
      matcher.read(text).quantities.some(({ dimension }) => dimension !== 'number'),
  );
}

function propose(
  section: ReadSection,
  isPublished: boolean,
  reviewed: readonly ReviewedStatement[],
  matcher: StatementMatcher,
  isStrange: (key: string) => boolean,
): Proposal | undefined {
  const title = section.headings.at(-1) ?? section.proposed ?? '';
  if (!isPublished) {
    const domain = section.topic.split('/')[0] ?? '';
    const near = matcher.topicsOf(section.statements.map(({ text }) => text).join('\n'), section.headings.join(' '));
    // what another domain has in common with it is mostly chance
    const page = near.find((one) => one.startsWith(`${domain}/`));
    const why = section.evidence[0] ?? '맞는 쪽이 없다';
    return {
      kind: 'topic',
      title: section.proposed ?? title,
      page,
      reason: `${why}. ${page === undefined ? '가까운 쪽이 없다' : `같은 도메인에서 낱말이 가장 가까운 쪽은 ${page}`}`,
    };
  }
  const isNew = reviewed.length >= LEAST_NEW && reviewed.every(({ kind }) => kind === 'new');
  const strange = reviewed.filter(({ key }) => isStrange(key)).length;
  // what compares or combines services has no page of its own to lack it
  const isMixed = VERSUS.test(title) || section.topic.startsWith('architectures/');
  return isNew && !isMixed && strange * 2 >= reviewed.length && !isNameOf(matcher, title, section.topic)
    ? {
        kind: 'section',
        title,
        page: section.topic,
        reason: `${section.topic}의 이야기인데(${section.evidence[0] ?? '제목'}) 그 쪽에 이 절의 말이 하나도 없다`,
      }
    : undefined;
}

/**
 * Judges every statement of a note; `isPublished` tells which topics have a page, `movedTo` by its key which topic a statement was
 * moved to: it is judged by what that one's page says; `isOutOfScope` whether a text names a service that the exam does not ask for;
 * `findPlaces` where else a statement may stand.
 */
export function reviewNote(
  note: ReadNote,
  matcher: StatementMatcher,
  isPublished: (topic: string) => boolean,
  movedTo: (key: string) => string | undefined,
  isOutOfScope: (text: string) => boolean = () => false,
  findPlaces: FindPlaces = () => [],
): ReviewedNote {
  const sections = note.sections.map((section): ReviewedSection => {
    // like nothing on the page of the section, whatever another one says
    const strange = new Set<string>();
    const statements = statementsOf(section, note, matcher).map((statement): ReviewedStatement => {
      const key = keyOf(section.topic, statement.text);
      const topic = movedTo(key) ?? section.topic;
      const { text, heading } = statement;
      const context = { topic: isPublished(topic) ? topic : undefined, heading };
      const own = matcher.judge(text, context);
      if (own.reason === 'nothing-like-it') strange.add(key);
      // what its section's page does not say another one may
      const other =
        own.kind === 'new' && context.topic !== undefined ? judgeElsewhere(matcher, text, context) : undefined;
      const verdict = other ?? own;
      const isOutside = verdict.kind === 'new' && isOutOfScope(`${heading}\n${text}`);
      const found = isOutside ? [] : findPlaces(text, { topic, heading });
      const [place, ...others] = placesOf(
        verdict,
        found.map((one) => one.place),
      );
      return {
        ...statement,
        ...verdict,
        ...(isOutside ? { reason: 'out-of-scope' as const, sure: OUTSIDE } : {}),
        ...{
          place: isOutside ? undefined : place,
          others: others.slice(0, MOST_OTHERS),
          nearness: nearnessOf(text, topic, found[0]),
          isNaming: matcher.mentionsOf(text, '').length > 0,
        },
        ...{ key, topic, gist: gistOf(matcher.read(text), topic) },
      };
    });
    const hasPage = isPublished(section.topic);
    const own = statements.filter(({ topic }) => topic === section.topic);
    return {
      ...section,
      isPublished: hasPage,
      proposal:
        statements.length === 0 ? undefined : propose(section, hasPage, own, matcher, (key) => strange.has(key)),
      statements,
    };
  });
  return { ...note, sections };
}
