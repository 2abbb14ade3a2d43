import type { PublishedTopic } from '../markdown/published-topics.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import type { OutdatedRow } from '../model/outdated.ts';
import type { TopicKind } from '../model/topic.ts';
import { explainStatus, type ServiceStatus } from '../model/service-status.ts';

/** A topic with the names by which notes call it. */
export interface SubjectTopic {
  readonly id: string;
  readonly title: string;
  readonly kind: TopicKind;
  /** Names of nothing else: its title, its service, how that is spelled in Hangul. */
  readonly names: readonly string[];
  /** Other words that lead to its page. */
  readonly words: readonly string[];
}

/** A value that a page states. */
export interface ReferenceFact {
  readonly topic: string;
  readonly anchor: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly examEra?: string;
  /** What notes call it, besides its label. */
  readonly called?: readonly string[];
  readonly source: string;
}

/** Something that was so once, or is told wrongly, and what is so. */
export interface ReferenceRow {
  readonly topic: string;
  readonly anchor: string;
  readonly was: string;
  readonly now: string;
  readonly until?: string;
  readonly source?: string;
}

/** A service that has another name now, takes no new customers or is gone. */
export interface ReferenceService {
  readonly service: string;
  readonly names: readonly string[];
  /** What it is called now: where that stands beside it, the note knows. */
  readonly now?: string;
  readonly says: string;
  /** Its page, if it has one: `compute/app-runner`, `database/aurora#serverless`. */
  readonly page?: string;
  readonly source: string;
}

/** Everything that statements are matched against: read from `content/` by a command, from a file by a browser. */
export interface ReferenceData {
  readonly topics: readonly SubjectTopic[];
  readonly facts: readonly ReferenceFact[];
  readonly rows: readonly ReferenceRow[];
  readonly services: readonly ReferenceService[];
}

/** What `content/` says, of which reference values are made. */
export interface ReferenceSources {
  readonly topics: readonly PublishedTopic[];
  readonly glossary: readonly GlossaryEntry[];
  readonly services: readonly ServiceStatus[];
  readonly outdated: readonly OutdatedRow[];
}

const plain = (text: string): string => text.replace(/`([^`]+)`|\*\*([^*]+)\*\*/g, '$1$2');

/** `Amazon Simple Queue Service (SQS)` → itself, without its maker, and what stands in brackets. */
const spellings = (name: string): string[] => {
  const bare = name.replace(/^(?:Amazon|AWS)\s+/, '');
  const inBrackets = /^(.+?)\s*\(([A-Za-z0-9 -]{2,12})\)$/.exec(bare);
  return [name, bare, ...(inBrackets === null ? [] : inBrackets.slice(1))];
};

function namedTopic(
  { id, title, titleEn, kind, aliases }: PublishedTopic,
  glossary: readonly GlossaryEntry[],
): SubjectTopic {
  const terms = glossary.filter(({ topic }) => topic === id);
  const sure = [
    ...[title, titleEn, ...aliases.filter((alias) => /[A-Za-z]{2}/.test(alias))],
    ...terms.flatMap(({ term, en = '', reading }) => [...(/[A-Za-z]/.test(term) ? [term] : []), en, ...reading]),
  ];
  const isGeneral = id.startsWith('foundations/');
  const names = isGeneral ? [title] : [...new Set(sure.flatMap(spellings))].filter(Boolean);
  const words = [...aliases, ...terms.flatMap((term) => [term.term, ...term.aliases])].filter(
    (word) => !names.includes(word),
  );
  return { id, title, kind, names, words: [...new Set(words)] };
}

/** What notes are told to say, without the words that tell it: `복제본은 5개까지라고 한다.` */
const withoutTelling = (notes: string): string =>
  plain(notes).replace(
    /(?:이?라고|다고|고)만?\s?(?:한다|적는다|적었다|설명한다|쓴다|본다)\.?|[을를로]\s?적는다\.?/g,
    '',
  );

/** Collects the reference values of the published topics. */
export function collectReference({ topics, glossary, services, outdated }: ReferenceSources): ReferenceData {
  return {
    topics: topics.map((topic) => namedTopic(topic, glossary)),
    facts: topics.flatMap(({ id: topic, facts }) =>
      facts
        .filter(({ value, examEra = '' }) => /\d/.test(value + examEra))
        .map(({ id, label, value, note, examEra, called, source }) => ({
          ...{ topic, anchor: `fact-${id}`, label: plain(label), value: plain(value), source },
          ...(note === undefined ? {} : { note: plain(note) }),
          ...(examEra === undefined ? {} : { examEra: plain(examEra) }),
          ...(called === undefined ? {} : { called }),
        })),
    ),
    rows: [
      ...outdated.map(({ topic, was, now, until }) => {
        const [id = '', anchor = ''] = topic.split('#');
        return { topic: id, anchor, was, now, ...(until === undefined ? {} : { until }) };
      }),
      ...topics.flatMap(({ id: topic, corrections }) =>
        corrections
          .filter(({ status, notes }) => (status === 'outdated' || status === 'wrong') && /\d/.test(notes))
          .map(({ id, notes, right, source }) => ({
            ...{ topic, anchor: `correction-${id}`, was: withoutTelling(notes), now: plain(right), source },
          })),
      ),
    ],
    services: services
      .filter(({ state }) => state !== 'new')
      .map((status) => ({
        ...{ service: status.service, names: status.names, says: explainStatus(status), source: status.source },
        ...(status.now === undefined ? {} : { now: status.now }),
        ...(status.topics[0] === undefined ? {} : { page: status.topics[0] }),
      })),
  };
}
