import { append } from '../korean/append.ts';
import { inverseFrequency } from '../korean/inverse-frequency.ts';
import { gistOf } from './gist.ts';
import { openLexicon, type LexiconData } from './lexicon.ts';
import { compare, readPlace, type Place, type Question } from './likeness.ts';
import type { PageStatement } from './page-statements.ts';
import { readStatement, type Reading, type Unit } from './reading.ts';
import { ASIDES } from './same-words.ts';
import { TUNING } from './tuning.ts';
import type { Reason } from './reasons.ts';
import { decide, type Kind } from './verdict.ts';

/** Everything that matching knows, as a value: a script reads it from `content/`, a browser from a file. */
export interface MatchingData {
  readonly lexicon: LexiconData;
  readonly statements: readonly PageStatement[];
}

const LATIN = /[a-z]/;

/** Where a statement of a note stands. */
interface Context {
  /** Topic of its section; without it the topics that the words name are looked at. */
  readonly topic?: string | undefined;
  /** Headings above it, and heads of its table. */
  readonly heading: string;
}

/** What a statement is to the pages. */
export interface Verdict {
  readonly kind: Kind;
  /** From 0 to 1: how sure it is. */
  readonly sure: number;
  readonly reason: Reason;
  /** The place that says it or says otherwise; of a new statement the nearest one, if any. */
  readonly place: PageStatement | undefined;
}

/** A matcher over some pages. */
export interface StatementMatcher {
  readonly judge: (text: string, context: Context) => Verdict;
  /** Topics that a text is about by its names, or by its rarest words: the likeliest first. */
  readonly topicsOf: (text: string, heading: string) => readonly string[];
  /** Tells whether a heading says no more than the names of a topic. */
  readonly isNameOf: (heading: string, topic: string) => boolean;
  /** @see gistOf */
  readonly gistOf: (text: string, topic: string) => string;
}

/** Makes a matcher; reads every page once. */
export function createStatementMatcher({ lexicon: data, statements }: MatchingData): StatementMatcher {
  const lexicon = openLexicon(data);
  const places = new Map<string, Place[]>();
  const frequency = new Map<string, number>();
  const topicsWith = new Map<string, Set<string>>();
  const abouts = new Map<string, Reading>();
  const readAbout = (text: string): Reading => {
    const reading = abouts.get(text) ?? readStatement(text, lexicon);
    abouts.set(text, reading);
    return reading;
  };
  for (const statement of statements) {
    const place = readPlace(statement, lexicon, readAbout);
    for (const term of new Set([...place.own.terms, ...place.about.terms])) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      topicsWith.set(term, (topicsWith.get(term) ?? new Set()).add(statement.topic));
    }
    append(places, statement.topic, place);
  }
  for (const list of places.values())
    for (const [at, place] of list.entries())
      place.beside = new Set(
        [list[at - 1], list[at + 1]].flatMap((other) =>
          other?.statement.anchor === place.statement.anchor ? [...other.own.terms] : [],
        ),
      );
  const none: ReadonlySet<string> = new Set();

  const weight = ({ keys, capital }: Unit): number => {
    const count = Math.min(...keys.map((key) => frequency.get(key) ?? 0));
    if (count > 0) return Math.min(TUNING.rarest, inverseFrequency(count, statements.length));
    const { name, korean, english } = TUNING.unknown;
    return capital ? name : /[a-z]/.test(keys[0] ?? '') ? english : korean;
  };

  function judgeOn(topic: string, text: string, reading: Reading, heading: ReadonlySet<string>): Verdict {
    const names = lexicon.titles.get(topic) ?? none;
    const isOther = (term: string): boolean => lexicon.owners.get(term)?.includes(topic) === false;
    const weigh = (unit: Unit): number =>
      weight(unit) *
      (unit.keys.some((key) => names.has(key))
        ? TUNING.ownName
        : unit.keys.some((key) => ASIDES.has(key))
          ? TUNING.aside
          : 1);
    const question: Question = { text, reading, heading, names, weigh, isOther };
    const { kind, sure, reason, at } = decide(
      question,
      (places.get(topic) ?? []).map((place) => compare(question, place)),
    );
    return { kind, sure: Math.round(sure * 100) / 100, reason, place: at?.place.statement };
  }

  /** Topics that the texts are about: those whose service they name, then those whose words they have. */
  function topicsIn(reading: Reading, heading: Reading): readonly string[] {
    const votes = new Map<string, number>();
    const vote = (topic: string, count: number): void => void votes.set(topic, (votes.get(topic) ?? 0) + count);
    const units = [...reading.units, ...heading.units];
    const owned = (isMeant: (key: string) => boolean): Set<string> =>
      new Set(units.flatMap(({ keys }) => keys.filter(isMeant).flatMap((key) => lexicon.owners.get(key) ?? [])));
    for (const unit of units)
      for (const topic of new Set(unit.keys.flatMap((key) => [...(topicsWith.get(key) ?? [])]))) vote(topic, weight(unit)); // prettier-ignore
    for (const topic of owned(() => true)) vote(topic, TUNING.rarest);
    // Services have Latin names: what says `Lambda` is not about Lambda@Edge, however much that page says of time limits.
    for (const topic of owned((key) => LATIN.test(key))) vote(topic, TUNING.service);
    return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TUNING.topics).map(([topic]) => topic); // prettier-ignore
  }

  const rank = ({ kind, sure }: Verdict): number => sure + (kind === 'differs' ? 2 : kind === 'said' ? 2.1 : 0);
  return {
    judge(text, { topic, heading }) {
      const reading = readStatement(text, lexicon);
      const above = readStatement(heading, lexicon);
      const topics = topic === undefined ? topicsIn(reading, above) : [topic];
      const verdicts = topics.map((one) => judgeOn(one, text, reading, above.terms));
      return (
        verdicts.reduce<Verdict | undefined>(
          (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
          undefined,
        ) ?? {
          kind: 'new',
          sure: 1,
          reason: 'nothing-like-it',
          place: undefined,
        }
      );
    },
    isNameOf: (heading, topic) =>
      readStatement(heading, lexicon).units.every(({ keys }) =>
        keys.some((key) => lexicon.owners.get(key)?.includes(topic) === true || ASIDES.has(key)),
      ),
    gistOf: (text, topic) => gistOf(readStatement(text, lexicon), topic),
    topicsOf: (text, heading) => topicsIn(readStatement(text, lexicon), readStatement(heading, lexicon)),
  };
}
