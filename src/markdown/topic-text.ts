import { CORE_SCHEMA, load } from 'js-yaml';

/** A topic file cut into its two parts. Nothing is validated here. */
export interface TopicText {
  /** The front matter, from line 2 of the file. */
  readonly yaml: string;
  /** MDX after the front matter. */
  readonly body: string;
  /** 1-based line of the file on which `body` starts. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** The text of a topic file as everything reads it: LF, NFC, without a BOM. */
const settle = (source: string): string =>
  source
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');

/**
 * The front matter of a topic file as plain values, without positions, and the body below it; `undefined` when there is none
 * or it is not YAML.
 */
export function readTopicText(source: string): { readonly data: unknown; readonly body: string } | undefined {
  const text = settle(source);
  const match = FENCE.exec(text);
  if (match === null) return undefined;
  try {
    return { data: load(match[1] ?? '', { schema: CORE_SCHEMA }), body: text.slice(match[0].length) };
  } catch {
    return undefined;
  }
}

/** Cuts a topic file (LF or CRLF, optional BOM) at its front matter; returns `undefined` when it has none. */
export function splitTopic(source: string): TopicText | undefined {
  const text = settle(source);
  const match = FENCE.exec(text);
  if (match === null) return undefined;
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
