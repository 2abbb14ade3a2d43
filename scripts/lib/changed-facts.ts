import { execFileSync } from 'node:child_process';
import type { ChangedFact } from '../../src/checks/old-values.ts';
import { factValuesIn } from '../../src/markdown/fact-values.ts';
import type { TopicFile } from '../../src/markdown/topic-files.ts';
import { readTopicText } from '../../src/markdown/topic-text.ts';

/**
 * The facts whose values differ from those of a commit: by default what is changed and not committed yet. None outside a
 * repository, where the commit is unknown, or without git.
 */
export function changedFacts(root: string, topics: readonly TopicFile[], since = 'HEAD'): ChangedFact[] {
  const git = (...args: string[]): string => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return '';
    }
  };
  const touched = new Set(git('diff', '--name-only', '--relative', since, '--', 'content').split('\n'));
  return topics
    .filter(({ path }) => touched.has(path))
    .flatMap(({ id, path, text }) => {
      const before = factValuesIn(git('show', `${since}:./${path}`));
      const { title = '', aliases = [] } = (readTopicText(text)?.data ?? {}) as { title?: string; aliases?: string[] };
      return [...factValuesIn(text)].flatMap(([fact, is]) => {
        const was = before.get(fact);
        return was === undefined || was === is ? [] : [{ topic: { id, title, aliases }, fact, was, is }];
      });
    });
}
