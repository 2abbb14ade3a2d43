import { expect, test } from 'vitest';
import { isText } from './is-text.ts';
import { textOf } from './note-file.ts';

const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);

test.each([
  ['UTF-8', new TextEncoder().encode('람다 5분'), '람다 5분'],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0xeb, 0x9e, 0x8c), '람'],
  ['UTF-16', bytes(0xff, 0xfe, 0x8c, 0xb7), '람'],
  ['EUC-KR', bytes(0xb6, 0xf7, 0xb4, 0xd9, 0x20, 0x35), '람다 5'],
])('a note in %s is read', (_, file, text) => {
  expect(textOf(file)).toBe(text);
});

test('what is no text is not', () => {
  expect(textOf(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toBeUndefined();
  expect(textOf(bytes(0xff, 0xd8, 0xff, 0xe0, 0x00))).toBeUndefined();
});

test('a paste with what no text has is not read, one with a few of them is', () => {
  const bytes = Array.from({ length: 6000 }, (_, at) => String.fromCharCode((at * 167) % 256)).join('');
  expect(isText(bytes)).toBe(false);
  expect(isText('\uFFFD\uFFFDPNG\uFFFD'.repeat(9))).toBe(false);
  expect(isText(`${'Lambda는 15분까지 실행된다\t\r\n\f'.repeat(9)}\u000B\uFFFD`)).toBe(true);
  expect(isText('')).toBe(true);
});
