import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runInside, type Ended } from './lib/run-inside.ts';

/** A folder in which the note has been read: what most tests start from. */
let template = '';
let folder = '';

beforeAll(() => {
  template = mkdtempSync(join(tmpdir(), 'promote-'));
  folder = template;
  writeProject();
  start('import.ts', '007-ml.md');
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'promote-'));
  writeProject();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(template, { recursive: true, force: true });
});

/** As if the note had been read here. */
function takeImported(): void {
  cpSync(join(template, 'drafts'), join(folder, 'drafts'), { recursive: true });
}

function writeProject(): void {
  mkdirSync(join(folder, 'content'));
  writeFileSync(
    join(folder, 'content/_notes.yaml'),
    '# 노트 목록\n- id: "000"\n  title: 첫 노트\n  format: 글\n  about: 여러 가지를 다룬다.\n  lines: 10\n',
  );
  writeFileSync(
    join(folder, '007-ml.md'),
    '# 머신 러닝\n\n## Textract\n\n- 스캔한 문서에서 글자와 표를 자동으로 뽑아 주는 서비스라고 강의에서 말했다\n',
  );
}

/** A process of its own. */
const start = (script: string, ...args: string[]): Ended =>
  spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { cwd: folder, encoding: 'utf8' });
const run = (script: string, ...args: string[]): Promise<Ended> => runInside(script, args, folder);

function edit(path: string, from: string, to: string): void {
  const text = read(path);
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
  writeFileSync(join(folder, path), text.replaceAll(from, to));
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const DRAFT = 'drafts/ml/textract.mdx';

/** What an author does with a draft: own words, its whole name, a summary, the day of verification. */
function rewrite(): void {
  const draft = read(DRAFT)
    .replace('title: Textract', 'title: Amazon Textract')
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

describe('npm run promote', () => {
  it('모자란 것과 노트에서 베낀 문장을 초안의 줄로 말하고, 옮기지 않는다', async () => {
    takeImported();
    const { status, stderr } = await run('promote.ts', DRAFT);
    expect(status).toBe(1);
    expect(stderr).toContain('summary');
    expect(stderr).toContain('verifiedOn');
    expect(stderr).toMatch(/textract\.mdx:\d+ promote\/copied 노트 007의 글을 그대로 옮겼다/);
    expect(existsSync(join(folder, 'content/ml/textract.mdx'))).toBe(false);
  });

  it('갖춘 초안은 content로 옮기고 노트를 목록에 더하며, 다시 들여와도 되살아나지 않는다', async () => {
    takeImported();
    rewrite();
    const { status, stderr } = start('promote.ts', 'ml/textract');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const page = read('content/ml/textract.mdx');
    expect(page).toContain('status: published');
    expect(page).not.toContain('{/*');
    expect(page).toMatch(/note: "007"\n {4}section: Textract\n {4}lines: 3-5/);
    expect(read('content/_notes.yaml')).toContain('# 노트 목록');
    expect(read('content/_notes.yaml')).toContain(
      '- id: "007"\n  title: 학습 노트 007\n  format: 평문 Markdown\n  about: Amazon Textract를 다룬다.\n  lines: 5',
    );
    expect(existsSync(join(folder, DRAFT))).toBe(false);
    await run('import.ts', '007-ml.md');
    expect(existsSync(join(folder, DRAFT))).toBe(false);
  });

  it.each([
    [
      '없으면',
      () => {
        rmSync(join(folder, 'drafts/.import.json'));
      },
    ],
    [
      '깨졌으면',
      () => {
        writeFileSync(join(folder, 'drafts/.import.json'), read('drafts/.import.json').slice(0, 80));
      },
    ],
    [
      '비었으면',
      () => {
        writeFileSync(join(folder, 'drafts/.import.json'), '');
      },
    ],
    [
      '노트를 잃었으면',
      () => {
        writeFileSync(
          join(folder, 'drafts/.import.json'),
          '{ "version": 1, "notes": {}, "heads": {}, "promoted": [] }',
        );
      },
    ],
    [
      '다른 주제의 것이면',
      () => {
        edit('drafts/.import.json', 'ml/textract', 'ml/rekognition');
      },
    ],
  ])('기록이 %s 공개하지 않고, 다시 들여오라고 한 줄로 말한다', async (_, damage) => {
    takeImported();
    rewrite();
    damage();
    const { status, stderr } = await run('promote.ts', DRAFT);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^drafts\/ml\/textract\.mdx:1 promote\/record .*npm run import/);
    expect(existsSync(join(folder, 'content/ml/textract.mdx'))).toBe(false);
    expect(existsSync(join(folder, DRAFT))).toBe(true);
  });

  it('다시 들여오면 이어서 공개할 수 있다', async () => {
    takeImported();
    writeFileSync(join(folder, 'drafts/.import.json'), '{');
    rmSync(join(folder, 'drafts/.import.json'));
    await run('import.ts', '007-ml.md');
    rewrite();
    expect(await run('promote.ts', DRAFT)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    [
      '사라졌으면',
      () => {
        rmSync(join(folder, '007-ml.md'));
      },
    ],
    [
      '비워졌으면',
      () => {
        writeFileSync(join(folder, '007-ml.md'), '# 다른 글\n');
      },
    ],
  ])('노트가 %s 견줄 것이 없으니 공개하지 않는다', async (_, damage) => {
    takeImported();
    rewrite();
    damage();
    const { status, stderr } = await run('promote.ts', DRAFT);
    expect(status).toBe(1);
    expect(stderr).toContain('promote/record 007-ml.md');
    expect(existsSync(join(folder, 'content/ml/textract.mdx'))).toBe(false);
  });

  it('초안 폴더 밖의 글은 견줄 노트가 없으니 공개하지 않는다', async () => {
    takeImported();
    rewrite();
    mkdirSync(join(folder, 'ml'));
    writeFileSync(join(folder, 'ml/textract.mdx'), read(DRAFT));
    for (const path of ['ml/textract.mdx', './ml/textract.mdx']) {
      const { status, stderr } = await run('promote.ts', path);
      expect(status).toBe(1);
      expect(stderr).toMatch(/promote\/outside .*drafts\/ml\/textract\.mdx/);
    }
    expect(existsSync(join(folder, 'content/ml/textract.mdx'))).toBe(false);
    expect((await run('promote.ts', './drafts/ml/textract.mdx')).status).toBe(0);
  });

  it('다른 초안에서 옮겨 온 노트의 글도 베낀 것이다', async () => {
    writeFileSync(
      join(folder, '008-s3.md'),
      '# 저장소\n\n## S3\n\n- 버킷 이름은 온 세상에서 하나뿐이어야 한다고 선생님이 여러 번 거듭 말했다\n',
    );
    await run('import.ts', '007-ml.md', '008-s3.md');
    rewrite();
    edit(DRAFT, '영수증을 읽을 때 쓴다.', '버킷 이름은 온 세상에서 하나뿐이어야 한다고 선생님이 여러 번 거듭 말했다.');
    expect(await run('promote.ts', DRAFT)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('promote/copied 노트 008') as string,
    });
  });

  it('작은따옴표로 적은 노트 번호도 목록에 더한다', async () => {
    takeImported();
    rewrite();
    edit(DRAFT, 'note: "007"', "note: '007'");
    expect(await run('promote.ts', DRAFT)).toMatchObject({ status: 0, stderr: '' });
    expect(read('content/_notes.yaml')).toContain('- id: "007"');
  });

  it('그림도 npm run check처럼 본다: 빠진 설명은 막고, 아직 그리지 않은 것은 알린다', async () => {
    takeImported();
    rewrite();
    const figure = '영수증을 읽을 때 쓴다.\n\n```mermaid id=path\nflowchart LR\n  accTitle: 길\n  a --> b\n```\n';
    edit(DRAFT, '영수증을 읽을 때 쓴다.', figure);
    const refused = await run('promote.ts', DRAFT);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/textract\.mdx:\d+ diagram-description /);
    edit(DRAFT, '  a --> b', '  accDescr: 가는 길.\n  a --> b');
    const moved = await run('promote.ts', DRAFT);
    expect(moved.status).toBe(0);
    expect(moved.stderr).toContain('diagram-missing');
  });

  it('이미 있는 주제 위에는 덮어쓰지 않는다', async () => {
    takeImported();
    rewrite();
    mkdirSync(join(folder, 'content/ml'));
    writeFileSync(join(folder, 'content/ml/textract.mdx'), '먼저 있던 글');
    const { status, stderr } = await run('promote.ts', DRAFT);
    expect(status).toBe(1);
    expect(stderr).toContain('content/ml/textract.mdx가 이미 있다');
    expect(stderr).toContain('npm run review -- 007-ml.md');
    // and the import says so before
    expect((await run('import.ts', '007-ml.md')).stdout).toContain('절 1개는 이미 있는 쪽의 이야기다');
    expect(read('content/ml/textract.mdx')).toBe('먼저 있던 글');
  });

  it('없는 초안이나 잘못된 경로는 한 줄로 알리고 2로 끝난다', async () => {
    for (const args of [[], ['drafts/none/x.mdx'], ['storage/s3']])
      expect((await run('promote.ts', ...args)).status).toBe(2);
  });
});
