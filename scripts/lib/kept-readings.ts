import { join } from 'node:path';
import type { MatchingData } from '../../src/matching/matcher.ts';
import type { PageStatement, StatedTopic, TitleOf } from '../../src/matching/page-statements.ts';
import { hashFiles } from './inputs-hash.ts';
import { nameOfParts, readKept, writeKept } from './kept-file.ts';

const PATH = '.cache/readings.json';
/** What reads pages; the versions of all packages stand in the lockfile. */
const CODE = [
  ...['package-lock.json', 'scripts/lib/kept-readings.ts'],
  ...['korean', 'matching', 'markdown', 'model'].map((room) => `src/${room}`),
];

type Read = (page: StatedTopic, titleOf: TitleOf) => readonly PageStatement[];
type Index = MatchingData['index'];

/** What is kept of one topic. */
interface Kept {
  /** Hash of the topic. */
  readonly topic: string;
  /** Titles of others that it shows. */
  readonly titles: readonly (readonly [topic: string, title: string | null])[];
  readonly statements: readonly PageStatement[];
  /** Its words and how many statements have each, as a lexicon reads them. */
  terms?: { readonly of: string; readonly total: number; readonly counts: readonly (readonly [string, number])[] };
}

/**
 * Reads for matching only the topics that changed, and remembers the others in `<root>/.cache`: what each says as long as its file and the
 * titles that it shows stay, and its words as long as the lexicon does too.
 */
export function keepReadings(
  root: string,
  read: Read,
): { read: Read; indexOf: (data: MatchingData) => Index; write: () => void } {
  const path = join(root, PATH);
  const code = hashFiles(CODE, root);
  const kept = readKept(path) as { code: string; topics: Readonly<Record<string, Kept>> } | undefined;
  const past = kept?.code === code ? kept.topics : {};
  const now = new Map<string, Kept>();
  /** Hashes of topics: the same one is asked for by several. */
  const hashes = new WeakMap<StatedTopic, string>();
  let isNew = false;

  function recall(page: StatedTopic, titleOf: TitleOf): Kept {
    const topic = hashes.get(page) ?? nameOfParts(JSON.stringify(page));
    hashes.set(page, topic);
    const before = now.get(page.id) ?? past[page.id];
    if (before?.topic === topic && before.titles.every(([id, title]) => (titleOf(id) ?? null) === title)) return before;
    isNew = true;
    const titles = new Map<string, string | null>();
    const statements = read(page, (id) => {
      const title = titleOf(id);
      titles.set(id, title ?? null);
      return title;
    });
    return { topic, titles: [...titles], statements };
  }

  return {
    read: (page, titleOf) => {
      const kept = recall(page, titleOf);
      now.set(page.id, kept);
      return kept.statements;
    },
    indexOf: ({ lexicon, index }) => {
      const words = nameOfParts(JSON.stringify(lexicon));
      return (statements, opened) => {
        let total = 0;
        const frequency = new Map<string, number>();
        const topicsWith = new Map<string, Set<string>>();
        for (const [topic, said] of Map.groupBy(statements, (one) => one.topic)) {
          const kept = now.get(topic);
          let terms = kept?.terms;
          const of = nameOfParts(words, JSON.stringify(kept?.statements));
          if (terms?.of !== of) {
            isNew = true;
            const own = index(said, opened);
            terms = { of, total: own.total, counts: [...own.frequency] };
            if (kept !== undefined) kept.terms = terms;
          }
          total += terms.total;
          for (const [term, count] of terms.counts) {
            frequency.set(term, (frequency.get(term) ?? 0) + count);
            const others = topicsWith.get(term);
            if (others === undefined) topicsWith.set(term, new Set([topic]));
            else others.add(topic);
          }
        }
        return { total, frequency, topicsWith };
      };
    },
    write: () => {
      if (isNew || now.size !== Object.keys(past).length) writeKept(path, { code, topics: Object.fromEntries(now) });
    },
  };
}
