import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { splitTopic } from '../../src/markdown/topic-text.ts';
import { outlineOf, tablesOf } from '../../src/markdown/scan-body.ts';
import type { TopicFile } from '../../src/markdown/topic-files.ts';
import { HISTORY, tablesName } from '../../src/site/once.ts';
import { awaitFile } from './await-file.ts';
import { historyOf } from './changes.ts';
import { hashFiles } from './inputs-hash.ts';
import { nameOfParts, readKept, writeKept } from './kept-file.ts';

/** All that pages are made with besides the texts. */
const CODE = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['assets', 'hosting', 'public', 'scripts', 'src'],
];
const FONT = '.cache/fonts/site.woff2';
const RECORD = '.cache/pages.json';

/** What pages are made of. */
export interface Sources {
  readonly root: string;
  readonly base: string;
  readonly files: readonly TopicFile[];
  /** What pages say besides texts and code: addresses of the site. */
  readonly said: unknown;
}

/** What the files of a site were made of; all paths are those in the site. */
export interface Made {
  /** A hash of what every page may show. */
  readonly common: string;
  /** Hashes of what only some pages read, by its name. */
  readonly sources: Readonly<Record<string, string>>;
  /** A hash of each page, and what it read. */
  readonly pages: Readonly<Record<string, readonly [hash: string, ...reads: string[]]>>;
  /** Hashes of the files beside the pages, which are made with them: scripts, the map of the site. */
  readonly others: Readonly<Record<string, string>>;
  /** The kept bundle that makes the pages. @see openBundle */
  readonly bundle: string;
}

/** A hash of all that any page may show without a note of it: everything but the font, the prose of topics and the history. */
function hashSite({ root, base, files, said }: Sources): string {
  const data = readdirSync(join(root, 'content')).filter((name) => name.startsWith('_'));
  const known = files.map(({ path, text }) => {
    const topic = splitTopic(text);
    return topic === undefined
      ? [path, text]
      : [path, text.split('\n', topic.bodyLine - 1).join('\n'), outlineOf(topic.body)];
  });
  return nameOfParts(
    hashFiles([...CODE, ...data.map((name) => `content/${name}`)], root),
    JSON.stringify([base, said, known]),
  );
}

/** Hashes of all that pages read with a note of it (`src/site/once.ts`). */
function hashNoted({ root, files }: Sources): Made['sources'] {
  const texts = files.flatMap(({ id, text }) => {
    const hash = nameOfParts(text);
    const tables = nameOfParts(tablesOf(splitTopic(text)?.body ?? text));
    return [[id, hash] as const, [tablesName(id), tables] as const];
  });
  return Object.fromEntries([[HISTORY, historyOf(root) ?? ''], ...texts]);
}

/** What a build makes its pages of: hashed before anyone reads it, so that what changes meanwhile is another input for the next. */
export function hashInputsOfPages(
  sources: Sources,
): Pick<Made, 'sources'> & { readonly common: () => Promise<string> } {
  const all = hashSite(sources);
  const font = join(sources.root, FONT);
  return {
    sources: hashNoted(sources),
    // The font's name, which says its bytes, stands in every page; another one is still being cut.
    common: async () => {
      await awaitFile(font);
      return nameOfParts(all, readFileSync(font));
    },
  };
}

/** What the pages of the site before were made of. */
export const readMade = (root: string): Made | undefined => readKept(join(root, RECORD)) as Made | undefined;

/** Notes what the pages of a site were made of. */
export const writeMade = (root: string, made: Made): void => {
  writeKept(join(root, RECORD), made);
};

/** Has the next build make every page anew, until another record is written. */
export function forgetPages(root = '.'): void {
  rmSync(join(root, RECORD), { force: true });
}

/** Tells whether a file of the site before is still what was made. */
export function isWhole(path: string, hash: string): boolean {
  try {
    return nameOfParts(readFileSync(path)) === hash;
  } catch {
    return false;
  }
}
