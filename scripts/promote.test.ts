import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'promote-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(
    join(folder, 'content/_notes.yaml'),
    '# 노트 목록\n- id: "000"\n  title: 첫 노트\n  format: 글\n  about: 여러 가지를 다룬다.\n  lines: 10\n',
  );
  writeFileSync(
    join(folder, '007-ml.md'),
    '# 문서 읽기\n\n## Textract\n\n- 스캔한 문서에서 글자와 표를 자동으로 뽑아 주는 서비스라고 강의에서 말했다\n',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(script: string, ...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const DRAFT = 'drafts/ml/textract.mdx';

/** What an author does with a draft: own words, a summary, the day of verification. */
function rewrite(): void {
  const draft = read(DRAFT)
    .replace(
      'status: draft',
      'status: draft\nsummary: 문서 사진에서 글자와 표를 읽어 내는 서비스다.\nverifiedOn: 2026-11-20',
    )
    .replace(
      /## Textract[\s\S]*$/,
      '## 언제 쓰나 [#when]\n\n영수증을 읽을 때 쓴다.\n\n## 어떻게 동작하나 [#how]\n\n사진을 보내면 표로 답한다.\n\n## 헷갈리는 점 [#confusions]\n\n사물 인식과는 다르다.\n',
    );
  writeFileSync(join(folder, DRAFT), draft);
}

describe('npm run promote', { timeout: 180_000 }, () => {
  it('모자란 것과 노트에서 베낀 문장을 초안의 줄로 말하고, 옮기지 않는다', () => {
    run('import.ts', '007-ml.md');
    const { code, error } = run('promote.ts', DRAFT);
    expect(code).toBe(1);
    expect(error).toContain('summary');
    expect(error).toContain('verifiedOn');
    expect(error).toMatch(/textract\.mdx:\d+ promote\/copied 노트 007의 글을 그대로 옮겼다/);
    expect(existsSync(join(folder, 'content/ml/textract.mdx'))).toBe(false);
  });

  it('갖춘 초안은 content로 옮기고 노트를 목록에 더하며, 다시 들여와도 되살아나지 않는다', () => {
    run('import.ts', '007-ml.md');
    rewrite();
    const { code, error } = run('promote.ts', 'ml/textract');
    expect(error).toBe('');
    expect(code).toBe(0);
    const page = read('content/ml/textract.mdx');
    expect(page).toContain('status: published');
    expect(page).not.toContain('{/*');
    expect(page).toMatch(/note: "007"\n {4}section: Textract\n {4}lines: 3-5/);
    expect(read('content/_notes.yaml')).toContain('# 노트 목록');
    expect(read('content/_notes.yaml')).toContain(
      '- id: "007"\n  title: 문서 읽기\n  format: 평문 Markdown\n  about: Amazon Textract를 다룬다.\n  lines: 5',
    );
    expect(existsSync(join(folder, DRAFT))).toBe(false);
    run('import.ts', '007-ml.md');
    expect(existsSync(join(folder, DRAFT))).toBe(false);
  });

  it('이미 있는 주제 위에는 덮어쓰지 않는다', () => {
    run('import.ts', '007-ml.md');
    rewrite();
    mkdirSync(join(folder, 'content/ml'));
    writeFileSync(join(folder, 'content/ml/textract.mdx'), '먼저 있던 글');
    const { code, error } = run('promote.ts', DRAFT);
    expect(code).toBe(1);
    expect(error).toContain('이미 있다');
    expect(read('content/ml/textract.mdx')).toBe('먼저 있던 글');
  });

  it('없는 초안이나 잘못된 경로는 한 줄로 알리고 2로 끝난다', () => {
    for (const args of [[], ['drafts/none/x.mdx'], ['storage/s3']]) expect(run('promote.ts', ...args).code).toBe(2);
  });
});
