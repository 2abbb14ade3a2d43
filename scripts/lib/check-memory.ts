import { join } from 'node:path';
import type { CheckMemory } from '../../src/checks/memory.ts';
import { hashFiles } from './inputs-hash.ts';
import { readKept, writeKept } from './kept-file.ts';

const PATH = '.cache/check.json';
/** All that decides what the checks say of the same texts. */
const CODE = ['package-lock.json', ...['checks', 'markdown', 'model', 'korean'].map((room) => `src/${room}`)];

/** What the checks know of texts that they have seen. */
export interface Known {
  readonly topics: CheckMemory;
  /** Hashes of the texts of drawings without findings. */
  readonly drawings: ReadonlySet<string>;
}

interface KeptKnown {
  readonly code: string;
  readonly topics: readonly [string, CheckMemory extends Map<string, infer Kept> ? Kept : never][];
  readonly drawings: readonly string[];
}

/** What the last run of the same code knew; nothing after any change of it. */
export function readKnown(root: string): Known {
  const kept = readKept(join(root, PATH)) as KeptKnown | undefined;
  return kept?.code === hashFiles(CODE, root)
    ? { topics: new Map(kept.topics), drawings: new Set(kept.drawings) }
    : { topics: new Map(), drawings: new Set() };
}

/** Keeps what this run knows for the next. */
export function writeKnown(root: string, { topics, drawings }: Known): void {
  try {
    const kept: KeptKnown = { code: hashFiles(CODE, root), topics: [...topics], drawings: [...drawings] };
    writeKept(join(root, PATH), kept);
  } catch {
    // Where nothing can be written the next run looks at everything again.
  }
}
