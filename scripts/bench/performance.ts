/** The figures of whole builds as a page of the documentation: ratios first, a chart, and what got slower since. */
import type { BuildReport, BuildsReport, Run } from './builds.ts';

/** What is compared with Starlight, as a multiple of it or of the smallest site: `[name, figure, bound]`. */
function ratiosOf(report: BuildReport, first: BuildReport): [name: string, value: number, bound: number][] {
  const { ours, peers } = report;
  const to = (run: Run, peer: Run): number => run.seconds / peer.seconds;
  const perTopic = ({ topics, ours: { cold } }: BuildReport): number => cold.seconds / topics;
  return [
    ['캐시 없이 ÷ Starlight', to(ours.cold, peers.Starlight.cold), 2],
    [
      '캐시 없이 ÷ Starlight, 걸린 시간 대신 CPU가 한 일로',
      ours.cold.workSeconds / peers.Starlight.cold.workSeconds,
      Infinity,
    ],
    ['캐시 없이 ÷ Astro', to(ours.cold, peers.Astro.cold), Infinity],
    ['주제 하나를 바꾼 뒤 ÷ Starlight 캐시 없이', to(ours.changed, peers.Starlight.cold), 1],
    ['아무것도 안 바꾼 뒤 ÷ Starlight 캐시 없이', to(ours.unchanged, peers.Starlight.cold), 0.3],
    ['주제 하나에 드는 시간 ÷ 가장 작은 사이트', perTopic(report) / perTopic(first), 1.1],
    ['같은 주제 쪽의 크기 ÷ 가장 작은 사이트', report.page / first.page, 1.05],
  ];
}

const number = (value: number, digits = 2): string => value.toFixed(digits);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of ratios, then one of what they are made of. */
export function performancePage({ machine, versions, builds }: BuildsReport): string {
  const [first] = builds;
  if (first === undefined) return '';
  const heads = builds.map(({ topics }) => `주제 ${topics.toLocaleString('ko')}개`);
  const names = ratiosOf(first, first).map(([name]) => name);
  const ratios = builds.map((build) => ratiosOf(build, first));
  const table = (lines: readonly (readonly string[])[]): string[] => [
    row(['', ...heads]),
    row(['---', ...heads.map(() => '--:')]),
    ...lines.map(row),
  ];
  const line = (name: string, figure: (build: BuildReport) => string): string[] => [name, ...builds.map(figure)];
  const seconds = (name: string, pick: (build: BuildReport) => Run): string[] =>
    line(name, (build) => `${number(pick(build).seconds, 1)}초 (일 ${number(pick(build).workSeconds, 1)}초)`);
  return `${[
    '# 얼마나 빠른가',
    '',
    `\`npm run bench -- --build ${builds.map(({ topics }) => topics).join(',')} --write\`가 재고 이 쪽과 그림을 쓴다. 모든 수는 한 기계에서 한 번에 잰 것이다. 실제 주제를 이름만 바꿔 늘리고, 같은 글을 Starlight와 꾸미지 않은 Astro에도 준다. 기계의 빠르기가 아니라 **비율**을 본다.`,
    '',
    `잰 곳: ${machine}. ${Object.entries(versions)
      .map((pair) => pair.join(' '))
      .join(', ')}.`,
    '',
    '![빌드 시간](performance.svg)',
    '',
    '## 비율',
    '',
    ...table(names.map((name, index) => [name, ...ratios.map((ratio) => number(ratio[index]?.[1] ?? NaN))])),
    '',
    '## 시간과 크기',
    '',
    '괄호 안의 일은 모든 프로세스의 CPU 시간이다. 다른 일이 함께 도는 기계에서는 걸린 시간보다 이것이 믿을 만하다.',
    '',
    ...table([
      seconds('SAA 노트, 캐시 없이', ({ ours }) => ours.cold),
      seconds('SAA 노트, 주제 하나를 바꾼 뒤', ({ ours }) => ours.changed),
      seconds('SAA 노트, 그대로', ({ ours }) => ours.unchanged),
      seconds('Starlight, 캐시 없이', ({ peers }) => peers.Starlight.cold),
      seconds('Starlight, 주제 하나를 바꾼 뒤', ({ peers }) => peers.Starlight.changed),
      seconds('Astro, 캐시 없이', ({ peers }) => peers.Astro.cold),
      line('SAA 노트의 가장 큰 프로세스', ({ ours }) => `${number(ours.cold.megabytes, 0)} MB`),
      line('같은 주제 쪽(`compute/lambda`)', ({ page }) => `${number(page / 1024, 1)} KB`),
      line('가장 큰 쪽', ({ largest }) => `${number(largest.bytes / 1024, 0)} KB \`${largest.path}\``),
    ]),
  ].join('\n')}\n`;
}

/** Bars of the cold builds, ours and the peers', by number of topics. */
export function performanceChart({ builds }: BuildsReport): string {
  const bars = builds.flatMap(({ topics, ours, peers }) => [
    { label: `${topics}개 · SAA 노트`, seconds: ours.cold.seconds, fill: '#1b7f5c' },
    { label: `${topics}개 · Starlight`, seconds: peers.Starlight.cold.seconds, fill: '#7c8a85' },
    { label: `${topics}개 · Astro`, seconds: peers.Astro.cold.seconds, fill: '#b3bdb9' },
  ]);
  const most = Math.max(...bars.map(({ seconds }) => seconds));
  const lines = bars.map(({ label, seconds, fill }, index) => {
    const y = 12 + index * 28;
    const width = Math.max(1, (seconds / most) * 420);
    return `<text x="150" y="${y + 15}" text-anchor="end">${label}</text><rect x="160" y="${y}" width="${number(width, 1)}" height="20" rx="3" fill="${fill}"/><text x="${number(168 + width, 1)}" y="${y + 15}">${number(seconds, 1)}초</text>`;
  });
  const height = 24 + bars.length * 28;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" width="680" height="${height}" role="img" font-family="sans-serif" font-size="13"><title>캐시 없이 빌드하는 시간</title><rect width="680" height="${height}" fill="#fff"/>${lines.join('')}</svg>\n`;
}

/** A ratio that grew by more than this counts as slower: runs of one machine differ. */
const TOLERANCE = 1.15;

/** One line for each ratio that got worse against committed figures or is over its bound. */
export function slower(now: BuildsReport, before: BuildsReport): string[] {
  return now.builds.flatMap((build) => {
    const [first = build] = now.builds;
    const old = before.builds.find(({ topics }) => Math.abs(topics / build.topics - 1) < 0.2);
    const [oldFirst = old] = before.builds;
    const known = old === undefined || oldFirst === undefined ? [] : ratiosOf(old, oldFirst);
    return ratiosOf(build, first).flatMap(([name, value, bound], index) => {
      const was = known[index]?.[1];
      const over = value > bound ? [`한도 ${bound}을 넘는다`] : [];
      const grown = was !== undefined && value > was * TOLERANCE ? [`전에는 ${number(was)}`] : [];
      const reasons = [...grown, ...over];
      return reasons.length === 0 ? [] : [`주제 ${build.topics}개, ${name}: ${number(value)} (${reasons.join(', ')})`];
    });
  });
}
