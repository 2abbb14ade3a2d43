import { measures } from '#matching/measures';
import { inverseFrequency } from '../korean/inverse-frequency.ts';
import { Bench } from './bench.ts';
import { byName, namesFact } from './by-name.ts';
import { createClaimJudge } from './claims.ts';
import { hasOtherDefault } from './count-quantities.ts';
import { openLexicon } from './lexicon.ts';
import { compare, type Question } from './likeness.ts';
import { readParts, sameIn } from './place.ts';
import { best, type MatchingData, type StatementMatcher, type Verdict, type Context } from './matcher.ts';
import { openPlaces } from './places.ts';
import type { PageStatement } from './page-statements.ts';
import { readStatement, type Reading, type Unit } from './reading.ts';
import { isAside } from './same-words.ts';
import { TUNING } from './tuning.ts';
import { partsOfStatement } from './statement-parts.ts';
import type { Judged } from './judged.ts';
import { createTopicNames } from './topic-names.ts';
import { decide } from './verdict.ts';

/** What stands before a bar, an equals sign or a colon is what the rest is said of. */
const HEAD = /^.*?(?=\s[|=]\s|:\s)/;

/** So many texts are remembered as they were read. */
const RECENT = 64;

/** Makes a matcher; where somebody has told how common words are, a page is read only when it is asked for. */
export function createStatementMatcher({ lexicon: data, statements, claims, index }: MatchingData): StatementMatcher {
  const lexicon = openLexicon(data);
  const places = openPlaces(statements, lexicon);
  const { total, frequency, topicsWith } = index(statements, lexicon);
  /** What was read last: one statement is asked of several topics. */
  const recent = new Map<string, Reading>();
  const read = (text: string): Reading => {
    const reading = recent.get(text) ?? readStatement(text, lexicon);
    if (recent.size > RECENT) recent.clear();
    recent.set(text, reading);
    return reading;
  };
  const titles = new Map<string, ReadonlySet<string>>();
  const namesOf = (topic: string, isOf: (id: string) => boolean): ReadonlySet<string> => {
    const names = titles.get(topic) ?? new Set([...lexicon.titles].flatMap(([id, of]) => (isOf(id) ? [...of] : [])));
    titles.set(topic, names);
    return names;
  };

  const weight = ({ keys, capital }: Unit): number => {
    const count = Math.min(...keys.map((key) => frequency.get(key) ?? 0));
    if (count > 0) return Math.min(TUNING.rarest, inverseFrequency(count, total));
    return capital ? TUNING.unknown.name : /[a-z]/.test(keys[0] ?? '') ? TUNING.unknown.english : TUNING.unknown.korean;
  };

  /** What was compared last: a clause is asked of as a value, too. */
  const benches = new Map<string, Bench>();

  /** What units count on a topic's page. */
  const weights = new Map<string, WeakMap<Unit, number>>();

  function judgeOn(
    topic: string,
    text: string,
    reading: Reading,
    head: ReadonlySet<string>,
    heading: ReadonlySet<string>,
    by = decide,
    isMeant?: (statement: PageStatement) => boolean,
  ): Verdict {
    // a page about a part of a service is about the service, too
    const isOf = (id: string): boolean => id === topic || topic.startsWith(`${id}-`);
    const names = namesOf(topic, isOf);
    const isOther = (term: string): boolean => lexicon.owners.get(term)?.every((id) => !isOf(id)) === true;
    const known = weights.get(topic) ?? new WeakMap<Unit, number>();
    weights.set(topic, known);
    const weigh = (unit: Unit): number => {
      const weighed =
        known.get(unit) ??
        weight(unit) * (unit.keys.some((key) => names.has(key)) ? TUNING.ownName : isAside(unit) ? TUNING.aside : 1);
      known.set(unit, weighed);
      return weighed;
    };
    const key = `${topic}\n${text}`;
    const before = isMeant === undefined ? benches.get(key) : undefined;
    const told = ({ kind, sure, reason, at }: Judged): Verdict => ({
      kind,
      sure: Math.round(sure * 100) / 100,
      reason,
      place: at?.place.statement,
    });
    if (before?.question.heading === heading) return told(by(before));
    const parts = reading.quantities.length > 1 ? readParts(text, lexicon) : [];
    const called = new Set([
      ...reading.terms,
      ...reading.quantities.flatMap(({ dimension }) => measures().called[dimension]),
    ]);
    const question: Question = {
      text,
      reading,
      same: sameIn(text),
      called,
      contraries: lexicon.contraries,
      head,
      parts,
      heading,
      names,
      weigh,
      isOther,
    };
    // a number may be of what the heading names
    const near = reading.quantities.length > 0 ? [...called, ...heading] : called;
    const meant = isMeant === undefined ? places.having(topic, near) : places.only(topic, isMeant);
    const bench = new Bench(
      question,
      meant.map((place) => compare(question, place)),
    );
    if (benches.size > RECENT) benches.clear();
    if (isMeant === undefined) benches.set(key, bench);
    return told(by(bench));
  }

  const { ownersIn, topicsIn, mayDiffer, subjectsOf } = createTopicNames({
    lexicon,
    ids: places.topics,
    topicsWith,
    weight,
    read,
  });

  function judgeWhole(
    text: string,
    topic: string,
    above: Reading,
    by = decide,
    isMeant?: (one: PageStatement) => boolean,
  ): Verdict {
    const [head = ''] = HEAD.exec(text) ?? [];
    return judgeOn(topic, text, read(text), read(head).terms, above.terms, by, isMeant);
  }

  /** What says several things differs where one of them does, and is said where all of them are. */
  function judgeParts(text: string, topic: string, above: Reading): Verdict | 'none' | undefined {
    const parts = partsOfStatement(text);
    if (parts.length === 0) return 'none';
    const verdicts = parts.map((part) => judgeWhole(part.text, topic, above));
    // where the same place says another part, too, it may say this one in other words
    const at = verdicts.findIndex(
      ({ kind, reason, place }, index) =>
        kind === 'differs' &&
        place?.kind !== 'text' &&
        (reason === 'exam-era' ||
          hasOtherDefault(read(parts[index]?.text ?? ''), read(place?.text ?? '')) ||
          !verdicts.some((one) => one.kind === 'said' && one.place?.anchor === place?.anchor)),
    );
    const part = parts[at];
    const other = verdicts[at];
    if (other !== undefined && part !== undefined) return { ...other, span: [part.start, part.end] };
    const [first] = verdicts;
    const sure = Math.min(...verdicts.map((one) => one.sure));
    return first !== undefined && verdicts.every(({ kind }) => kind === 'said') ? { ...first, sure } : undefined;
  }

  function judge(text: string, { topic, heading }: Context): Verdict {
    const above = read(heading);
    const topics = topic === undefined ? topicsIn(read(text), above) : [topic];
    const verdicts = topics.map((one) => {
      const whole = judgeWhole(text, one, above);
      if (whole.kind === 'said') return whole;
      const parts = judgeParts(text, one, above);
      // what the whole is likely to be said by is not taken apart for what differs
      if (parts === 'none' || (whole.reason === 'likely' && parts?.kind !== 'said')) return whole;
      return parts ?? { ...whole, kind: 'new' as const, reason: 'unsure' as const };
    });
    return best(verdicts) ?? { kind: 'new', sure: 1, reason: 'nothing-like-it', place: undefined };
  }

  return {
    judge,
    ...createClaimJudge(claims, lexicon),
    judgeNamed: (text, { topic, heading }) => judgeWhole(text, topic, read(heading), byName, namesFact(text)),
    subjectsOf,
    mentionsOf: (text, heading) => ownersIn({ ...read(text), units: [...read(text).units, ...read(heading).units] }),
    mayDiffer,
    ownersIn,
    lexicon,
    places,
    weight,
    read,
    topicsOf: (text, heading) => topicsIn(read(text), read(heading)),
  };
}
