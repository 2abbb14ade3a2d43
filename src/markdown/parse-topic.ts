import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** A topic file cut into its two parts. Nothing is validated here. */
export interface TopicText {
  /** YAML document with positions; its `errors` say what is not YAML. */
  readonly frontMatter: Document.Parsed;
  /** Maps an offset in the YAML text to a 1-based line of the file. */
  readonly lineOf: (yamlOffset: number) => number;
  /** MDX after the front matter. */
  readonly body: string;
  /** 1-based line of the file on which `body` starts. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Cuts a topic file (LF or CRLF, optional BOM) at its front matter; returns `undefined` when it has none. */
export function splitTopic(source: string): TopicText | undefined {
  const text = source
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
  const match = FENCE.exec(text);
  if (match === null) return undefined;
  const lines = new LineCounter();
  const frontMatter = parseDocument(match[1] ?? '', { lineCounter: lines, prettyErrors: false });
  return {
    frontMatter,
    // The YAML text starts on line 2 of the file, below the opening fence.
    lineOf: (offset) => lines.linePos(offset).line + 1,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

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
