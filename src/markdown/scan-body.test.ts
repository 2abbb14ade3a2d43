import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { takeHeadingId } from './heading-ids.ts';
import { parseBody } from './parse-topic.ts';
import { readPublishedTopics } from './published-topics.ts';
import { bodySections, findWikiLinks, type BodySection, type PlacedLink } from './scan-body.ts';
import { readTopicFiles } from './topic-files.ts';
import { splitWikiLinks } from './wiki-links.ts';

/** What the grammar of the pages sees. */
function parse(body: string): { links: PlacedLink[]; sections: BodySection[] } {
  const links: PlacedLink[] = [];
  const sections: BodySection[] = [];
  let section: string | undefined;
  visit(parseBody(body), (node) => {
    if (node.type === 'heading') {
      section = takeHeadingId(node);
      if (section !== undefined) sections.push({ id: section, title: toString(node), level: node.depth });
    }
    if (node.type !== 'text') return;
    for (const part of splitWikiLinks(node.value))
      if (typeof part !== 'string') links.push({ target: part.target, section });
  });
  return { links, sections };
}
const scan = (body: string): ReturnType<typeof parse> => ({ links: findWikiLinks(body), sections: bodySections(body) });

const BODY = `먼저 [[storage/s3]]와 \`[[code/no]]\`.

## **굵은** \`PUT\` 제목 [#bold]

| a | b |
|---|---|
| [[storage/efs#how\\|EFS]] | [[storage/fsx\\|FSx]] |

\`\`\`\`text id=x
## 제목이 아니다 [#no]
[[no/no]]
\`\`\`
\`\`\`\`

### id가 없는 제목

- [[compute/lambda#vpc|람다]]
  ~~~sh
  echo [[no/no]]
  ~~~
`;

describe('links and headings of a body, read without a tree', () => {
  it('are those of the tree', () => {
    expect(scan(BODY)).toEqual(parse(BODY));
    expect(scan(BODY).links.map(({ target }) => target)).toEqual([
      ...['storage/s3', 'storage/efs', 'storage/fsx', 'compute/lambda'],
    ]);
    expect(scan(BODY).sections).toEqual([{ id: 'bold', title: '굵은 PUT 제목', level: 2 }]);
  });

  it('are those of the tree in every published topic', () => {
    const topics = readPublishedTopics(readTopicFiles(join(import.meta.dirname, '../..')));
    expect(topics.length).toBeGreaterThan(100);
    for (const { id, body } of topics) expect({ id, ...scan(body) }).toEqual({ id, ...parse(body) });
  });
});
