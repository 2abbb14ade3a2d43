/** For whom a requirement speaks when two things stand side by side: what its answer names, and never what it turns down. */
import { escapePattern } from '../model/escape-pattern.ts';
import { splitPlace } from '../model/split-place.ts';
import type { Signal } from '../model/topic.ts';

/** What can stand beside another, by what it is called. */
export interface Nameable {
  readonly id: string;
  /** Names that mean it on every page: `SQS`, `VPC 피어링`. */
  readonly names: readonly string[];
  /** Names that mean it on its own page: `버킷`, `다중 AZ`. */
  readonly also: readonly string[];
  /** Topic that explains it. */
  readonly page: string;
}

/** For whom a signal speaks, and whether its answer says so by name. */
export interface Spoken {
  readonly for: readonly string[];
  readonly isNamed: boolean;
}

/** What stands behind a name that an answer turns down: `FIFO 대신 가시성 제한 시간`. */
const TURNED_DOWN = '(?<no> 대신| 없이| 말고|[이가] 아니라)?';

interface Name {
  readonly name: string;
  readonly ids: readonly string[];
}

/** Patterns of names that stand in an answer: most never do. */
const patterns = new Map<string, RegExp>();
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![\\w가-힣@])${escapePattern(name)}(?![\\w@])${TURNED_DOWN}`, 'g');
  patterns.set(name, pattern);
  return pattern;
}

/** What names mean on every page, and what stands on which page: the same for all of them. */
interface Known {
  readonly ids: ReadonlySet<string>;
  readonly everywhere: readonly Name[];
  readonly on: ReadonlyMap<string, readonly Nameable[]>;
}

const knowledge = new WeakMap<readonly Nameable[], Known>();
function knownOf(all: readonly Nameable[]): Known {
  const before = knowledge.get(all);
  if (before !== undefined) return before;
  const known = {
    ids: new Set(all.map(({ id }) => id)),
    everywhere: all.flatMap(({ id, page, names }) => names.map((name) => ({ name, ids: [id, page] }))),
    on: Map.groupBy(all, ({ page }) => page),
  };
  knowledge.set(all, known);
  return known;
}

/** Tells of every signal of a page for whom it speaks, among all that can stand side by side. */
export function speakers(own: string, all: readonly Nameable[]): (signal: Pick<Signal, 'choose' | 'see'>) => Spoken {
  const { ids: known, everywhere, on } = knownOf(all);
  const here = on.get(own) ?? [];
  const parts = new Set(here.map(({ id }) => id).filter((id) => id !== own));
  const alsoHere = here.flatMap(({ id, page, also }) => also.map((name) => ({ name, ids: [id, page] })));
  return ({ choose, see }) => {
    const named = new Set<string>();
    const refused = new Set<string>();
    const isSaid = ({ name }: Name): boolean => choose.includes(name);
    const said = [...everywhere.filter(isSaid), ...alsoHere.filter(isSaid)];
    let rest = choose;
    // A long name is not the short one in it: `Lambda@Edge` is not Lambda.
    const byLength = [...Map.groupBy(said, ({ name }) => name)].toSorted(([a], [b]) => b.length - a.length);
    for (const [name, meant] of byLength)
      if (rest.includes(name))
        rest = rest.replace(patternOf(name), (text: string, ...groups) => {
          const { no } = groups.at(-1) as { readonly no?: string };
          for (const id of meant.flatMap(({ ids }) => ids)) (no === undefined ? named : refused).add(id);
          return '\0'.repeat(text.length);
        });
    const found = [...named].filter((id) => known.has(id));
    if (named.has(own)) return { for: found.filter((id) => id === own || parts.has(id)), isNamed: true };
    if (found.length > 0) return { for: found, isNamed: true };
    const { id: explained } = splitPlace(see ?? own);
    if (explained !== own) return { for: known.has(explained) ? [explained] : [], isNamed: true };
    return { for: refused.size > 0 ? [] : [own], isNamed: false };
  };
}
