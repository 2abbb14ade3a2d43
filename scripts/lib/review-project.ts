import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { runInside, type Ended } from './run-inside.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A statement of the note as `npm run review -- --json` tells it. */
interface Told {
  readonly text: string;
  readonly key: string;
  readonly kind: string;
  readonly status: string;
  readonly isFresh: boolean;
  readonly topic: string;
  readonly notes: number;
}

type Command = (script: string, ...args: string[]) => Ended | Promise<Ended>;

/** For tests: a project of one page, and of one note (`sqs.md`) that was read once; each test has its own copy. */
export interface ReviewProject {
  readonly folder: string;
  readonly run: (script: string, ...args: string[]) => Promise<Ended>;
  /** Reads the note and tells its statements. */
  readonly review: () => Promise<Told[]>;
  /** What reading the note for the first time tells and leaves behind. */
  readonly reviewOnce: () => Told[];
  /** Decides on a statement of the note, by a sheet with that row alone: `d 까닭`, `a`. */
  readonly decide: (key: string | undefined, decision: string) => Promise<Ended>;
}

function writeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  mkdirSync(join(folder, 'content/integration'), { recursive: true });
  cpSync(join(ROOT, 'content/integration/sqs.mdx'), join(folder, 'content/integration/sqs.mdx'));
  cpSync(join(ROOT, 'content/_glossary.yaml'), join(folder, 'content/_glossary.yaml'));
  cpSync(join(ROOT, 'content/_notes.yaml'), join(folder, 'content/_notes.yaml'));
  writeFileSync(join(folder, 'sqs.md'), '# SQS\n\n- 메시지 보존은 기본 4일\n- 콘솔 색을 보라색으로 칠한다\n');
  return folder;
}

/** Makes it for the tests of a file; `reads` is how the note is read the first time. */
export function openReviewProject(reads?: (folder: string) => Command): ReviewProject {
  let folder = '';
  let read = { folder: '', told: [] as Told[] };
  const run = (script: string, ...args: string[]): Promise<Ended> => runInside(script, args, folder);
  const review = async (by: Command = run): Promise<Told[]> => {
    const { stdout } = await by('review.ts', 'sqs.md', '--json');
    const { notes } = JSON.parse(stdout) as { notes: { sections: { statements: Told[] }[] }[] };
    return notes.flatMap(({ sections }) => sections.flatMap(({ statements }) => statements));
  };
  beforeAll(async () => {
    folder = writeProject();
    read = { folder, told: await review(reads?.(folder)) };
  });
  beforeEach(() => {
    folder = writeProject();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => {
    rmSync(read.folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return folder;
    },
    run,
    review: () => review(),
    reviewOnce: () => {
      cpSync(join(read.folder, 'drafts'), join(folder, 'drafts'), { recursive: true });
      return read.told;
    },
    decide: (key = '', decision) => {
      const { note } = JSON.parse(readFileSync(join(folder, 'drafts/_ledger/005.json'), 'utf8')) as {
        note: { content: string };
      };
      writeFileSync(join(folder, 's.txt'), `# 노트 005 ${note.content}\n\n${decision} | 1 | 말 | ${key}\n`);
      return run('review.ts', '--apply', 's.txt');
    },
  };
}
