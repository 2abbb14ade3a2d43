import type { BlockContent, List, ListItem, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readMarkdown } from '../read-markdown.ts';
import type { NoteFormat, RawNote } from '../note.ts';
import { asItIs, countEvidence, readByLine } from './shared.ts';

/** Deeper than any heading: a question stands below the heading above it. */
const QUESTION_DEPTH = 7;

/** A question as a list item, its answer as a quote inside: `* 상황…` / `    > * 답…`. */
function isQuestion(item: ListItem): boolean {
  const [first, ...rest] = item.children;
  return first?.type === 'paragraph' && rest.some((child) => child.type === 'blockquote');
}

/** The quote's content: the answer's own list, paragraphs and code. */
function answerOf(children: readonly ListItem['children'][number][]): RootContent[] {
  return children.flatMap((child) => (child.type === 'blockquote' ? child.children : [child as BlockContent]));
}

/** One question becomes a section of its own: its text, then the answer as a plain list. */
function openQuestion(item: ListItem, number: number | undefined): RootContent[] {
  const [question, ...rest] = item.children;
  if (question?.type !== 'paragraph') return item.children;
  return [
    {
      ...question,
      children: [
        { type: 'strong', children: [{ type: 'text', value: '상황' }] },
        { type: 'text', value: number === undefined ? ' ' : ` ${number}. ` },
        ...question.children,
      ],
      data: { startsSection: QUESTION_DEPTH },
    },
    ...answerOf(rest),
  ];
}

/** Takes questions out of their lists; other items stay a list. A `Q.` paragraph starts a section too. */
function openLists(root: Root): Root {
  const children = root.children.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph' && Q_LINE.test(toString(node)))
      return [{ ...node, data: { startsSection: QUESTION_DEPTH } }];
    if (node.type !== 'list' || !node.children.some(isQuestion)) return [node];
    return node.children.flatMap((item, index): RootContent[] => {
      const number = node.ordered === true ? (node.start ?? 1) + index : undefined;
      if (isQuestion(item)) return openQuestion(item, number);
      const alone: List = {
        ...node,
        ...(number === undefined ? {} : { start: number }),
        children: [item],
        position: item.position,
      };
      return [alone];
    });
  });
  return { ...root, children };
}

/** `Q. …` and `A. …` at the start of a line, a common way to write questions in plain text. */
const Q_LINE = /^\s*(?:[*-]\s+)?(?:\*\*)?(?:Q|문제|질문)\s*\d*\s*[.)::](?:\*\*)?\s*\S/i;
const A_LINE = /^\s*(?:[*-]\s+)?(?:\*\*)?(?:A|답|정답|해설|풀이)\s*\d*\s*[.)::](?:\*\*)?\s*\S/i;

function countNested(note: RawNote): number {
  return note.lines.filter((line) => /^\s{2,}>\s*(?:[*-]\s+)?\S/.test(line)).length;
}

/** Questions with answers: a requirement as a list item or `Q.` line, the solution quoted or behind `A.`. */
export const scenario: NoteFormat = {
  id: 'scenario',
  name: '상황과 답으로 쓴 글',
  detect(note) {
    const nested = countNested(note);
    const evidence = nested >= 3 ? [{ points: 4, reason: `질문 아래 인용된 답 ${nested}줄` }] : [];
    const questions = countEvidence(note, Q_LINE, 1, '질문(Q)');
    const answers = countEvidence(note, A_LINE, 1, '답(A)');
    return questions.length > 0 && answers.length > 0 ? [...evidence, ...questions, ...answers] : evidence;
  },
  read(note) {
    // A question or answer line starts a paragraph of its own, even right after another line.
    const isStart = (text: string): boolean => Q_LINE.test(text) || A_LINE.test(text);
    return readByLine(note, asItIs, (lines) =>
      openLists(
        readMarkdown(lines.flatMap((line) => (isStart(line.text) ? [{ text: '', line: line.line }, line] : [line]))),
      ),
    );
  },
};
