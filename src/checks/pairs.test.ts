import { describe, expect, test } from 'vitest';
import { change, found, good } from './fixtures/sample-content.ts';

const FILE = 'content/_pairs.yaml';
const pair = `- a: storage/s3
  b: storage/efs
  chooseA: [객체를 올리고 내려받는다]
  chooseB: [여러 서버가 마운트한다]
  trap: 마운트하면 EFS다.
  confusion: 2
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

  test('쉼표에서 잘린 이유: 따옴표로 묶으면 한 문장이다', () => {
    const cut = change(pair, '[여러 서버가 마운트한다]', '[왜, 어디까지 번졌는지 따라간다]');
    expect(findings(cut)).toEqual([`${FILE}:4 data-file`]);
    const whole = change(pair, '[여러 서버가 마운트한다]', "['왜, 어디까지 번졌는지 따라간다']");
    expect(findings(whole)).toEqual([]);
  });

  test.each([
    '앞은 저장, 뒤는 그림이다.',
    '마운트하면 후자가 맞다.',
    '값이 싼 것은 왼쪽이다.',
    '비용이 단서면 앞, 공유가 단서면 EFS다.',
    '공유가 단서면 뒤다.',
    '둘은 앞뒤다.',
  ])('둘을 놓인 자리로 부르면 바꾸어 놓았을 때 틀린다: %s', (trap) => {
    expect(findings(change(pair, '마운트하면 EFS다.', trap))).toEqual([`${FILE}:5 data-file`]);
  });

  test('무엇의 앞이나 뒤인지 말하면 자리가 아니다', () => {
    expect(findings(change(pair, '마운트하면 EFS다.', 'NLB 뒤의 EFS다.'))).toEqual([]);
  });

  test('자기 자신과의 짝, 순서만 바꾼 같은 짝', () => {
    expect(findings(change(pair, 'b: storage/efs', 'b: storage/s3'))).toEqual([`${FILE}:2 pair-repeated`]);
    const turned = change(change(pair, 'a: storage/s3', 'a: storage/efs'), 'b: storage/efs', 'b: storage/s3');
    expect(findings(pair + turned)).toEqual([`${FILE}:7 pair-repeated`]);
  });

  test('절은 있는 제목이고 이름이 있다: 한 주제의 두 절도 짝이다', () => {
    const sections = change(
      change(pair, 'a: storage/s3', 'a: storage/s3#when'),
      'b: storage/efs',
      'b: storage/s3#when',
    );
    const named = change(sections, '  chooseA', '  nameA: 옛 것\n  nameB: 새 것\n  chooseA');
    expect(findings(named)).toEqual([]);
    expect(findings(change(named, '옛 것', '옛/새'))).toEqual([`${FILE}:3 data-file`]);
    expect(findings(change(named, '새 것', '옛 것'))).toEqual([`${FILE}:2 pair-repeated`]);
    expect(findings(change(named, 's3#when', 's3#wenn'))).toEqual([`${FILE}:1 link-anchor`]);
    expect(findings(sections)).toEqual([`${FILE}:1 data-file`, `${FILE}:1 data-file`]);
    expect(findings(change(pair, '  chooseA', '  nameA: 객체\n  chooseA'))).toEqual([`${FILE}:3 data-file`]);
    // What a topic is its summary says.
    expect(findings(change(named, '  chooseA', '  meaningA: 객체다.\n  chooseA'))).toEqual([]);
    expect(findings(change(pair, '  chooseA', '  meaningA: 객체다.\n  chooseA'))).toEqual([`${FILE}:3 data-file`]);
  });

  test('자주 헷갈리는 것부터 적는다', () => {
    const other = change(change(pair, 'b: storage/efs', 'b: storage/ebs'), 'confusion: 2', 'confusion: 3');
    expect(findings(pair + other)).toEqual(expect.arrayContaining([`${FILE}:12 pair-order`]));
    expect(findings(change(pair, 'confusion: 2', 'confusion: 9'))).toEqual([`${FILE}:6 data-file`]);
  });

  test('article이 비교 글이 아니면', () => {
    expect(findings(`${pair}  article: storage/s3\n`)).toEqual([`${FILE}:7 pair-article`]);
  });

  test('rows는 둘에서 네 줄이고 칸은 짧으며, 표가 있으면 한 줄만 더해도 된다', () => {
    const row = (a = '객체'): string => `{ name: 종류, a: ${a}, b: 파일 }`;
    const named = (...rows: string[]): string[] => findings(`${pair}  rows: [${rows.join(', ')}]\n`);
    expect(named(row(), row())).toEqual([]);
    expect(named(row())).toEqual([`${FILE}:7 data-file`]);
    expect(named(row(), row('가'.repeat(21)))).toEqual([`${FILE}:7 data-file`]);
    const table = '  table: { at: storage/s3#when, a: 표, b: 링크 }\n';
    expect(findings(`${pair}  rows: [${row()}]\n${table}`)).not.toContain(`${FILE}:7 data-file`);
    expect(findings(`${pair}  rows: []\n${table}`)).toContain(`${FILE}:7 data-file`);
  });

  test('table은 그 제목 아래의 표이고 둘이 거기에 있다', () => {
    const named = (at: string, a = '표'): string[] => findings(`${pair}  table: { at: ${at}, a: ${a}, b: 링크 }\n`);
    expect(named('storage/s3#versioning')).toEqual([`${FILE}:7 pair-table`]);
    expect(named('storage/s3#nowhere')).toEqual([`${FILE}:7 link-anchor`]);
  });
});
