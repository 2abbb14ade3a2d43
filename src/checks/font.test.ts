import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkFont, FONT, FONT_CHARACTERS } from './font.ts';

const root = mkdtempSync(join(tmpdir(), 'font-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

it('reports a syllable that many files use and the font lacks, and no rare one', () => {
  write(FONT_CHARACTERS, '가나다');
  for (let at = 0; at < 20; at++) write(`src/${at}.ts`, at === 0 ? '뷁 가' : '각 가');
  write('content/a.mdx', '나');
  const [finding, ...others] = checkFont(root);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'font-missing', severity: 'warning' });
  expect(finding?.message).toContain('각');
  expect(finding?.message).not.toContain('뷁');
});

it('the committed font is small enough to be fetched with every first page', () => {
  expect(readFileSync(FONT).length).toBeLessThan(116 * 1024);
});
