import type { Finding } from '../model/finding.ts';
import { report, type RuleId } from './rules.ts';

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that no text may have, over the lines as they are, whatever they mean, and what to do about them. */
const UNFIT: readonly (readonly [RuleId, RegExp, (character: string) => string])[] = [
  [
    'full-width',
    /[\uff01-\uff5e\u3000]/,
    (it) => `전각 문자 “${it}”(${codePoint(it)})가 있다. 반각 “${it.normalize('NFKC')}”로 바꾼다.`,
  ],
  [
    'invisible-character',
    // Zero-width and control characters, no-break spaces, soft hyphen, byte order mark, private use. A tab is only whitespace.
    /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]/,
    (it) => `보이지 않는 문자 ${codePoint(it)}가 있다. 지우거나 보통 빈칸으로 바꾼다.`,
  ],
  // What a decoder writes where the bytes are not UTF-8.
  ['file-unreadable', /\ufffd/, () => '깨진 글자(�)가 있다. 파일을 UTF-8로 저장한다.'],
];

/** Rules `nfd-text`, `full-width`, `invisible-character` and `file-unreadable` over a file. */
export function checkCharacters(file: string, source: string): Finding[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const decomposed = lines.findIndex((line) => line !== line.normalize('NFC')) + 1;
  const message = '자모로 풀린 글자(NFD)가 있다. 검색에 걸리지 않으니 NFC로 저장한다.';
  return [
    ...(decomposed === 0 ? [] : [report('nfd-text', { file, line: decomposed }, message)]),
    ...lines.flatMap((text, index) =>
      UNFIT.flatMap(([rule, pattern, say]) => {
        const [found] = pattern.exec(text) ?? [];
        return found === undefined ? [] : [report(rule, { file, line: index + 1 }, say(found))];
      }),
    ),
  ];
}
