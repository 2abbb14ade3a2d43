import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMatcher } from '../../src/importer/assign/matcher.ts';
import { buildCatalogue } from '../../src/importer/catalogue/catalogue.ts';
import { readFiles } from './read-files.ts';
import { createReader, type ReadFile } from './summarize-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('여러 스레드로 읽어도 결과와 차례가 하나로 읽을 때와 같다', { timeout: 120_000 }, async () => {
  const topics = buildCatalogue();
  const files = Array.from({ length: 90 }, (_, index) => {
    const path = join(folder, `${index}.md`);
    if (index !== 7) writeFileSync(path, `# S3 ${index}\n\n${'- 버킷\n'.repeat(index * 3)}`);
    return { path, id: String(index).padStart(3, '0') };
  });
  const alone: ReadFile[] = [];
  const read = createReader(createMatcher(topics));
  for (const file of files) alone.push(await read(file));
  const together: ReadFile[] = [];
  for await (const result of readFiles(files, topics)) together.push(result);
  expect(together).toEqual(alone);
  expect(together[7]).toEqual({ problem: '파일이 없다. 경로를 확인한다' });
});
