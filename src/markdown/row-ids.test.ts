import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeHeadingId } from './heading-ids.ts';
import { parseBody } from './parse-topic.ts';
import { assignRowIds } from './row-ids.ts';
import { visit } from 'unist-util-visit';

function ids(body: string): string[] {
  const tree = parseBody(body);
  visit(tree, 'heading', (heading) => {
    takeHeadingId(heading);
  });
  return assignRowIds(tree);
}
const table = (...cells: string[]): string =>
  `| 무엇 | 값 |\n|---|---|\n${cells.map((cell) => `| ${cell} | 1 |\n`).join('')}\n`;

describe('표 줄의 id', () => {
  it.each([
    ['S3', 'row-s3'],
    ['S3 버킷', 'row-s3'],
    ['`/static/*`', 'row-static'],
    ['**Provisioned IOPS** (io2)', 'row-provisioned-iops-io2'],
    ['[[networking/cloudfront\\|CloudFront]]', 'row-cloudfront'],
    ['[[compute/lambda]]', 'row-lambda'],
    ['내구성', 'row-naeguseong'],
    ['최대 15분', 'row-choedae-15bun'],
    ['5,500', 'row-5-500'],
    ['기본 `*` [#fallback]', 'fallback'],
  ])('%s → %s', (cell, id) => {
    expect(ids(table(cell))).toEqual([id]);
  });

  it('같은 id가 될 줄은 한국어로, 그다음 절로, 그다음 번호로 가른다', () => {
    expect(ids(table('S3 버킷', 'S3 정책', 'EFS'))).toEqual(['row-s3-beokit', 'row-s3-jeongchaek', 'row-efs']);
    expect(ids(`## 가 [#a]\n\n${table('EFS')}## 나 [#b]\n\n${table('EFS')}`)).toEqual(['row-a-efs', 'row-b-efs']);
    expect(ids(table('EFS', 'EFS'))).toEqual(['row-top-efs', 'row-top-efs-2']);
  });

  it('첫 칸이 빈 줄에는 없다', () => {
    expect(ids(table('', '—', 'S3'))).toEqual(['row-s3']);
  });

  it('언제나 짧은 ASCII이고 한 쪽 안에서 하나뿐이다', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('가나다각뷁 S3-*.()aZ9é日😀')), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const found = ids(table(...cells.map((text) => text.replace(/[*|()]/g, ''))));
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60)).toBe(true);
      }),
    );
  });
});
