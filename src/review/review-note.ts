import { foldKey } from 'korean-search';
import type { FindPlaces, TopicPlace } from '../matching/nearest.ts';
import { contentWords } from '../matching/note-text.ts';
import type { NoteFinding, Matcher } from '../matching/matcher.ts';
import { isPlainOne, readQuantities } from '../matching/quantities.ts';
import type { NoteStatement } from '../matching/statements.ts';

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

/** What is likely right about an open statement, to be looked at: a page says it, or it is declined. */
type Proposal = 'said' | 'out-of-scope' | 'nothing-to-learn' | undefined;

/** A statement with its verdict. */
export interface ReviewedStatement extends NoteStatement {
  /** Knows the statement again: hash of topic and text, blanks and punctuation aside. */
  readonly key: string;
  /** The same for statements that say the same thing in other notes. */
  readonly gist: string;
  /** Topic of its section, or the one that it was moved to. */
  readonly topic: string;
  readonly kind: 'said' | 'differs' | 'new';
  /** From 0 to 1. */
  readonly sure: number;
  /** Where the pages say it or say otherwise, or the nearest places: the likeliest first, three at most. */
  readonly places: readonly TopicPlace[];
  readonly proposal: Proposal;
}

/** A section with its verdicts. */
interface ReviewedSection extends Omit<ReadSection, 'statements'> {
  readonly statements: readonly ReviewedStatement[];
}

/** A note with its verdicts. */
export interface ReviewedNote extends Omit<ReadNote, 'sections'> {
  readonly sections: readonly ReviewedSection[];
}

/** What statements are judged with. */
export interface Judges {
  readonly matcher: Matcher;
  readonly findPlaces: FindPlaces;
  /** Tells whether a text names a service that the exam does not ask for. */
  readonly isOutOfScope: (text: string) => boolean;
}

const MOST_PLACES = 3;
/** Words so much like those of a place that it likely says them. */
const ALIKE = 0.8;
/** So unsure of its topic what stands above all sections is about the note itself: who wrote it, when, and from what. */
const PREAMBLE = 0.3;
/** A line about whoever wrote it: a lecture, a mock exam, a feeling, what is to be done. */
const DIARY =
  /강의|인강|강사|배속|회독|유데미|udemy|모의 ?(?:고사|시험)|오답|덤프|문제 (?:다시|풀)|\d+ ?문제|시험 ?(?:접수|날짜)|공부|복습|벼락치기|외우기|졸려|피곤|화이팅|안녕하|단골|빈출|TODO|할 ?일 ?[:：]|할 ?것\b|올릴 ?것|당직|퇴근|출근|지하철|카페|우리 ?팀|ㅋㅋ|ㅠ/i;

/** A short hash of a text, the same everywhere: 53 bits as eleven letters and digits. */
function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/** Key of a statement about a topic. */
export const statementKey = (topic: string, text: string): string => hashOf(`${topic} ${foldKey(text)}`);
const gistOf = (topic: string, text: string): string =>
  hashOf(`${topic} ${[...new Set(contentWords(text))].sort().join(' ')}`);

/** A finding as a place: its page, and what is so today. */
function placeOf({ place }: NoteFinding, topic: string): TopicPlace {
  if ('service' in place) {
    const [of = topic, anchor = ''] = place.page?.split('#') ?? [];
    return { topic: of, anchor, text: `${place.service}: ${place.says}` };
  }
  const { topic: of, anchor } = place;
  if ('was' in place) return { topic: of, anchor, text: place.now };
  const examEra = place.examEra === undefined ? {} : { examEra: place.examEra };
  return { topic: of, anchor, text: `${place.label}: ${place.value}`, ...examEra };
}

/** Every number of a statement is one that a page has. */
function isWhollySaid(text: string, findings: readonly NoteFinding[]): boolean {
  const quantities = readQuantities(text).filter((one) => !isPlainOne(one));
  return (
    quantities.length > 0 &&
    quantities.every(({ start, end }) => findings.some(({ span }) => span[0] <= start && end <= span[1]))
  );
}

function reviewStatement(statement: NoteStatement, topic: string, title: string, judges: Judges) {
  const { text, headings } = statement;
  const findings = judges.matcher.match(statement, { title, topic });
  const others = findings.filter(({ verdict }) => verdict !== 'said');
  const kind = others.length > 0 ? 'differs' : isWhollySaid(text, findings) ? 'said' : 'new';
  const told = (others.length > 0 ? others : findings).map((finding) => placeOf(finding, topic));
  const isOutside = kind === 'new' && judges.isOutOfScope([...headings, text].join('\n'));
  const topics = [...new Set([topic, ...judges.matcher.topicsIn(text)])];
  const near = isOutside || kind === 'said' ? [] : judges.findPlaces(text, topics);
  const at = new Set(told.map((place) => `${place.topic}#${place.anchor}`));
  const rest = near.map(({ place }) => place).filter((place) => !at.has(`${place.topic}#${place.anchor}`));
  const likeness = near[0]?.likeness ?? 0;
  const isNaming = judges.matcher.topicsIn(text).length > 0;
  const proposal: Proposal = isOutside
    ? 'out-of-scope'
    : kind === 'differs' && told[0]?.examEra !== undefined
      ? 'said'
      : kind !== 'new'
        ? undefined
        : likeness >= ALIKE
          ? 'said'
          : !isNaming && DIARY.test(text)
            ? 'nothing-to-learn'
            : undefined;
  const sure = kind === 'new' ? Math.round(likeness * 100) / 100 : 0.95;
  return { kind, sure, places: [...told, ...rest].slice(0, MOST_PLACES), proposal } as const;
}

/** The statements of a section; of what stands above all others those that name a topic or measure something. */
function statementsIn(section: ReadSection, { sections }: ReadNote, matcher: Matcher): readonly NoteStatement[] {
  const { statements, confidence } = section;
  if (section !== sections[0] || sections.length === 1 || confidence > PREAMBLE) return statements;
  return statements.filter(
    ({ text }) => matcher.topicsIn(text).length > 0 || readQuantities(text).some(({ isBare }) => !isBare),
  );
}

/** Judges every statement of a note; `movedTo` tells by its key which topic a statement was moved to. */
export function reviewNote(note: ReadNote, judges: Judges, movedTo: (key: string) => string | undefined): ReviewedNote {
  const sections = note.sections.map((section): ReviewedSection => {
    const statements = statementsIn(section, note, judges.matcher).map((statement): ReviewedStatement => {
      const key = statementKey(section.topic, statement.text);
      const topic = movedTo(key) ?? section.topic;
      const gist = gistOf(topic, statement.text);
      return { ...statement, key, gist, topic, ...reviewStatement(statement, topic, note.title, judges) };
    });
    return { ...section, statements };
  });
  return { ...note, sections };
}
