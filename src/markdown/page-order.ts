import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { LEAD_HEADINGS, partsBefore, TRAPS_AFTER, type TopicPartName } from '../model/topic-sections.ts';
import { takeHeadingId } from './heading-ids.ts';
import { topicIdOf } from './topic-files.ts';

/** The component that shows a part of a topic's front matter inside its text. */
const COMPONENT = 'TopicPart';

const partOf = (part: TopicPartName, topic: string): RootContent => ({
  type: 'mdxJsxFlowElement',
  name: COMPONENT,
  attributes: [
    { type: 'mdxJsxAttribute', name: 'part', value: part },
    { type: 'mdxJsxAttribute', name: 'topic', value: topic },
  ],
  children: [],
});

/**
 * remark plugin: puts what a page makes from front matter (situations, numbers, traps) between the sections of a topic's text, as
 * `<TopicPart>`, in the order that `topic-sections.ts` says. Must run after the ids of headings are known.
 */
export function remarkPageOrder() {
  return (tree: Root, file: VFile): void => {
    const topic = topicIdOf(file.path);
    if (topic === '') return;
    const parts = (names: readonly TopicPartName[]): RootContent[] => names.map((name) => partOf(name, topic));
    const children: RootContent[] = [];
    let section = '';
    let isLead = true;
    const endSection = (): void => {
      if (section === TRAPS_AFTER) children.push(...parts(['traps']));
    };
    for (const node of tree.children) {
      if (node.type === 'heading' && node.depth === 2) {
        endSection();
        section = takeHeadingId(node) ?? '';
        if (isLead && !LEAD_HEADINGS.has(section)) {
          isLead = false;
          children.push(...parts(partsBefore('body')));
        }
      }
      children.push(node);
    }
    endSection();
    if (isLead) children.push(...parts(partsBefore('body')));
    tree.children = children;
  };
}
