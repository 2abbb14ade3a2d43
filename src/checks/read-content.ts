import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { Content } from './check-content.ts';
import { report } from './rules.ts';

const TOPIC = /^content\/([^/_.][^/]*)\/([^/_.][^/]*)\.mdx$/;
const DATA = /^content\/_[^/]*\.ya?ml$/;

function listFiles(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
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
      return readFileSync(join(root, path), 'utf8');
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
  return { topics, data, paths, findings };
}
