/** A whole site of any number of topics: the real ones, then copies of them under names of their own. */
import { cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';

const CODE = ['src', 'public', 'scripts', 'assets', 'content', 'hosting', 'astro.config.mjs', 'tsconfig.json'];
const PACKAGES = ['package.json', 'package-lock.json'];
const ID = /(?<=\[\[|[\s"'[(])([a-z]+\/[a-z0-9-]+)(?=[#|\\\]"',)\s]|$)/gm;
/** Where a number's name, and what a card asks, begins: no two are the same. They end as they did. */
const ASKED = /(?<=^\s+(?:- )?(?:.*\b(?:need|asks)|label|notes): ['"]?)(?=[^\s'">|])/gm;

/** The copy of a topic: other names and ids, links to the other topics of the same copy, the same facts and drawings. */
function renamed(text: string, copy: number, ids: ReadonlySet<string>): string {
  const name = (value: string): string => `${value.replace(/^(['"])(.*)\1$/, '$2')} ${copy}판`;
  return (
    text
      .split(/(^```mermaid[\s\S]*?^```$)/m)
      // A drawing stays as it is drawn: its nodes lead to the real topics.
      .map((part, index) =>
        index % 2 === 1
          ? part
          : part.replace(ID, (id) => (ids.has(id) ? `${id}-${copy}` : id)).replace(ASKED, `${copy}판 `),
      )
      .join('')
      .replace(/^(title|titleEn): (.+)$/gm, (_, key: string, value: string) => `${key}: ${JSON.stringify(name(value))}`)
      .replace(/^aliases:[^\n]*(?:\n[ ]+[^\n]*|\n *\][^\n]*)*/m, 'aliases: []')
      .replace(/^redirectFrom:[^\n]*(?:\n[ ]+[^\n]*)*/m, 'redirectFrom: []')
  );
}

/** Writes a project of `count` topics that builds with this project's code; fewer than the real ones are never made. */
export function writeGeneratedSite(root: string, folder: string, count: number): number {
  for (const path of [...CODE, ...PACKAGES]) cpSync(join(root, path), join(folder, path), { recursive: true });
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const topics = readTopicFiles(root);
  const ids = new Set(topics.map(({ id }) => id));
  for (let made = topics.length; made < count; made++) {
    const copy = Math.floor(made / topics.length) + 1;
    const topic = topics[made % topics.length];
    if (topic === undefined) break;
    // The last copy is not whole: its links lead to the real topics.
    const whole = copy * topics.length <= count;
    const target = join(folder, 'content', `${topic.id}-${copy}.mdx`);
    writeFileSync(target, renamed(topic.text, copy, whole ? ids : new Set()));
    const drawings = join(root, 'content/_diagrams', topic.id);
    if (existsSync(drawings))
      cpSync(drawings, join(folder, 'content/_diagrams', `${topic.id}-${copy}`), { recursive: true });
  }
  return Math.max(count, topics.length);
}
