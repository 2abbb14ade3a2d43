import { readNodeLinks } from '../markdown/diagram-fences.ts';

/** A node that shows a service's icon and leads nowhere, though other drawings lead from that icon to a topic. */
export interface UnlinkedNode {
  readonly node: string;
  /** The topic that most nodes with this icon lead to. */
  readonly topic: string;
  /** 1-based line inside the source. */
  readonly line: number;
}

const ICON_NODE = /^\s*(\w+)@\{.*?\bicon\s*:\s*"([^"]+)"/;

function iconNodes(source: string): { node: string; icon: string; line: number }[] {
  return source.split('\n').flatMap((text, index) => {
    const [, node, icon] = ICON_NODE.exec(text) ?? [];
    return node === undefined || icon === undefined ? [] : [{ node, icon, line: index + 1 }];
  });
}

/** Where each icon leads in most drawings: `"logos:aws-s3" → "storage/s3"`. Icons that no node links are left out. */
export function iconTopics(sources: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const source of sources) {
    const links = new Map(readNodeLinks(source).map(({ node, topic }) => [node, topic]));
    for (const { node, icon } of iconNodes(source)) {
      const topic = links.get(node);
      if (topic === undefined) continue;
      const topics = counts.get(icon) ?? new Map<string, number>();
      counts.set(icon, topics.set(topic, (topics.get(topic) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].flatMap(([icon, topics]) => {
      const [first] = [...topics].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
      return first === undefined ? [] : [[icon, first[0]] as const];
    }),
  );
}

/** The nodes of a source that show a service's icon but have no `click`. */
export function unlinkedNodes(source: string, topics: ReadonlyMap<string, string>): UnlinkedNode[] {
  const linked = new Set(readNodeLinks(source).map(({ node }) => node));
  return iconNodes(source).flatMap(({ node, icon, line }) => {
    const topic = topics.get(icon);
    return topic === undefined || linked.has(node) ? [] : [{ node, topic, line }];
  });
}
