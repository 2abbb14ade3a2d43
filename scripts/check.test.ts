import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runInside, type Ended } from './lib/run-inside.ts';
import { openScratch } from './lib/scratch.ts';

const NOTES = '- id: "001"\n  title: 이론\n  format: 글\n  about: 모두\n  lines: 20\n';
const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'self\'; script-src \'self\'">';
const scratch = openScratch();
const { write } = scratch;

beforeEach(() => {
  write('content/_notes.yaml', NOTES);
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const told = ({ status, stdout, stderr }: Ended): Ran => ({ code: status, out: stdout, err: stderr });
/** A process of its own. */
const start = (script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Ran =>
  told(
    spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
      cwd: scratch.folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    }),
  );
const run = async (script: string, args: readonly string[] = []): Promise<Ran> =>
  told(await runInside(script, args, scratch.folder));

describe('npm run new', () => {
  test('만든 초안은 npm run check를 통과한다', async () => {
    for (const address of ['storage/s3-lifecycle', 'storage/ebs-vs-efs', 'architectures/three-tier']) {
      expect(await run('new-topic.ts', [address])).toMatchObject({
        code: 0,
        out: expect.stringContaining(`content/${address}.mdx`) as string,
      });
    }
    expect(start('new-topic.ts', ['security/zero-trust', '--kind', 'concept']).code).toBe(0);
    expect(readFileSync(join(scratch.folder, 'content/storage/ebs-vs-efs.mdx'), 'utf8')).toContain('kind: comparison');
    expect(start('check.ts')).toEqual({ code: 0, out: '주제 4개를 검사했다: 모두 규칙에 맞는다\n', err: '' });
  });

  test('있는 파일은 덮어쓰지 않는다', async () => {
    write('content/storage/s3.mdx', '쓰던 글');
    expect(await run('new-topic.ts', ['storage/s3'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('이미 있다') as string,
    });
    expect(readFileSync(join(scratch.folder, 'content/storage/s3.mdx'), 'utf8')).toBe('쓰던 글');
  });

  test.each([
    [['storge/s3'], '혹시 “storage”?'],
    [['storage/S3_Lock'], '소문자 영문'],
    [['storage/a/b'], '주소로 쓸 수 없다'],
    [['storage/con'], 'Windows'],
    [['storage/lpt1'], 'Windows'],
    [['storage/s3.'], '주소로 쓸 수 없다'],
    [[`storage/${'a'.repeat(81)}`], '80자'],
    [['../../etc/x'], '도메인은 없다'],
    [['storage/s3', '--kind', 'page'], '종류는 없다'],
    [['--what'], '모르는 인자'],
    [[], '주소를 하나 적는다'],
    [['a/b', 'c/d'], '주소를 하나 적는다'],
  ])('잘못 부르면(%j) 한 줄로 까닭을 말하고 2로 끝난다', async (args, reason) => {
    const { code, out, err } = await run('new-topic.ts', args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });
});

describe('npm run check', () => {
  test('오류는 file:line rule message로 나오고 1로 끝난다', async () => {
    write('content/storage/s3.mdx', '---\ntitle: S3\n---\n');
    const { code, out } = await run('check.ts');
    expect(code).toBe(1);
    expect(out).toMatch(/^content\/storage\/s3\.mdx:2 schema titleEn: 값이 없다\. 적는다\.$/m);
    expect(out).toMatch(/주제 1개를 검사했다: 오류 3개, 경고 0개\n$/);
  });

  test('경고뿐이면 0으로 끝난다', async () => {
    write('content/_glossary.yaml', '- { term: 람다, aliases: [함수] }\n- { term: 코드, reading: [함 수] }\n');
    expect(await run('check.ts')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/data-shared-name[\s\S]*오류 0개, 경고 1개/) as string,
    });
  });

  test('그림이 빠진 것도 말한다', async () => {
    await run('new-topic.ts', ['storage/s3']);
    const path = join(scratch.folder, 'content/storage/s3.mdx');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}\n\`\`\`mermaid id=path\nflowchart LR\n  accTitle: 길\n  accDescr: 가는 길.\n  a --> b\n\`\`\`\n`,
    );
    expect(await run('check.ts')).toMatchObject({ code: 1, out: expect.stringContaining('diagram-missing') as string });
  });

  test('--json은 findings와 topics를 준다', async () => {
    write('content/storage/s3.mdx', '글');
    const { code, out } = await run('check.ts', ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      topics: 1,
      findings: [{ rule: 'front-matter-missing', severity: 'error', file: 'content/storage/s3.mdx', line: 1 }],
    });
  });

  test('읽을 수 없는 파일이 있어도 다른 파일은 검사한다', async () => {
    mkdirSync(join(scratch.folder, 'content/storage/folder.mdx'), { recursive: true });
    write('content/storage/folder.mdx/deep.mdx', '---\n');
    write('content/storage/bytes.mdx', Buffer.from([0xff, 0xfe, 0x00]));
    write('content/storage/s3.mdx', '글');
    const { code, out } = await run('check.ts');
    expect(code).toBe(1);
    for (const line of [
      'folder.mdx/deep.mdx:1 file-place',
      'bytes.mdx:1 file-unreadable',
      's3.mdx:1 front-matter-missing',
    ])
      expect(out).toContain(line);
  });

  test('깨지거나 살아 있는 그림, 깨진 기록과 용어집은 파일과 줄로 나온다', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n<script>alert(1)</script></svg>';
    write('content/_diagrams/storage/s3/a.svg', svg);
    write('content/_diagrams/storage/s3/a.json', '{\n"hash" 1');
    write('content/_diagrams/storage/s3/b.svg', '<svg');
    write(
      'content/_diagrams/_icons.json',
      '{ "icons": { "x": { "body": "<image href=\\"https://evil.example/x\\"/>" } } }',
    );
    write('content/_glossary.yaml', '- term: "람다\n');
    write('public/logo.svg', svg.replace('<script>', '<g onload="alert(1)"><script>'));
    const { code, out } = await run('check.ts');
    expect(code).toBe(1);
    for (const line of [
      'content/_diagrams/storage/s3/a.svg:2 svg-part',
      'content/_diagrams/storage/s3/a.json:2 diagram-record',
      'content/_diagrams/storage/s3/b.svg:1 svg-part',
      'content/_diagrams/storage/s3/b.svg:1 diagram-record',
      'content/_diagrams/_icons.json:1 svg-part',
      'content/_glossary.yaml:1 data-file',
      'public/logo.svg:2 svg-part',
    ])
      expect(out).toContain(line);
    expect(out).not.toContain('check-failed');
  });

  test('--rules는 규칙을 한 줄씩 말한다', async () => {
    expect((await run('check.ts', ['--rules'])).out).toMatch(/^link-target\terror\t가리키는 주제가 있다$/m);
  });

  test('모르는 인자와 content가 없는 폴더는 2로 끝난다', async () => {
    expect(await run('check.ts', ['--what'])).toMatchObject({ code: 2, out: '' });
    rmSync(join(scratch.folder, 'content'), { recursive: true });
    expect(await run('check.ts')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('content 폴더') as string,
    });
  });
});

describe('만든 페이지 검사', () => {
  test('맞으면 0, 틀리면 1, 빌드하지 않았거나 다른 경로로 빌드했으면 2로 끝난다', () => {
    expect(start('check-dist.ts')).toMatchObject({ code: 2, err: expect.stringContaining('npm run build') as string });
    write('dist/index.html', `<html data-base="/notes/"><head>${POLICY}</head><a href="/notes/">x</a>`);
    expect(start('check-dist.ts', [], { BASE_PATH: '' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('BASE_PATH') as string,
    });
    for (const path of ['https://evil.example', 'C:/Program Files/Git/notes', '/a b', '/../x', '/한글', '/?x'])
      expect(start('check-dist.ts', [], { BASE_PATH: path })).toMatchObject({
        code: 2,
        err: expect.stringContaining(`BASE_PATH=${path}: 주소의 경로가 아니다`) as string,
      });
    expect(start('check-dist.ts', [], { BASE_PATH: '/notes' })).toEqual({
      code: 0,
      out: '페이지 1개를 검사했다: 모두 규칙에 맞는다\n',
      err: '',
    });
    write('dist/index.html', `<html data-base="/"><head>${POLICY}</head><a href="/notes/">x</a>`);
    const { code, out } = start('check-dist.ts', ['--json'], { BASE_PATH: '' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ pages: 1, findings: [{ rule: 'dist-link', line: 1 }] });
  });
});
