/** A number with its unit: `15분` → `{ number: 15, unit: "분" }`. */
export interface NumberWithUnit {
  readonly number: number;
  readonly unit: string;
}

const UNITS = [
  '%',
  'M(?:i?B/s|bps)',
  'Gbps',
  '[KMGTP]i?B',
  '바이트',
  'ms',
  'IOPS',
  'vCPU',
  '마이크로초',
  '밀리초',
  '초',
  '분',
  '시간',
  '일',
  '주',
  '개월',
  '년',
  '개',
  '대',
  '번',
  '회',
  '건',
  '자',
  '배',
  '줄',
  '달러',
];
const QUANTITY = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)\\s*(${UNITS.join('|')})`, 'g');

/** The quantities that a text says, in its order. */
export const quantitiesIn = (text: string): NumberWithUnit[] =>
  [...text.matchAll(QUANTITY)].map(([, number = '', unit = '']) => ({
    number: Number(number.replaceAll(',', '')),
    unit,
  }));

/** Whether two texts' quantities are one: `10,240MB` and `10240MB` are. */
export const isSameNumber = (a: NumberWithUnit, b: NumberWithUnit): boolean =>
  a.number === b.number && a.unit === b.unit;
