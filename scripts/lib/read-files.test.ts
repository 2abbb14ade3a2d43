import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPlacer } from '../../src/importer/places/placer.ts';
import { topics } from '../../src/importer/places/catalogue.fixture.ts';
import { pdfOfForms, pdfOfSpaces } from './hostile-pdf.ts';
import { hashFiles, readFiles, type FileResult } from './read-files.ts';
import { doTask, type NoteFile } from './summarize-file.ts';
import { openScratch } from './scratch.ts';

const scratch = openScratch();
function write(name: string, content: string | Uint8Array, id: string): NoteFile {
  const path = join(scratch.folder, name);
  writeFileSync(path, content);
  return { path, id };
}

async function readAll(files: readonly NoteFile[], seconds: number): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for await (const result of readFiles(files, topics, seconds)) results.push(result);
  return results;
}

/** The finding of a note that is kept whole. */
const told = (why: string) => ({
  rule: 'import/over-limit',
  severity: 'error',
  message: expect.stringContaining(why) as string,
});

describe('노트를 나누어 읽는다', () => {
  it('여러 프로세스로 읽어도 결과와 차례가 하나로 읽을 때와 같다', async () => {
    const files = Array.from({ length: 30 }, (_, index) =>
      write(`${index}.md`, `# S3 ${index}\n\n${'- 버킷\n'.repeat(index * 3)}`, String(index).padStart(3, '0')),
    );
    rmSync(files[7]?.path ?? '');
    const placer = await createPlacer(topics);
    const alone = await Promise.all(files.map((file) => doTask({ kind: 'import', ...file }, placer)));
    const together = await readAll(files, 60);
    expect(together).toEqual(alone.map((result, index) => ({ path: files[index]?.path, ...result })));
    expect(together[7]).toMatchObject({ problem: '파일이 없다. 경로를 확인한다' });
  });

  it('끝나지 않는 PDF는 그 노트만 통째로 격리하고, 하나뿐이어도 그렇다', async () => {
    const bomb = write('bomb.pdf', pdfOfForms(10), '001');
    const good = write('good.md', '# S3\n\n- 버킷\n', '002');
    const isOver = (seconds: number) => ({ summary: { isWhole: true, sections: [], findings: [told(`${seconds}초 안에 읽지 못했다`)] } }); // prettier-ignore
    const [over, fine] = await readAll([bomb, good], 2);
    expect(over).toMatchObject(isOver(2));
    expect(fine).toMatchObject({ summary: { sections: [{ topic: 'storage/s3' }] } });
    expect(await readAll([bomb], 0.2)).toMatchObject([isOver(0.2)]);
    expect(await hashFiles([bomb.path, good.path], 2)).toEqual([undefined, expect.stringMatching(/^[0-9a-f]{8}$/)]); // prettier-ignore
  });

  it('펼치면 메모리를 다 쓰는 PDF는 그 노트만 통째로 격리한다', async () => {
    const [over, fine] = await readAll([write('bomb.pdf', pdfOfSpaces(), '001'), write('a.md', '# S3\n\n- 버킷\n', '002')], 60); // prettier-ignore
    expect(over).toMatchObject({ summary: { isWhole: true, findings: [told('읽는 데 드는 메모리가 한도를 넘는다')] } });
    expect(fine).toMatchObject({ summary: { sections: [{ topic: 'storage/s3' }] } });
  });

  it('시간을 넘긴 글은 모든 줄이 격리에 남는다', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `줄 ${index}`);
    const [over] = await readAll([write('long.md', lines.join('\n\n'), '001')], 0.02);
    expect(over).toMatchObject({ summary: { findings: [told('0.02초 안에 읽지 못했다')], blocks: [{ lines: [1, 39_999], status: 'quarantined' }], quarantine: [{ text: lines.join('\n\n') }] } }); // prettier-ignore
  });
});
