import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const bodyParser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze();

/** Parses a topic's MDX body with the grammar the pages use. Throws a `VFileMessage` (with `line`) when it is not MDX. */
export function parseBody(body: string): Root {
  return bodyParser.parse(body);
}
