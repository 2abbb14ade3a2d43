/** Units by what they measure, each with its size in the first of them. */
const SCALES: readonly (readonly [dimension: string, units: Readonly<Record<string, number>>])[] = [
  [
    '시간',
    {
      초: 1,
      밀리초: 1e-3,
      마이크로초: 1e-6,
      분: 60,
      시간: 3600,
      일: 86_400,
      주: 604_800,
      개월: 2_629_800,
      년: 31_557_600,
    },
  ],
  [
    '크기',
    {
      B: 1,
      바이트: 1,
      KB: 1e3,
      KiB: 2 ** 10,
      MB: 1e6,
      MiB: 2 ** 20,
      GB: 1e9,
      GiB: 2 ** 30,
      TB: 1e12,
      TiB: 2 ** 40,
      PB: 1e15,
      PiB: 2 ** 50,
      EB: 1e18,
      EiB: 2 ** 60,
    },
  ],
  ['속도', { bps: 1, Kbps: 1e3, Mbps: 1e6, Gbps: 1e9, Tbps: 1e12, 'MB/s': 8e6, 'MiB/s': 2 ** 23, 'GB/s': 8e9 }],
  ['비율', { '%': 1 }],
  ['돈', { 달러: 1, 센트: 0.01 }],
  ['개수', { '': 1, 만: 1e4, 억: 1e8, 조: 1e12 }],
];
const UNITS = new Map(
  SCALES.flatMap(([, units], dimension) =>
    Object.entries(units).map(([unit, size]) => [unit, { dimension, size }] as const),
  ),
);
const UNIT_NAMES = [...UNITS.keys()].filter((unit) => unit !== '').sort((a, b) => b.length - a.length);
/** `10,240MB`, `1,000만 개`, `15분`, `5`. A digit inside a word (`S3`, `io2`) is no number. */
const NUMBER = new RegExp(`(?<![\\w.])(\\d[\\d,]*(?:\\.\\d+)?)\\s?(${UNIT_NAMES.join('|')})?`);

/**
 * Where a value stands among all: what it measures and how much; `undefined` when it has no number.
 *
 * Example: `"최대 15분(900초)"` → `{ dimension: 0, size: 900 }`.
 */
export function magnitudeOf(value: string): { dimension: number; size: number } | undefined {
  const [, number, name = ''] = NUMBER.exec(value) ?? [];
  const unit = UNITS.get(name);
  if (number === undefined || unit === undefined) return undefined;
  return { dimension: unit.dimension, size: Number(number.replaceAll(',', '')) * unit.size };
}
