/** A situation, what is chosen, and ids of what answers it. */
interface Said {
  readonly situation: string;
  readonly choose?: string | undefined;
  readonly answers: readonly string[];
}

/** A situation with those further down that tell the same one on other pages. */
interface Told<Scenario> {
  readonly scenario: Scenario;
  readonly again: readonly Scenario[];
}

/** So much of the shorter of two is in the other; less, where nearly all of their answers are the same. */
const ALIKE = { some: 0.54, most: 0.46 };
/** So many of the answers of two are those of both. */
const MOST = 0.66;

/** What a situation and its answer say, by two letters each. */
function pairsOf({ situation, choose = '' }: Said): Set<string> {
  const letters = (situation + choose).replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 2)));
}

interface Read {
  readonly answers: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const each of one) if (other.has(each)) count++;
  return count;
}

/** Situations are read once: they are folded at every key while one types. */
const reads = new WeakMap<Said, Read>();
function readOf(scenario: Said): Read {
  const read = reads.get(scenario) ?? { answers: new Set(scenario.answers), pairs: pairsOf(scenario) };
  reads.set(scenario, read);
  return read;
}

/** Whether two have an answer in common and say so much that is the same. */
function areAlike(one: Read, other: Read): boolean {
  const answers = shared(one.answers, other.answers);
  if (answers === 0) return false;
  const isMost = answers >= MOST * (one.answers.size + other.answers.size - answers);
  return shared(one.pairs, other.pairs) >= ALIKE[isMost ? 'most' : 'some'] * Math.min(one.pairs.size, other.pairs.size);
}

/** Situations, the best first, each told once: those that say nearly the same and have an answer in common stand with the first of them. */
export function foldSame<Scenario extends Said>(found: readonly Scenario[]): Told<Scenario>[] {
  const told: (Read & { scenario: Scenario; again: Scenario[] })[] = [];
  for (const scenario of found) {
    const read = readOf(scenario);
    const same = told.find((one) => areAlike(one, read));
    if (same === undefined) told.push({ scenario, ...read, again: [] });
    else same.again.push(scenario);
  }
  return told;
}
