import { expect, it } from 'vitest';
import { helpToWrite } from './writing-help.ts';

const PAGE = `---
title: EFS
summary: 함께 쓰는 파일 시스템
facts:
  - id: price
    label: 저장 요금
    value: 0.3달러
    source: https://docs.aws.amazon.com/efs/price.html
  - id: mount
    label: 마운트
    value: AZ마다 1개
    source: https://docs.aws.amazon.com/efs/mount.html
references:
  - title: 개요
    url: https://docs.aws.amazon.com/efs/mount.html
---

## 언제 쓰나 [#when]

여럿이 함께 쓸 때.
`;

it('숫자의 자리와 근거, 채워 넣을 항목을 말한다', () => {
  const help = helpToWrite('EFS는 요금이 0.5달러', 'content/storage/efs.mdx', PAGE, 'fact-price');
  expect(help).toMatchObject({ at: 'content/storage/efs.mdx:5', place: 'label: 저장 요금' });
  expect(help.documents[0]).toBe('https://docs.aws.amazon.com/efs/price.html');
  expect(help.entry).toContain('value: 0.5달러 #');
  // what is not found out yet is no value
  expect(help.entry).toMatch(/ source: #/);
});

it('글의 자리는 제목이고, 모르는 자리는 머리말이다', () => {
  expect(helpToWrite('함께 쓴다', 'a.mdx', PAGE, 'when')).toMatchObject({
    at: 'a.mdx:18',
    place: '## 언제 쓰나',
    entry: undefined,
  });
  const [first] = helpToWrite('함께 쓴다', 'a.mdx', PAGE, 'gone').documents;
  expect([helpToWrite('함께 쓴다', 'a.mdx', PAGE, 'gone').at, first]).toEqual([
    'a.mdx:3',
    'https://docs.aws.amazon.com/efs/mount.html',
  ]);
});
