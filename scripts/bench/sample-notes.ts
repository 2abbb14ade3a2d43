/** Notes written for the benchmark: the topics' own text, in the shapes in which people keep notes. */
import { splitTopic } from '../../src/markdown/topic-text.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';

/** A note to write: its file name and its text. */
export interface SampleNote {
  readonly name: string;
  readonly text: string;
}

/** About the length of a note, in UTF-16 units: some ten kilobytes of Korean text. */
const NOTE_LENGTH = 5200;

/** The sections of all topics as plain Markdown: no heading ids, no components, no diagrams. */
function readSections(root: string): string[] {
  return readTopicFiles(root).flatMap((file) =>
    (splitTopic(file.text)?.body ?? '')
      .replace(/```mermaid[\s\S]*?```/g, '')
      .replace(/^<\/?Callout[^>]*>$/gm, '')
      .replace(/\s*\[#[\w-]+\]$/gm, '')
      .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
      .split(/^(?=## )/m)
      .filter((section) => section.startsWith('## '))
      .map((section) => section.trim()),
  );
}

const DATE = '2024-03-02';

/** One shape for each way of keeping notes: what it puts around the text, and what it does to it. */
const SHAPES: readonly ((number: string, body: string) => SampleNote)[] = [
  (number, body) => ({ name: `plain-${number}.md`, text: `# AWS 정리 ${number}\n\n${body}\n` }),
  (number, body) => ({
    name: `${DATE}-post-${number}.md`,
    text: `---\nlayout: post\ntitle: "AWS 정리 ${number}"\ncategories: [AWS]\n---\n\n${body.replaceAll('\n\n## ', '\n\n<br>\n\n#### ')}\n`,
  }),
  (number, body) => ({
    name: `velog-${number}.md`,
    text: `# AWS 학습 ${number}\n\n> 원본 URL: https://velog.io/@a/${number}\n> 크롤링 시간: ${DATE}\n\n---\n\n${body.replaceAll('\n## ', '\n## 📊 ')}\n`,
  }),
  (number, body) => ({
    name: `scenario-${number}.md`,
    text: `# 상황 ${number}\n\n${body.replace(/^- (.*)$/gm, '* $1\n    > * 답은 위와 같다.')}\n`,
  }),
  (number, body) => ({
    name: `handout-${number}.txt`,
    text: `강의 자료 ${number}\n일시\t${DATE}\n\n${body
      .replace(/^\|[\s:|-]+\|$\n?/gm, '')
      .replace(/^\| (.*) \|$/gm, (_row, cells: string) => cells.replaceAll(' | ', '\t'))
      .replace(/^#+ (.*)$/gm, '1) $1')
      .replace(/^- /gm, '- -')
      .replaceAll('**', '')}\n`,
  }),
  (number, body) => ({
    name: `정리 ${number.padStart(32, '0')}.md`,
    text: `# AWS 정리 ${number}\n\nCreated: July 1, 2024\n태그: AWS, SAA\n\n<aside>\n💡 시험 전에 본다\n\n</aside>\n\n${body}\n`,
  }),
  (number, body) => ({
    name: `vault-${number}.md`,
    text: `---\ntags: [aws]\naliases: [정리]\n---\n\n${body.replace(/\*\*(S3|EC2|Lambda)[^*]*\*\*/g, '[[$1]]')}\n\n> [!warning] 함정\n> ==기본값==이 다르다 ^${number}\n`,
  }),
  (number, body) => ({
    name: `page-${number}.html`,
    text: `<!doctype html>\n<html><head><title>정리 ${number}</title></head>\n<body>\n${body
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/^#+ (.*)$/gm, '<h2>$1</h2>')
      .replace(/^- (.*)$/gm, '<ul><li>$1</li></ul>')
      .replace(/\*\*([^*\n]+)\*\*/g, '<b>$1</b>')
      .replace(/^([^<\n].*)$/gm, '<p>$1</p>')}\n</body></html>\n`,
  }),
];

/** Yields `count` notes of about ten kilobytes, in every text format by turns; the same ones on every run. */
export function* writeSampleNotes(root: string, count: number): Generator<SampleNote> {
  const sections = readSections(root);
  for (let note = 0, at = 0; note < count; note += 1) {
    const body: string[] = [];
    for (let length = 0; length < NOTE_LENGTH; at += 7) {
      const section = sections[at % sections.length] ?? '';
      body.push(section);
      length += section.length;
    }
    const shape = SHAPES[note % SHAPES.length];
    if (shape !== undefined) yield shape(String(note).padStart(5, '0'), body.join('\n\n'));
  }
}
