import { describe, expect, test } from 'vitest';
import { change, found, good } from './sample-content.ts';

const FILE = 'content/_pairs.yaml';
const pair = `- a: storage/s3
  b: storage/efs
  chooseA: [객체를 올리고 내려받는다]
  chooseB: [여러 서버가 마운트한다]
  trap: 마운트하면 EFS다.
`;
const findings = (text: string): string[] => found({ ...good, [FILE]: text });

describe('헷갈리는 짝', () => {
  test('서로 다른 두 공개 주제면 아무것도 나오지 않는다', () => {
    expect(findings(pair)).toEqual([]);
  });

  test('없는 주제나 이유가 빠진 짝은 그 줄에서', () => {
    expect(findings(change(pair, 'b: storage/efs', 'b: storage/s4'))).toEqual([`${FILE}:2 link-target`]);
    expect(findings(change(pair, '[여러 서버가 마운트한다]', '[]'))).toEqual([`${FILE}:4 data-file`]);
  });

  test('자기 자신과의 짝, 순서만 바꾼 같은 짝', () => {
    expect(findings(change(pair, 'b: storage/efs', 'b: storage/s3'))).toEqual([`${FILE}:2 pair-repeated`]);
    const turned = change(change(pair, 'a: storage/s3', 'a: storage/efs'), 'b: storage/efs', 'b: storage/s3');
    expect(findings(pair + turned)).toEqual([`${FILE}:6 pair-repeated`]);
  });

  test('article이 비교 글이 아니면', () => {
    expect(findings(`${pair}  article: storage/s3\n`)).toEqual([`${FILE}:6 pair-article`]);
  });
});
