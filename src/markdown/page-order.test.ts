import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { remarkPageOrder } from './page-order.ts';
import { parseBody } from './parse-topic.ts';

/** What stands in a text, in order: its headings by id, and the parts between them. */
function orderOf(body: string): string[] {
  const tree = parseBody(body);
  remarkPageOrder()(tree, new VFile({ path: 'content/storage/s3.mdx' }));
  return tree.children.flatMap((node) => {
    if (node.type === 'heading') return [String(node.data?.hProperties?.id)];
    if (node.type !== 'mdxJsxFlowElement') return [];
    return [`<${node.attributes.map((each) => (typeof each.value === 'string' ? each.value : '')).join(' ')}>`];
  });
}

it('puts situations and numbers behind what the topic is for, and traps behind the confusions', () => {
  const body = ['when', 'how', 'confusions', 'more'].map((id) => `## 제목 [#${id}]\n\n글`).join('\n\n');
  expect(orderOf(body)).toEqual([
    'when',
    '<scenarios storage/s3>',
    '<facts storage/s3>',
    'how',
    'confusions',
    '<traps storage/s3>',
    'more',
  ]);
});

it('puts them at the end of a text that has nothing else, and at its beginning where nothing says what it is for', () => {
  expect(orderOf('## 언제 [#when]\n\n글')).toEqual(['when', '<scenarios storage/s3>', '<facts storage/s3>']);
  expect(orderOf('## 어떻게 [#how]\n\n글')).toEqual(['<scenarios storage/s3>', '<facts storage/s3>', 'how']);
});
