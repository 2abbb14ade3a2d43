import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { escapePattern } from '../model/text-pattern.ts';
import { topicIdOf } from './topic-files.ts';
import { walk } from './walk.ts';

/** Options of {@link remarkAutoLinks}. */
export interface AutoLinkOptions {
  /** Topic ids by the names under which they are mentioned. @see topicNames */
  readonly names: ReadonlyMap<string, string>;
  /** Path under which the site is served, with slashes on both ends. */
  readonly base: string;
}

interface VirtualFile {
  readonly path?: string | undefined;
}

const HIDDEN = new Set(['heading', 'link', 'linkReference', 'definition', 'footnoteDefinition']);

/**
 * One pattern for all names, the longest first. A name is not linked inside a longer one: `S3 Transfer Acceleration`, `SSE-S3`,
 * `EC2/ECS`, `Lambda@Edge`. Korean particles may follow at once: `S3에`.
 */
function patternOf(names: Iterable<string>): RegExp {
  const escaped = [...names].sort((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(`(?<![\\w@/.-])(?<![A-Za-z0-9] )(?:${escaped.join('|')})(?![\\w@/-])(?!\\.\\w)(?! [A-Za-z])`, 'g');
}

/** Texts of a section in which names may become links, and the topics that it links to already. */
interface Section {
  readonly texts: { readonly node: Text; readonly parent: { children: unknown[] } }[];
  readonly linked: Set<string>;
}

/** Cuts a page at its headings, of whatever level. */
function sectionsOf(tree: Root, base: string): Section[] {
  let section: Section = { texts: [], linked: new Set() };
  const sections = [section];
  walk(tree, (node, index, parent) => {
    if (node.type === 'heading') {
      section = { texts: [], linked: new Set() };
      sections.push(section);
    }
    if (node.type === 'link' && node.url.startsWith(base))
      section.linked.add(node.url.slice(base.length).split('/').slice(0, 2).join('/'));
    const isTableHead = node.type === 'tableRow' && index === 0;
    if (HIDDEN.has(node.type) || isTableHead) return index + 1;
    if (node.type === 'text' && parent !== undefined) section.texts.push({ node, parent });
    return undefined;
  });
  return sections;
}

/**
 * remark plugin: in every section, makes the first mention of a service a link to its topic, unless the section links there
 * already. Headings, code, links and the heads of tables stay as they are, and no page links to itself. Runs after wiki links.
 */
export function remarkAutoLinks({ names, base }: AutoLinkOptions) {
  const pattern = patternOf(names.keys());
  return (tree: Root, file: VirtualFile): void => {
    if (names.size === 0) return;
    const self = topicIdOf(file.path);
    for (const { texts, linked } of sectionsOf(tree, base)) {
      linked.add(self);
      for (const { node, parent } of texts) {
        const parts: PhrasingContent[] = [];
        let end = 0;
        for (const match of node.value.matchAll(pattern)) {
          const id = names.get(match[0]);
          if (id === undefined || linked.has(id)) continue;
          linked.add(id);
          if (match.index > end) parts.push({ type: 'text', value: node.value.slice(end, match.index) });
          parts.push({
            type: 'link',
            url: `${base}${id}/`,
            data: { hProperties: { className: ['mention'] } },
            children: [{ type: 'text', value: match[0] }],
          } satisfies Link);
          end = match.index + match[0].length;
        }
        if (parts.length === 0) continue;
        if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
        parent.children.splice(parent.children.indexOf(node), 1, ...parts);
      }
    }
  };
}
