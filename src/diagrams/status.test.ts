import { describe, expect, it } from 'vitest';
import { checkDiagrams, orphanedDiagrams } from './status.ts';
import { diagramHash } from './version.ts';

const SOURCE = 'flowchart LR\n  accTitle: 제목\n  accDescr: 설명\n  a --> b';
const topic = (fence: string): { id: string; path: string; text: string } => ({
  id: 'storage/s3',
  path: 'content/storage/s3.mdx',
  text: `---\ntitle: S3\n---\n\n## 길 [#path]\n\n${fence}\n`,
});
const fenced = (source: string, meta = ' id=path'): string => `\`\`\`mermaid${meta}\n${source}\n\`\`\``;
const fresh = new Map([['storage/s3/path', { meta: { hash: diagramHash(SOURCE) } }]]);
const said = (text: string, committed = fresh): string[] =>
  checkDiagrams([topic(text)], committed).map(({ rule, file, line }) => `${file}:${line} ${rule}`);

describe('그림 상태', () => {
  it('원본과 맞는 그림에는 할 말이 없다', () => {
    expect(said(fenced(SOURCE))).toEqual([]);
    expect(said(fenced(`${SOURCE}   \n`))).toEqual([]);
  });
  it('그리지 않은 그림과 바뀐 그림을 울타리의 줄과 함께 알린다', () => {
    expect(said(fenced(SOURCE), new Map())).toEqual(['content/storage/s3.mdx:7 diagram-missing']);
    expect(said(fenced(`${SOURCE}\n  b --> c`))).toEqual(['content/storage/s3.mdx:7 diagram-stale']);
  });
  it('id 없는 그림, 같은 id의 그림을 알린다', () => {
    expect(said(fenced(SOURCE, ''), new Map())).toEqual(['content/storage/s3.mdx:7 diagram-id']);
    expect(said(`${fenced(SOURCE)}\n\n${fenced(SOURCE)}`)).toEqual(['content/storage/s3.mdx:14 diagram-id']);
  });
  it('제목이나 설명이 없는 그림을 알린다', () => {
    expect(
      said(fenced('flowchart LR\n  a --> b'), new Map()).filter((line) => line.endsWith('description')),
    ).toHaveLength(2);
  });
  it('없는 주제로 가는 링크를 그 줄에서 알린다', () => {
    const linked = `${SOURCE}\n  click a "storage/none"\n  click b "storage/s3"`;
    const committed = new Map([['storage/s3/path', { meta: { hash: diagramHash(linked) } }]]);
    expect(said(fenced(linked), committed)).toEqual(['content/storage/s3.mdx:12 diagram-link']);
  });
  it('다른 곳에서는 주제로 가는 아이콘에 링크가 없으면 그 줄에서 알린다', () => {
    const icon = (node: string): string => `  ${node}@{ icon: "logos:aws-s3", form: "square", label: "S3" }`;
    const source = `${SOURCE}\n${icon('one')}\n${icon('two')}\n  plain@{ icon: "logos:aws-sns", label: "SNS" }`;
    const half = `${source}\n  click one "storage/s3"`;
    const committed = (text: string) => new Map([['storage/s3/path', { meta: { hash: diagramHash(text) } }]]);
    expect(said(fenced(source), committed(source))).toEqual([]);
    expect(said(fenced(half), committed(half))).toEqual(['content/storage/s3.mdx:13 diagram-unlinked']);
    const whole = `${half}\n  click two "storage/s3"`;
    expect(said(fenced(whole), committed(whole))).toEqual([]);
  });
  it('쓰는 주제가 없는 그림을 알린다', () => {
    expect(orphanedDiagrams([topic('그림 없음')], fresh)).toEqual(['storage/s3/path']);
    expect(said('그림 없음')).toEqual(['content/_diagrams/storage/s3/path.svg:1 diagram-orphan']);
  });
});
