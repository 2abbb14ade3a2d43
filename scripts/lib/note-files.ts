import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';
import { ENDINGS } from '../../src/importer/formats/formats.ts';

/** Whether a file can be a note, by its name. */
function isNoteFile(path: string): boolean {
  return ENDINGS.has(extname(path).toLowerCase());
}

/** Folders that never hold notes. */
const SKIPPED = /^(?:\.|node_modules$|_quarantine$|__MACOSX$)/;

/** What an argument led to: notes by path, and what could not be looked at, in Korean. */
export interface NoteFiles {
  /** Paths relative to the working folder where they lie in it, NFC, `/` as separator; sorted. */
  readonly paths: readonly string[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** Endings of the files in folders that are no notes, with their numbers: `{ ".png": 3 }`. */
  readonly skipped: ReadonlyMap<string, number>;
  /** Links inside a folder that lead out of it: what they lead to is not read. */
  readonly outside: readonly string[];
}

function named(path: string): string {
  const inside = relative(process.cwd(), resolve(path));
  const shown = inside === '' || inside.startsWith('..') ? resolve(path) : inside;
  return shown.split(sep).join('/');
}

/** Says in Korean why a file could not be read. */
export function readProblem(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ENOENT') return '파일이 없다. 경로를 확인한다';
  if (code === 'EACCES' || code === 'EPERM') return '읽을 권한이 없다. 권한을 주고 다시 넣는다';
  if (code === 'ENAMETOOLONG') return '이름이 너무 길다. 짧은 이름으로 바꾼다';
  if (code === 'ELOOP') return '심볼릭 링크가 제자리로 돌아온다. 링크를 고친다';
  return `읽을 수 없다(${code || String(error)})`;
}

/**
 * Finds the notes that arguments name: files as they are, folders with everything below, in a fixed order.
 *
 * Links inside folders are not followed: one that stays in the folder leads to what is read anyway, one that leads out is told.
 * What cannot be read is a problem, not an end.
 */
export function findNotes(inputs: readonly string[]): NoteFiles {
  const paths = new Set<string>();
  const problems: { path: string; message: string }[] = [];
  const skipped = new Map<string, number>();
  const outside: string[] = [];
  const visit = (path: string, root: string | undefined): void => {
    let isLink = false;
    try {
      isLink = root !== undefined && lstatSync(path).isSymbolicLink();
      if (isLink) {
        // a link back to the folder around this one is no note either
        const real = realpathSync(path);
        const isOut = !`${real}/`.startsWith(`${root}/`) && !`${root}/`.startsWith(`${real}/`);
        if (isOut) outside.push(named(path));
        return;
      }
      const stats = statSync(path);
      if (stats.isDirectory()) {
        const home = root ?? realpathSync(path);
        for (const name of readdirSync(path).sort()) if (!SKIPPED.test(name)) visit(`${path}/${name}`, home);
      } else if (!stats.isFile()) problems.push({ path: named(path), message: '파일도 폴더도 아니다' });
      else if (root === undefined || isNoteFile(path)) paths.add(named(path));
      else {
        const ending = extname(path).toLowerCase();
        skipped.set(ending, (skipped.get(ending) ?? 0) + 1);
      }
    } catch (error) {
      // A link that leads nowhere inside a folder is as much worth saying as a missing argument.
      if (root === undefined || isLink || isNoteFile(path))
        problems.push({ path: named(path), message: readProblem(error) });
    }
  };
  for (const input of inputs) visit(input.replace(/[\\/]+$/, '') || '/', undefined);
  return { paths: [...paths].sort((a, b) => (a < b ? -1 : 1)), problems, skipped, outside };
}
