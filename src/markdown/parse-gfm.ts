import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze();

/**
 * Parses GitHub-flavoured Markdown with the emphasis rules that Korean needs: in `**S3(저장소)**는` the stars are bold,
 * in `10~20GB, 30~40GB` the tildes are text.
 *
 * Raw HTML stays as `html` nodes. Never throws.
 */
export function parseGfm(markdown: string): Root {
  return parser.parse(markdown);
}
