import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remarkDiagrams } from './remark-diagrams.ts';
import { diagramPath, ICON_FILE } from './store.ts';
import { diagramHash } from './version.ts';

const SOURCE = 'flowchart LR\n  accTitle: 제목\n  accDescr: 설명\n  a --> b';
const META = {
  hash: diagramHash(SOURCE),
  type: 'flowchart-v2',
  title: '제목',
  description: '설명',
  icons: ['aws-s3'],
  topics: ['storage/s3', 'compute/ec2'],
  relations: [{ kind: 'edge', from: 'a', to: 'b', label: '① 읽기', dashed: false, both: false }],
};
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" class="diagram-svg" viewBox="0 0 9 9"><svg role="img" aria-labelledby="diagram-path-title"><title id="diagram-path-title">제목</title><use href="#icon-aws-s3"/></svg><a data-topic="storage/s3" aria-label="S3"><rect/></a><a aria-label="EC2" data-topic="compute/ec2"><rect/></a></svg>';
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'diagrams-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write(diagramPath('storage/s3/path', 'svg'), SVG);
  write(diagramPath('storage/s3/path', 'json'), JSON.stringify(META));
  write(ICON_FILE, JSON.stringify({ icons: { 'aws-s3': { body: '<path d="M0 0h9"/>' } } }));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function page(body: string, explain?: (key: string) => string): Promise<string> {
  const options = { root, base: '/saa-notes/', isTopic: (id: string) => id === 'storage/s3', explain };
  const file = { path: join(root, 'content/storage/s3.mdx'), value: body };
  const jsx = await compile(file, { jsx: true, remarkPlugins: [[remarkDiagrams, options]] });
  return String(jsx).replaceAll('&quot;', '"');
}

it('turns a fence of an MDX page into its figure with icons, links under the base path and relations as text', async () => {
  const jsx = await page(`# S3\n\n\`\`\`mermaid id=path\n${SOURCE}\n\`\`\`\n`);
  expect(jsx).toContain('id="diagram-path" data-diagram="path"');
  expect(jsx.match(/id="icon-aws-s3"/g)).toHaveLength(1);
  expect(jsx).toContain('aria-label="S3" href="/saa-notes/storage/s3/" aria-current="page"');
  expect(jsx).not.toContain('compute/ec2');
  expect(jsx).not.toContain('data-topic');
  expect(jsx).toContain('href="#diagram-path" class="anchor"');
  expect(jsx).toContain('a → b: ① 읽기');
  expect(jsx).not.toContain('style=');
});

it('shows one from left to right on wide screens where a drawing has one', async () => {
  const file = join(root, diagramPath('storage/s3/path', 'landscape.svg'));
  writeFileSync(file, SVG.replaceAll('diagram-path', 'diagram-path-landscape'));
  const jsx = await page(`# S3\n\n\`\`\`mermaid id=path\n${SOURCE}\n\`\`\`\n`);
  rmSync(file);
  expect(jsx.match(/class="diagram-svg[^"]*"/g)).toEqual([
    'class="diagram-svg diagram-landscape"',
    'class="diagram-svg"',
  ]);
  expect(jsx.match(/ id="diagram-path[^"]*title"/g)).toEqual([
    ' id="diagram-path-landscape-title"',
    ' id="diagram-path-title"',
  ]);
});

it('한 줄로 어느 파일 몇째 줄의 그림이 왜 안 되는지 말한다', async () => {
  await expect(page('\n\n```mermaid id=other\nflowchart LR\n```\n')).rejects.toThrow(
    /^content\/storage\/s3\.mdx:3 diagram-missing 그림 other가 아직 그려지지 않았다/,
  );
  await expect(page(`\`\`\`mermaid id=path\n${SOURCE} --> c\n\`\`\`\n`)).rejects.toThrow(
    /^content\/storage\/s3\.mdx:1 diagram-stale/,
  );
  await expect(page('```mermaid\nflowchart LR\n```\n')).rejects.toThrow(/^content\/storage\/s3\.mdx:1 diagram-id/);
});

it('쓰는 동안에는 멈추지 않고, 그 자리에 왜 없는지 적는다', async () => {
  const explain = (key: string): string => `${key}: 그리는 중이다`;
  const body = `\`\`\`mermaid id=path\n${SOURCE}\n\`\`\`\n\n\`\`\`mermaid id=other\nflowchart LR\n\`\`\`\n`;
  const jsx = await page(body, explain);
  expect(jsx).toContain('data-diagram="path"');
  expect(jsx).toContain('class="diagram diagram-missing" id="diagram-other"');
  expect(jsx).toContain('storage/s3/other: 그리는 중이다');
  expect(await page('```mermaid\nflowchart LR\n```\n', explain)).toContain('그림에 id가 없다');
});
