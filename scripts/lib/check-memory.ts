import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashTexts, type CheckMemory } from '../../src/checks/memory.ts';
import { hashFiles } from './inputs-hash.ts';

const PATH = '.cache/check.json';
/** All that decides what the checks say of the same texts. */
const CODE = ['package-lock.json', ...['checks', 'markdown', 'model', 'korean'].map((room) => `src/${room}`)];

/** What the checks know of texts that they have seen. */
export interface Known {
  readonly topics: CheckMemory;
  /** Hashes of drawings without findings. */
  readonly drawings: ReadonlySet<string>;
}

const codeOf = (root: string): string => hashFiles(CODE, root);

/** What the last run of the same code knew; nothing after any change of it. */
export function readKnown(root: string): Known {
  try {
    const { code, topics, drawings } = JSON.parse(readFileSync(join(root, PATH), 'utf8')) as {
      code: string;
      topics: [string, CheckMemory extends Map<string, infer Kept> ? Kept : never][];
      drawings: string[];
    };
    if (code === codeOf(root)) return { topics: new Map(topics), drawings: new Set(drawings) };
  } catch {
    // Not there, or cut short: everything is looked at.
  }
  return { topics: new Map(), drawings: new Set() };
}

/** Keeps what this run knows for the next. */
export function writeKnown(root: string, { topics, drawings }: Known): void {
  const path = join(root, PATH);
  const part = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(part, JSON.stringify({ code: codeOf(root), topics: [...topics], drawings: [...drawings] }));
    renameSync(part, path);
  } catch {
    // Where nothing can be written the next run looks at everything again.
    rmSync(part, { force: true });
  }
}

/** Name of a drawing among those without findings. */
export const drawingKey = (text: string): string => hashTexts(text);
