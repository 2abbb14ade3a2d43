/**
 * What the tests of a file prove that build, serve or draw with the code of the project: nobody can tell which part of it decides them, so
 * it is kept, for all of them as one, as long as the whole code is the same.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { once } from '../../src/korean/once.ts';
import { BROWSER_PATH, SLOW } from './browser.ts';
import { hashCode, hashOf } from './loaded-files.ts';
import { CODE, hashProject } from './project-code.ts';
import { MODE } from './proved.ts';

/** The programs that such tests start: Node, and a browser. */
const programs = once(() => [
  process.versions.node.split('.')[0] ?? '',
  /\d+/.exec(spawnSync(BROWSER_PATH, ['--version'], { encoding: 'utf8' }).stdout)?.[0] ?? '',
]);

/** What proves the tests of one file, as a whole. */
export class CodeProof {
  readonly path: string;
  readonly #now: () => string;

  /**
   * @param module the file of the tests
   * @param parts files and folders besides the code of the project that decide them
   */
  constructor(module: string, parts: readonly string[], { root = '.', records = 'tests/proofs' } = {}) {
    this.path = join(records, `${basename(module, '.test.ts')}.json`);
    this.#now = () => hashOf(hashCode(module), hashProject(root, [...CODE, ...parts]), ...programs());
  }

  /** Tells whether all is as it was when they passed. */
  holds(): boolean {
    if (!fs.existsSync(this.path)) return false;
    return (JSON.parse(fs.readFileSync(this.path, 'utf8')) as { code?: string }).code === this.#now();
  }

  /** Writes down that they have passed. */
  write(): void {
    fs.mkdirSync(dirname(this.path), { recursive: true });
    fs.writeFileSync(this.path, `${JSON.stringify({ code: this.#now() })}\n`);
  }
}

const kept = new Map<string, CodeProof>();

/** Has the tests of this file (`import.meta.filename`) pass by the record while the code and these parts of the project are the same. */
export function keepProofsByCode(module: string, ...parts: readonly string[]): void {
  kept.set(module, new CodeProof(module, parts));
}

/** What proves the tests of a file, where it keeps that; nothing where all is opened. */
export const proofByCode = (module: string): CodeProof | undefined =>
  MODE === 'none' || SLOW > 1 ? undefined : kept.get(module);
