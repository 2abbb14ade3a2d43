import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { Content } from './check-content.ts';
import { report } from './rules.ts';
import type { SvgFile } from './svg/check-svg.ts';

const TOPIC = /^content\/([^/_.][^/]*)\/([^/_.][^/]*)\.mdx$/;
const DATA = /^content\/(?:_[^/]*|_(?:questions|search)\/[^/]*)\.ya?ml$/;

/** Without these a published site loses links and comparisons in silence. */
const NEEDED_WHEN_PUBLISHED = ['content/_anchors.yaml', 'content/_pairs.yaml'];

function listFiles(root: string, folder = 'content'): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() || entry.name.endsWith('.mdx'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Reads everything below `<root>/content` for {@link checkContent}.
 *
 * A file that cannot be read is a finding, and the others are still read. Throws only when there is no `content` folder.
 */
export function readContent(root: string): Content & { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = (path: string): string | undefined => {
    try {
      // Git may have made line ends those of Windows.
      return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
    } catch (cause) {
      findings.push(
        report(
          'file-unreadable',
          { file: path, line: 1 },
          `파일을 읽을 수 없다. 권한과 링크를 확인한다. (${String(cause)})`,
        ),
      );
      return undefined;
    }
  };
  const paths = listFiles(root);
  const topics = paths.flatMap((path) => {
    const [, domain, slug] = TOPIC.exec(path) ?? [];
    if (domain === undefined || slug === undefined) return [];
    const text = read(path);
    // File names on macOS are NFD; ids are NFC.
    return text === undefined ? [] : [{ id: `${domain}/${slug}`.normalize('NFC'), path, text }];
  });
  const data = paths.flatMap((path) => {
    const text = DATA.test(path) ? read(path) : undefined;
    return text === undefined ? [] : [{ path, text }];
  });
  const isPublished = topics.some(({ text }) => /^status: published$/m.test(text));
  for (const path of isPublished ? NEEDED_WHEN_PUBLISHED : [])
    if (!paths.includes(path))
      findings.push(report('data-file', { file: path, line: 1 }, '파일이 없다. git restore로 되살린다.'));
  return { topics, data, paths, findings };
}

/** Folders of the project from which drawings reach a page or a reader. */
const DRAWING_FOLDERS = ['content', 'public', 'assets'];

/** Reads every SVG of the project for `checkSvg`; one that cannot be read comes as an empty text. */
export function readSvgs(root: string): SvgFile[] {
  return DRAWING_FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => listFiles(root, folder))
    .filter((path) => /\.svgz?$/i.test(path))
    .map((path) => {
      try {
        return { path, text: readFileSync(join(root, path), 'utf8') };
      } catch {
        return { path, text: '' };
      }
    });
}
