import type { Lexicon } from './lexicon.ts';
import type { Reading, Unit } from './reading.ts';
import { TUNING } from './tuning.ts';

const LATIN = /[a-z]/;
/** What a topic's name goes on with that is a service of its own, or compares two. */
const APART = /-vs-|-at-edge/;

/** What it takes to tell which topics a text is about. */
interface Known {
  readonly lexicon: Lexicon;
  readonly ids: readonly string[];
  /** Topics whose pages have a term. */
  readonly topicsWith: ReadonlyMap<string, ReadonlySet<string>>;
  readonly weight: (unit: Unit) => number;
  readonly read: (text: string) => Reading;
}

/** Tells which topics a text is about, by the names in it and by its words. */
export function createTopicNames({ lexicon, ids, topicsWith, weight, read }: Known) {
  const families = new Map(
    ids.map((id) => [id, ids.filter((other) => other.startsWith(`${id}-`) && !APART.test(other))]),
  );
  /** Topics that the text names, then those of their parts: `lambda`, `lambda-limits`. */
  function ownersIn({ units }: Reading, isOf: (unit: Unit, id: string) => boolean = () => true): readonly string[] {
    const owners = units.flatMap((unit) =>
      unit.keys.flatMap((key) => (lexicon.owners.get(key) ?? []).filter((id) => isOf(unit, id))),
    );
    return [...new Set([...owners, ...owners.flatMap((owner) => families.get(owner) ?? [])])];
  }

  /** Topics that the texts are about: those whose service they name, the statement's own before its headings', then those whose words they have. */
  function topicsIn(reading: Reading, heading: Reading): readonly string[] {
    const votes = new Map<string, number>();
    const vote = (topic: string, count: number): void => void votes.set(topic, (votes.get(topic) ?? 0) + count);
    const units = [...reading.units, ...heading.units];
    const isLatin = (key: string): boolean => LATIN.test(key);
    for (const unit of units)
      for (const topic of new Set(unit.keys.flatMap((key) => [...(topicsWith.get(key) ?? [])])))
        vote(topic, weight(unit));
    // Services have Latin names: what says `Lambda` is not about Lambda@Edge, however much that page says of time limits.
    const named = (of: readonly Unit[], isMeant: (key: string) => boolean, share: number): void => {
      const owners = new Set(
        of.flatMap(({ keys }) => keys.filter(isMeant).flatMap((key) => lexicon.owners.get(key) ?? [])),
      );
      for (const owner of owners) {
        vote(owner, share * TUNING.service);
        for (const part of families.get(owner) ?? []) vote(part, (share * TUNING.service) / 3);
      }
    };
    named(units, () => true, 0.5);
    named(heading.units, isLatin, 0.5);
    named(reading.units, isLatin, 1.5);
    return [...votes]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, TUNING.topics)
      .map(([topic]) => topic);
  }

  /** A title of a topic, or what begins with one: 보안 그룹 규칙. */
  const isTitle = ({ keys, parts }: Unit, id: string): boolean =>
    [...keys, ...parts].some((key) => lexicon.titles.get(id)?.has(key));

  /** Topics whose names the text has, or else the heading above it. */
  function namedIn(text: string, heading: string): ReadonlySet<string> {
    const reading = read(text);
    const above = read(heading);
    const servicesIn = (of: Reading): readonly string[] =>
      ownersIn(of, (unit, id) => unit.keys.some((key) => LATIN.test(key)) && isTitle(unit, id));
    const own = servicesIn(reading);
    const services = own.length > 0 ? own : servicesIn(above);
    // beside the name of a service a word that another one has, too, is none of it: Aurora 볼륨, CloudFront 함수
    const isOf = (unit: Unit, id: string): boolean =>
      services.length === 0 || isTitle(unit, id) || services.some((one) => id === one || id.startsWith(`${one}-`));
    return new Set([...ownersIn(reading, isOf), ...(own.length > 0 ? [] : ownersIn(above))]);
  }

  function mayDiffer(text: string, heading: string): (topic: string) => boolean {
    const named = namedIn(text, heading);
    return (topic) => named.size === 0 || named.has(topic);
  }

  /** The same topics, and those that a comparison is of: of SQS FIFO the numbers stand with SQS. */
  function subjectsOf(text: string, heading: string): readonly string[] {
    const named = [...namedIn(text, heading)];
    const isOf = (id: string, pair: string): boolean =>
      pair.includes('-vs-') && (pair.startsWith(`${id}-`) || pair.endsWith(`-vs-${id.split('/')[1] ?? ''}`));
    return [...new Set([...named, ...ids.filter((id) => named.some((one) => isOf(id, one) || isOf(one, id)))])];
  }

  return { ownersIn, topicsIn, mayDiffer, subjectsOf };
}
