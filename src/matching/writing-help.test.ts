import { expect, it } from 'vitest';
import { anchorsOf, openForWriting } from './writing-help.ts';

const docs = 'https://docs.aws.amazon.com/efs';
const PAGE = `---
title: EFS
titleEn: Amazon EFS
kind: service
status: published
summary: 함께 쓰는 파일 시스템이다.
facts:
  - id: price
    label: 저장 요금
    value: 0.3달러
    examEra: 0.2달러
    source: ${docs}/price.html
  - id: mount
    label: 마운트
    value: AZ마다 1개
    source: ${docs}/mount.html
corrections:
  - id: zone
    notes: 한 AZ에만 둔다고 한다.
    status: simplified
    right: 여러 AZ에 둔다.
    source: ${docs}/zones.html
references:
  - title: 수명 주기 관리
    url: ${docs}/lifecycle-management.html
  - title: 개요
    url: ${docs}/mount.html
verifiedOn: 2026-11-20
---

## 언제 쓰나 [#when]

여럿이 함께 쓸 때. 리눅스에서만 쓴다.

## 수명 주기 [#lifecycle]

안 쓰는 파일을 싼 곳으로 옮긴다.
`;
const open = (text: string) => openForWriting({ id: 'storage/efs', path: 'content/storage/efs.mdx', text });
const help = open(PAGE);
const lineOf = (row: string): number => PAGE.split('\n').indexOf(row) + 1;

it('쪽에 없는 숫자면 그 자리와 근거와 facts에 넣을 항목을 말한다', () => {
  const { at, place, documents, entry } = help('파일 하나 48TiB', { anchor: 'fact-price' });
  expect([at, place]).toEqual([`content/storage/efs.mdx:${lineOf('  - id: price')}`, 'label: 저장 요금']);
  expect(documents[0]).toBe(`${docs}/price.html`);
  expect(entry).toContain('value: 48TiB #');
  // what is not found out yet is no value
  expect(entry).toMatch(/ source: #/);
});

it('틀린 말이면 옛 값과 오늘의 값과 그 자리의 근거를 정정으로 적어 주고, 같은 자리의 숫자를 하나 더 적게 하지 않는다', () => {
  const { correction, entry } = help('EFS는 요금이 0.2달러', { anchor: 'fact-price' });
  expect(entry).toBeUndefined();
  expect(correction).toEqual({
    at: `content/storage/efs.mdx:${lineOf('corrections:')}`,
    entry: [
      '  - id: price',
      '    notes: "저장 요금: “0.2달러”라고 적는다."',
      '    status: outdated',
      '    right: "저장 요금: 0.3달러"',
      `    source: ${docs}/price.html`,
    ].join('\n'),
  });
  const put = PAGE.replace('corrections:\n', `corrections:\n${correction?.entry ?? ''}\n`);
  // the page with the entry is read; a second one gets an id of its own, and one about the mistake itself is none
  const again = open(put);
  expect(again('요금 0.1달러', { anchor: 'fact-price' }).correction?.entry).toMatch(/^ {2}- id: price-2\n/);
  expect(again('요금이 0.2달러', { anchor: 'correction-price' }).correction).toBeUndefined();
});

it('글의 자리는 제목과 그 문장이고, 문서는 그 말과 절에 가까운 것부터다', () => {
  const sentence = help('윈도에서도 쓴다', { anchor: 'when', text: '리눅스에서만 쓴다.' });
  expect([sentence.at, sentence.place]).toEqual([
    `content/storage/efs.mdx:${lineOf('## 언제 쓰나 [#when]')}`,
    '## 언제 쓰나',
  ]);
  expect(sentence.correction?.entry).toContain('right: "리눅스에서만 쓴다."');
  // a place that is only named: its sentence that is nearest to the statement
  expect(help('리눅스 서버만', { anchor: 'when' }).correction?.entry).toContain('right: "리눅스에서만 쓴다."');
  const lifecycle = help('lifecycle로 IA에 보냄', { anchor: 'lifecycle' });
  expect(lifecycle.documents[0]).toBe(`${docs}/lifecycle-management.html`);
  expect(lifecycle.correction?.entry).toContain(`source: # 확인했으면: ${docs}/lifecycle-management.html`);
});

it('쪽의 자리는 항목과 제목의 id 모두다', () => {
  expect(anchorsOf(PAGE)).toEqual(['fact-price', 'fact-mount', 'correction-zone', 'when', 'lifecycle']);
});

it('모르는 자리는 머리말이고, 읽을 수 없는 쪽은 자리만 말한다', () => {
  expect(help('함께 쓴다', { anchor: 'gone' }).at).toBe(
    `content/storage/efs.mdx:${lineOf('summary: 함께 쓰는 파일 시스템이다.')}`,
  );
  expect(open(PAGE.replace('kind: service', 'kind: 없음'))('함께 쓴다', { anchor: 'when' })).toMatchObject({
    place: '## 언제 쓰나',
    documents: [],
    correction: undefined,
  });
});
