import { describe, expect, test } from 'vitest';
import { readDataFiles } from './data-files.ts';
import { ANCHOR_FILE, formatRecord, updateRecord } from './anchors.ts';
import { change, content, EFS, found, good, published, S3, s3 } from './fixtures/sample-content.ts';
import { readTopicDocument } from './topic-document.ts';

/** The record of the good sample, as the command writes it. */
function record(texts: Readonly<Record<string, string>> = good, before = ''): string {
  const { topics } = content(texts);
  const index = new Map(topics.map((file) => [file.id, readTopicDocument(file)]));
  const data = readDataFiles(before === '' ? [] : [{ path: ANCHOR_FILE, text: before }]);
  return formatRecord(updateRecord(data, index));
}
const after = (changes: Readonly<Record<string, string>>, edit = (text: string): string => text): string[] =>
  found({ ...good, [ANCHOR_FILE]: edit(record()), ...changes });
const move = (entry: string) => (text: string) => text.replace('moved: {}', `moved:\n  ${entry}`);

describe('공개한 앵커의 기록', () => {
  test('기록한 그대로면 아무것도 나오지 않는다', () => {
    expect(record()).toContain(
      'storage/s3: [confusions, correction-bucket-names, corrections, fact-durability, fact-max-object,',
    );
    expect(record()).toContain('row-han-kan');
    expect(after({})).toEqual([]);
  });

  test.each([
    ['제목의 id', '[#versioning]', '[#versions]'],
    ['숫자의 id', 'id: durability', 'id: durable'],
    ['시나리오의 id', 'id: static-site', 'id: site'],
    ['정정의 id', 'id: bucket-names', 'id: names'],
    ['표의 줄', '| 한 칸 |', '| 두 칸 |'],
  ])('%s를 바꾸면 오류이고, 갈 곳을 적으면 된다', (_, from, to) => {
    const changed = { [S3]: change(s3, from, to) };
    expect(after(changed)).toEqual([`${ANCHOR_FILE}:1 anchor-unrecorded`, `${S3}:1 anchor-gone`]);
  });

  test('옮긴 앵커는 갈 곳이 있어야 하고, 정말로 없어졌어야 한다', () => {
    const changed = { [S3]: change(s3, '[#versioning]', '[#versions]') };
    const gone = after(changed, move('storage/s3#versioning: versions'));
    expect(gone.filter((finding) => !finding.includes('unrecorded'))).toEqual([]);
    expect(after(changed, move('storage/s3#versioning: nowhere'))).toContain(`${ANCHOR_FILE}:7 anchor-moved`);
    expect(after(changed, move('storage/s3#versioning: storage/efs#how'))).not.toContain(
      `${ANCHOR_FILE}:7 anchor-moved`,
    );
    expect(after({}, move('storage/s3#how: when'))).toContain(`${ANCHOR_FILE}:7 anchor-moved`);
  });

  test('공개한 주제를 지우거나 초안으로 돌리면 오류이고, 이어받은 주제가 있으면 된다', () => {
    const without = s3.replaceAll(/storage\/efs/g, 'storage/s3-x').replace('related: [storage/s3-x]', 'related: []');
    const gone = (texts: Readonly<Record<string, string>>): string[] =>
      found(texts).filter((finding) => finding.includes('anchor-gone'));
    const { [EFS]: efs, ...rest } = { ...good, [ANCHOR_FILE]: record() };
    expect(efs).toBeDefined();
    expect(gone(rest)).toEqual([`${ANCHOR_FILE}:4 anchor-gone`]);
    expect(gone({ ...rest, [EFS]: published.replace('status: published', 'status: draft') })).toEqual([
      `${ANCHOR_FILE}:4 anchor-gone`,
    ]);
    const heir = change(without, '[storage/simple-storage]', '[storage/simple-storage, storage/efs]');
    expect(gone({ ...rest, [S3]: heir }).filter((finding) => finding.startsWith(ANCHOR_FILE))).toEqual([]);
  });

  test('다시 적어도 한번 기록한 것은 남고, 옮긴 것은 빠진다', () => {
    const old = 'recorded:\n  storage/s3: [ancient, other]\n  storage/gone: [a]\nmoved:\n  storage/s3#other: how\n';
    const text = record(good, old);
    expect(text).toContain('storage/s3: [ancient, confusions,');
    expect(text).toContain('storage/gone: [a]');
    expect(text).not.toMatch(/recorded:[\s\S]*, other[\s\S]*moved:/);
    expect(record(good, text)).toBe(text);
  });

  test('모양이 틀린 기록은 오류다', () => {
    expect(after({}, () => 'recorded:\n  storage/s3: [Über]\nmoved: {}\n')).toEqual([`${ANCHOR_FILE}:2 data-file`]);
    expect(after({}, () => 'kept: {}\n').every((finding) => finding.includes('data-file'))).toBe(true);
  });
});
