import { CORE_SCHEMA, load } from 'js-yaml';
import { anchorRecord, anchorTarget } from '../model/anchor-record.ts';
import type { Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

// A site without a record has moved nothing.
const files = import.meta.glob<string>('../../content/_anchors.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const [text] = Object.values(files);
const moved = text === undefined ? {} : anchorRecord.parse(load(text, { schema: CORE_SCHEMA })).moved;

/**
 * Anchors that a topic had once, under any of its addresses, and where they lead now, for the page's script:
 * `"old=new lock=/storage/s3-object-lock/#modes"`; `undefined` when there is none.
 */
export function movedAnchors(topic: Topic): string | undefined {
  const addresses = new Set<string>([topic.id, ...topic.redirectFrom]);
  const entries = Object.entries(moved).flatMap(([from, target]) => {
    const [id = '', anchor = ''] = from.split('#');
    if (!addresses.has(id)) return [];
    const to = anchorTarget(topic.id, target);
    return [
      `${anchor}=${to.topic === topic.id && to.anchor !== undefined ? to.anchor : topicUrl(to.topic, to.anchor)}`,
    ];
  });
  return entries.length === 0 ? undefined : entries.join(' ');
}
