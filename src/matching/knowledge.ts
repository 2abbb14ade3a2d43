import { readFact, type MatchedFact } from './fact.ts';
import { escapeForPattern, NoteText, wordsOf } from './note-text.ts';
import type { SubjectTopic, ReferenceData, ReferenceService } from './reference.ts';
import { readRow, type Row } from './row.ts';
import { SubjectIndex, type SubjectMention } from './subjects.ts';
import { PLAIN_TITLE } from './wording.ts';

/** What a place in a statement is about. */
export interface Subject {
  /** Topics named in the statement itself. */
  readonly own: ReadonlySet<string>;
  /** They are, by names of nothing else. */
  readonly isOwn: boolean;
  /** With those that are named above it. */
  readonly topics: ReadonlySet<string>;
}

/** The service that the title of a topic begins with, and what else it says: `DynamoDB 글로벌 테이블` is about DynamoDB. */
interface Family {
  readonly topics: readonly string[];
  /** Of these words one must stand where only the service is named. */
  readonly qualifiers: readonly string[];
}

/** A title that begins no later with the name of a service is about it: `AWS Lambda 한도`. */
const LEAD = 7;

function familyOf({ id, title }: SubjectTopic, subjects: SubjectIndex): Family {
  const [lead, ...others] = subjects.mentions(title, id).filter(({ isStrong }) => isStrong);
  if (lead === undefined || others.length > 0 || lead.start > LEAD) return { topics: [], qualifiers: [] };
  const rest = `${title.slice(0, lead.start)} ${title.slice(lead.end)}`.replace(/[()·,]/g, ' ');
  return { topics: lead.topics, qualifiers: wordsOf(rest).filter((word) => !PLAIN_TITLE.test(word)) };
}

function byTopic<T extends { readonly about: ReadonlySet<string> }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const map = new Map<string, T[]>();
  for (const one of all) for (const topic of one.about) map.set(topic, [...(map.get(topic) ?? []), one]);
  return map;
}

/** Reference values, read once for all statements. */
export class Knowledge {
  readonly subjects: SubjectIndex;
  readonly services: readonly { readonly service: ReferenceService; readonly pattern: RegExp }[];
  readonly #topics: ReadonlyMap<string, SubjectTopic>;
  readonly #families: ReadonlyMap<string, Family>;
  readonly #facts: ReadonlyMap<string, readonly MatchedFact[]>;
  readonly #rows: ReadonlyMap<string, readonly Row[]>;

  constructor(data: ReferenceData) {
    const subjects = new SubjectIndex(data.topics);
    this.subjects = subjects;
    this.#topics = new Map(data.topics.map((topic) => [topic.id, topic]));
    this.#families = new Map(data.topics.map((topic) => [topic.id, familyOf(topic, subjects)]));
    this.#facts = byTopic(
      data.facts.map((fact) => {
        const topic = this.#topics.get(fact.topic);
        const title = topic?.title ?? '';
        // of a page of many services each label tells which it is of
        const isOfMany = subjects.mentions(title).length > 1 || /[·,]/.test(title);
        return readFact(fact, {
          about: this.#aboutOf(fact.topic, fact.label),
          qualifiers: this.#families.get(fact.topic)?.qualifiers ?? [],
          names: [...(topic?.names ?? []), ...(topic?.words ?? [])],
          title: new NoteText(isOfMany ? '' : title),
        });
      }),
    );
    this.#rows = byTopic(
      data.rows.map((row) =>
        readRow(row, this.#aboutOf(row.topic, row.was), (word) =>
          subjects.mentions(word).some(({ topics }) => topics.some((topic) => this.#ownersOf(row.topic).has(topic))),
        ),
      ),
    );
    this.services = data.services.map((service) => ({
      service,
      pattern: new RegExp(
        `(?<![A-Za-z0-9])(?:${service.names.map((name) => escapeForPattern(name)).join('|')})(?![A-Za-z0-9])`,
      ),
    }));
  }

  /** The topic itself, and the service that its title begins with. */
  #ownersOf(topic: string): ReadonlySet<string> {
    return new Set([topic, ...(this.#families.get(topic)?.topics ?? [])]);
  }

  /** With the services that a text names, on a page that is not about one service. */
  #aboutOf(topic: string, text: string): ReadonlySet<string> {
    const named = this.#topics.get(topic)?.kind === 'service' ? [] : this.subjects.mentions(text);
    return new Set([
      ...this.#ownersOf(topic),
      ...named.filter(({ isStrong }) => isStrong).flatMap(({ topics }) => topics),
    ]);
  }

  factsOf(topics: Iterable<string>): ReadonlySet<MatchedFact> {
    return new Set([...topics].flatMap((topic) => this.#facts.get(topic) ?? []));
  }

  rowsOf(topics: Iterable<string>): ReadonlySet<Row> {
    return new Set([...topics].flatMap((topic) => this.#rows.get(topic) ?? []));
  }

  /** Tells whether the page of a fact is about one of some topics; an architecture speaks of none by itself. */
  isPageOf({ source: { topic } }: MatchedFact, topics: ReadonlySet<string>): boolean {
    return (
      this.#topics.get(topic)?.kind !== 'architecture' && [...this.#ownersOf(topic)].some((one) => topics.has(one))
    );
  }

  /** Topics of the nearest heading that names one by a name of its own, with those of the headings below it. */
  topicsAbove(headings: readonly string[]): Set<string> {
    const above = new Set<string>();
    for (const heading of headings.toReversed()) {
      const named = this.subjects.mentions(heading);
      for (const { topics } of named) for (const topic of topics) above.add(topic);
      if (named.some(({ isStrong }) => isStrong)) break;
    }
    return above;
  }
}

/** What a place in a statement is about: what is named before `end`; where nothing is, what is named above; else what follows. */
export function subjectAt(end: number, mentions: readonly SubjectMention[], above: ReadonlySet<string>): Subject {
  const before = mentions.filter(({ start }) => start < end);
  const strong = before.filter(({ isStrong }) => isStrong);
  const named = strong.length > 0 ? strong : above.size > 0 ? before : mentions;
  const own = new Set(named.flatMap(({ topics }) => topics));
  return { own, isOwn: strong.length > 0, topics: new Set([...own, ...above]) };
}
