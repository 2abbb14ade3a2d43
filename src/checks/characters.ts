import type { Finding } from '../model/finding.ts';
import { report, type RuleId } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';
import { walk } from '../markdown/walk.ts';

const FULL_WIDTH = /[\uff01-\uff5e\u3000]/;
/** Zero-width and control characters, no-break spaces, soft hyphen, byte order mark, private use. A tab is only whitespace. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]/;

/** U+FFFD: what a decoder writes where the bytes are not UTF-8. */
const REPLACEMENT = '\ufffd';

function halfWidth(character: string): string {
  return character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function checkLine(text: string, file: string, line: number): Finding[] {
  const found = (rule: RuleId, message: string): Finding => report(rule, { file, line }, message);
  const wide = FULL_WIDTH.exec(text)?.[0];
  const invisible = INVISIBLE.exec(text)?.[0];
  return [
    ...(wide === undefined
      ? []
      : [found('full-width', `전각 문자 “${wide}”(${codePoint(wide)})가 있다. 반각 “${halfWidth(wide)}”로 바꾼다.`)]),
    ...(invisible === undefined
      ? []
      : [
          found(
            'invisible-character',
            `보이지 않는 문자 ${codePoint(invisible)}가 있다. 지우거나 보통 빈칸으로 바꾼다.`,
          ),
        ]),
    ...(text.includes(REPLACEMENT) ? [found('file-unreadable', '깨진 글자(�)가 있다. 파일을 UTF-8로 저장한다.')] : []),
  ];
}

/** Rules `nfd-text`, `full-width`, `invisible-character`, `file-unreadable`: over the lines as they are, whatever they mean. */
export function checkCharacters(file: string, source: string): Finding[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const decomposed = lines.findIndex((line) => line !== line.normalize('NFC'));
  const nfd =
    decomposed === -1
      ? []
      : [
          report(
            'nfd-text',
            { file, line: decomposed + 1 },
            '자모로 풀린 글자(NFD)가 있다. 검색에 걸리지 않으니 NFC로 저장한다.',
          ),
        ];
  return [...nfd, ...lines.flatMap((line, index) => checkLine(line, file, index + 1))];
}

/** Rule `double-space`: over visible text, so that tables and code may be aligned. */
export function checkSpaces(topic: TopicDocument): Finding[] {
  const doubled = (text: string): boolean => /\S {2,}\S/.test(text);
  const message = '빈칸이 둘 이상 이어진다. 하나만 남긴다.';
  const findings = [...topic.fields.values()]
    .filter(({ value }) => doubled(value))
    .map(({ name, line }) => report('double-space', { file: topic.path, line }, `${name}: ${message}`));
  if (topic.body === undefined) return findings;
  walk(topic.body, (node) => {
    if (node.type !== 'text') return;
    node.value.split('\n').forEach((line, index) => {
      if (doubled(line)) findings.push(report('double-space', topic.placeOf(node, index), message));
    });
  });
  return findings;
}
