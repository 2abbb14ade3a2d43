import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { walk } from '../../markdown/walk.ts';
import { toCallout } from './callouts.ts';

const NO = /(?:❌|✖|❎|🚫|⛔|🙅\S*|✗|✘)\uFE0F?/gu;
const YES = /(?:⭕|✅|✔|☑|🙆\S*|🆗)\uFE0F?/gu;
const IMPORTANT = /(?:‼|❗|⚠|🚨|⁉|❕|🔥|⭐|🌟|📌|📍)\uFE0F?/gu;
const TIP = /(?:💡|ℹ|📝|📎|👀|🔍|🔎)\uFE0F?/gu;

/** Emoji that stand for a word or a sign inside text. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\s*🆚\uFE0F?\s*/gu, ' vs '],
  [/⬆\uFE0F?|🔼|🔺|⏫|📈/gu, '↑'],
  [/⬇\uFE0F?|🔽|🔻|⏬|📉/gu, '↓'],
  [/➡\uFE0F?|👉|▶\uFE0F?/gu, '→'],
  [/⬅\uFE0F?|👈|◀\uFE0F?/gu, '←'],
  [/↔\uFE0F/gu, '↔'],
  [/➕/gu, '+'],
  [/➖/gu, '-'],
  [/(\d)\uFE0F?\u20E3/gu, '$1.'],
  [/🔟/gu, '10.'],
  [/💯/gu, '100'],
  [/(?<=[\d)]\s*)(?:✖|✕)\uFE0F?(?=\s*[\d(])/gu, '×'],
  [/➗/gu, '÷'],
];

/** Decoration: any other emoji, with its joiners and skin tones. Signs such as ©, ™, plain arrows, thumbs, coloured spots stay. */
const DECORATION =
  /(?![👍👎🥇🥈🥉⚪⚫⬛⬜🔴🔵\u{1F7E0}-\u{1F7EB}\u00A9\u00AE\u2122\u2190-\u21FF\u2B05-\u2B07\d#*])(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic})*\s*/gu;

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function startsWith(pattern: RegExp, text: string): boolean {
  return new RegExp(`^\\s*(?:${pattern.source})`, 'u').test(text);
}

function say(text: string): string {
  let said = text;
  for (const [pattern, word] of WORDS) said = said.replace(pattern, word);
  return said;
}

/** `크다 ❌` → `크다 (아님)`; what is only looks disappears. */
function inText(text: string): string {
  return say(text)
    .replace(NO, '(아님)')
    .replace(YES, '(맞음)')
    .replace(/(\S)\((아님|맞음)\)/g, '$1 ($2)')
    .replace(/\((아님|맞음)\)(?=[\p{L}\p{N}])/gu, '($1) ')
    .replace(IMPORTANT, '')
    .replace(TIP, '')
    .replace(DECORATION, '')
    .replace(/ {2,}/g, ' ');
}

function strong(value: string): PhrasingContent[] {
  return [
    { type: 'strong', children: [{ type: 'text', value }] },
    { type: 'text', value: ' ' },
  ];
}

/** Text of a node without code: an emoji there is an example, not a mark. */
function proseOf(node: Nodes): string {
  let prose = '';
  walk(node, (inner) => {
    if (inner.type === 'text') prose += inner.value;
    else if (inner.type === 'inlineCode' || inner.type === 'code') prose += '\u0000';
  });
  return prose;
}

/** The word that an emoji at the start of an item or paragraph stands for. */
function labelOf(text: string): string | undefined {
  if (startsWith(NO, text)) return '아님:';
  if (startsWith(YES, text)) return '맞음:';
  if (has(IMPORTANT, text)) return '중요:';
  return undefined;
}

function stripLeading(node: Paragraph, pattern: RegExp): void {
  const first = node.children[0];
  if (first?.type === 'text') first.value = first.value.replace(new RegExp(`^\\s*(?:${pattern.source})\\s*`, 'u'), '');
}

function labelParagraph(node: Paragraph): void {
  const label = labelOf(proseOf(node));
  if (label === undefined) return;
  if (label !== '중요:') stripLeading(node, label === '아님:' ? NO : YES);
  node.children = [...strong(label), ...node.children];
}

function isSimpleQuote(node: Blockquote): boolean {
  return node.children.every((child) => child.type === 'paragraph' || child.type === 'list' || child.type === 'code');
}

/** A paragraph or quote that cries for attention becomes a callout; one that starts with ❌ or ⭕ gets the word. */
function framed(node: RootContent): RootContent {
  if (node.type !== 'paragraph' && !(node.type === 'blockquote' && isSimpleQuote(node))) return node;
  if (node.type === 'paragraph' && node.data?.startsSection !== undefined) return node;
  const text = proseOf(node);
  if (has(IMPORTANT, text) && text.length < 600) return toCallout('trap', '중요', node);
  if (startsWith(TIP, text)) return toCallout('note', '참고', node);
  if (node.type === 'paragraph') labelParagraph(node);
  return node;
}

/**
 * Keeps what emoji mean and drops what they only decorate: ❌ → 아님, ⭕ → 맞음, ‼️ → an 중요 callout, 🆚 → vs, 📊 → nothing.
 *
 * Code is left alone, and so are signs that a cell or paragraph consists of: what would be empty then says something.
 */
export function cleanEmoji(root: Root): void {
  root.children = root.children.map(framed);
  walk(root, (node) => {
    if (node.type !== 'listItem') return;
    const [first] = node.children;
    if (first?.type === 'paragraph') labelParagraph(first);
  });
  const kept = new Set<Nodes>();
  walk(root, (node, index, parent) => {
    const isBox = parent?.type === 'mdxJsxFlowElement' || parent?.type === 'blockquote';
    const isIcon = isBox && index === 0 && parent.children.length > 1;
    if ((node.type === 'paragraph' || node.type === 'tableCell') && !isIcon && inText(proseOf(node)).trim() === '')
      walk(node, (inner) => kept.add(inner));
    if (node.type === 'text' && !kept.has(node)) node.value = inText(node.value);
    // A link that was an emoji only: its address is all that is left to say.
    if (node.type === 'link' && inText(toString(node)).trim() === '')
      node.children = [{ type: 'text', value: node.url }];
  });
  walk(root, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'blockquote')
      node.children = (node.children as RootContent[]).filter(
        (child) => child.type !== 'paragraph' || toString(child).trim() !== '',
      ) as typeof node.children;
    if (node.type !== 'heading') return;
    const [first] = node.children;
    if (first?.type === 'text') first.value = first.value.trimStart();
  });
}
