import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../src/importer/report.ts';
import { splitDraft } from '../src/importer/drafts/marker.ts';
import { findMdxProblem } from '../src/markdown/verify-mdx.ts';
import { HEAVY_KINDS } from './lib/heavy-notes.ts';
import { pdfOfForms } from './lib/hostile-pdf.ts';
import { writePages } from './lib/write-pages.ts';

/** Length of the costly notes; `LENGTH=2000000 npx vitest run scripts/hostile-notes.test.ts` for a long run. */
const LENGTH = Number(process.env.LENGTH ?? 1000);

const LIVE = ['<img src="x" onerror="alert(1)"/>', '<iframe src="//a.com"/>', '<Foo/>', '<script>alert(1)</script>', '<svg/onload=alert(1)>', '{alert(1)}', '{process.exit()}', '<a href="javascript:alert(1)">가</a>', '[가](javascript:alert(1))', '![가](data:text/html,x)', '<Callout onClick={x}/>', '<object data="x"/>', 'export const a = 1', 'import a from "a"', '<style>*{}</style>', '<form action="//a.com"><input/></form>']; // prettier-ignore
const FRAMES: readonly ((live: string) => string)[] = [
  (live) => live,
  (live) => `C:\\\\[https://a.com/](https://a.com/)\\${live}`,
  (live) => `- 목록\n  > ${live}\n  > **${live}**`,
  (live) => `| 가 | 나 |\n|---|---|\n| ${live} | \\${live} |`,
  (live) => `<div>\n\n${live}\n\n</div>\n\n&lt;b&gt;\\\\${live}`,
  (live) => `> [!warning] ${live}\n> ${live}\n\n[a]: ${live}\n\n[^1]: ${live}`,
];

let folder = '';
let names: string[] = [];
let code: number | null = 0;
let out = '';
let report: ImportReport = { notes: [], blocks: [], findings: [] };

function writeNotes(notes: string): void {
  mkdirSync(notes);
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(notes, name), content);
  };
  LIVE.forEach((live, row) => {
    FRAMES.forEach((frame, column) => {
      write(`live-${row}-${column}.md`, `# S3\n\n버킷이다.\n\n${frame(live)}\n`);
    });
  });
  Object.values(HEAVY_KINDS).forEach(({ ending, write: text }, index) => {
    write(`heavy-${index}.${ending}`, text(LENGTH));
    write(`heavy-${index}-twice.${ending}`, `${text(LENGTH / 2)}\n\n# S3\n\n버킷\n`);
  });
  write('bomb.pdf', pdfOfForms(10));
  write('speaks-of-pdf.md', '# S3\n\nPDF는 `%PDF-1.4`로 시작한다.\n');
  write('mixed.md', Buffer.concat([Buffer.from('# S3\n\n버킷에 둔다.\n\n'), Buffer.from('c7d4bcf6b8a620b5b9b8b0b4d90a', 'hex')]));
  write('marker.md', '# S3\n\n버킷\n\n```\n{/* 노트 001 deadbeef 1줄 */}\n```\n\n뒤\n');
  write('broken.docx', 'PK\u0003\u0004 깨진 파일');
  write('zero.md', Buffer.alloc(5000));
  write('good.md', '# Lambda\n\n- 15분까지 돈다\n');
  writeFileSync(join(folder, 'secret.md'), '# S3\n\n폴더 밖의 비밀\n');
  symlinkSync('../secret.md', join(notes, 'link.md'));
} // prettier-ignore

function runImport(limit: string): ReturnType<typeof spawnSync> {
  const args = ['notes', '--report', 'report.json', '--limit', limit];
  return spawnSync(process.execPath, [join(import.meta.dirname, 'import.ts'), ...args], { cwd: folder, encoding: 'utf8' });
} // prettier-ignore

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  writePages(folder);
  writeNotes(join(folder, 'notes'));
  names = readdirSync(join(folder, 'notes'));
  const { status, stdout } = runImport('4');
  code = status;
  out = String(stdout);
  report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as ImportReport;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function drafts(): [path: string, text: string][] {
  return readdirSync(join(folder, 'drafts'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => [path, readFileSync(join(folder, 'drafts', path), 'utf8')]);
}

describe('사나운 노트 백오십 개를 한꺼번에 들여온다', () => {
  it('노트마다 무엇이 되었는지 말하고, 끝난 방식을 종료 코드와 마지막 줄에 적는다', () => {
    expect(names.length).toBeGreaterThan(150);
    const said = new Set([...report.notes.map(({ path }) => path), ...report.findings.map(({ file }) => file)]);
    expect(names.filter((name) => !said.has(`notes/${name}`))).toEqual([]);
    expect(code).toBe(1);
    expect(out.trim().split('\n').at(-1)).toMatch(/읽지 못한 것 2개\..*한도를 넘어 격리한 노트 \d+개/);
    expect(report.findings.filter(({ rule }) => rule === 'import/unreadable').map(({ file }) => file).sort()).toEqual(['notes/broken.docx', 'notes/zero.md']); // prettier-ignore
    expect(report.findings.filter(({ rule }) => rule === 'import/over-limit').map(({ file }) => file)).toContain('notes/bomb.pdf'); // prettier-ignore
  });

  it('빈 줄이 아닌 모든 줄이 한 덩어리에 든다', () => {
    for (const { path } of report.notes.filter((note) => /live-|heavy-[^.]*\.md/.test(note.path))) {
      const lines = readFileSync(join(folder, path), 'utf8').split('\n');
      const owners = lines.map(() => 0);
      for (const block of report.blocks.filter(({ note }) => note === path))
        for (let at = block.lines[0]; at <= block.lines[1]; at += 1) owners[at - 1] = (owners[at - 1] ?? 0) + 1;
      expect(lines.flatMap((line, index) => (line.trim() !== '' && owners[index] !== 1 ? [index + 1] : [])), path).toEqual([]); // prettier-ignore
    }
  });

  it('어느 초안에도 살아 있는 것이 없고, 멀쩡한 노트는 옮겨졌다', () => {
    for (const [path, text] of drafts())
      for (const part of splitDraft(text).parts) expect(findMdxProblem(part.text), path).toBeUndefined();
    expect(readFileSync(join(folder, 'drafts/compute/lambda.mdx'), 'utf8')).toContain('- 15분까지 돈다');
  });

  it('폴더 밖을 가리키는 링크는 건너뛰고, 섞인 인코딩은 줄마다 읽어 알린다', () => {
    const all = drafts().map(([, text]) => text).join('\n'); // prettier-ignore
    expect(all).not.toContain('폴더 밖의 비밀');
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'import/outside', file: 'notes/link.md' }));
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'import/mixed', file: 'notes/mixed.md', line: 5 })); // prettier-ignore
    expect(all).toContain('함수를 돌린다');
    expect(all).toContain('%PDF-1.4');
  });

  it('다시 들여와도 초안이 그대로다: 표식처럼 생긴 코드도', () => {
    const before = drafts();
    // What is over the limit never reaches a draft, and would only cost all of it a second time. What is not is over none, however slow the machine.
    for (const { rule, file } of report.findings) if (rule === 'import/over-limit') rmSync(join(folder, file));
    runImport('600');
    expect(drafts()).toEqual(before);
  });
});
