import type { BuiltPage } from './kinds.ts';
import type { Violation } from './run-tasks.ts';

/** Pages of a site that have the same title: in a list of tabs nobody can tell them apart. */
export function findSameTitles(pages: readonly BuiltPage[]): Violation[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ path, title }) => {
    const other = first.get(title);
    first.set(title, other ?? path);
    if (title !== '' && other === undefined) return [];
    return [{ path, setting: '제목', rule: 'unique-title', node: `“${title}”: ${other ?? '제목이 없다'}` }];
  });
}
