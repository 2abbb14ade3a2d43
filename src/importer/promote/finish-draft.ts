import { parseMarker, splitDraft } from '../drafts/marker.ts';

/** The comment that the importer puts below the front matter of a draft. */
const INTRODUCTION = /^\{\/\* 노트를 옮긴 초안이다\.[^\n]*\*\/\}\n*/m;

/**
 * Turns a draft into the text of a published topic: importer's comments go, `status: draft` becomes `published`.
 *
 * Everything else is the author's and stays.
 */
export function finishDraft(draft: string): string {
  const { head, parts } = splitDraft(draft.replaceAll('\r\n', '\n'));
  const text = [head, ...parts.map((part) => part.text)].filter((part) => part !== '').join('\n\n');
  return `${text
    .replace(INTRODUCTION, '')
    .replace(/^status: *draft *$/m, 'status: published')
    .trim()}\n`;
}

/**
 * The published form of a draft with every line where it is in the draft: comments are blanked, not removed.
 *
 * For checks, so that what they say of a line is true of the draft.
 */
export function previewDraft(draft: string): string {
  return draft
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) =>
      parseMarker(line) !== undefined || INTRODUCTION.test(`${line}\n`)
        ? ''
        : line.replace(/^status: *draft *$/, 'status: published'),
    )
    .join('\n');
}
