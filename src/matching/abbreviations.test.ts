import { expect, it } from 'vitest';
import { countNames, isShortFor, longFor, spellOut } from './abbreviations.ts';

it.each([
  ['GDA', 'Glacier Deep Archive'],
  ['MPU', 'Multipart Upload'],
  ['1Z-IA', 'One Zone-IA'],
  ['Int-Tiering', 'Intelligent-Tiering'],
  ['Std', 'Standard'],
  ['msg', 'message'],
  ['inst', 'instance'],
  ['RT', 'route table'],
])('%s는 %s를 줄인 말이다', (short, name) => {
  expect(isShortFor(short, name)).toBe(true);
});

it.each([
  ['new', 'newer'],
  ['list', 'Logs Insights'],
  ['on', 'operations'],
  ['msg', 'MessageGroupId'],
  ['GDA', 'Glacier Instant Retrieval'],
])('%s는 %s를 줄인 말이 아니다', (short, name) => {
  expect(isShortFor(short, name)).toBe(false);
});

it('쪽에 있는 이름으로만 풀고, 나머지와 주소는 그대로 둔다', () => {
  const names = countNames(['S3 Glacier Deep Archive와 Standard', 'Deep Archive는 gradual data archive다']);
  expect(spellOut('Std → GDA → XYZ (https://a.example/GDA, TT(대상 추적))', (short) => longFor(short, names))).toBe(
    'Standard → Glacier Deep Archive → XYZ (https://a.example/GDA, TT(대상 추적))',
  );
});
