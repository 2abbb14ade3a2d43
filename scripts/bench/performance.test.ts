import { expect, it } from 'vitest';
import type { BuildReport, BuildsReport, Run } from './builds.ts';
import { performanceChart, performancePage, slower } from './performance.ts';

const run = (seconds: number): Run => ({ seconds, workSeconds: seconds * 1.5, megabytes: 500 });
const build = (topics: number, cold: number, page = 1000): BuildReport => ({
  topics,
  ours: { cold: run(cold), changed: run(4), unchanged: run(0.3) },
  peers: {
    Starlight: { cold: run(topics / 20), changed: run(3) },
    Astro: { cold: run(topics / 30), changed: run(2) },
  },
  page,
  largest: { path: 'facts/index.html', bytes: 900_000 },
});
const report = (...builds: BuildReport[]): BuildsReport => ({ machine: '기계', versions: { Node: 'v24' }, builds });

it('says ratios first, and draws a bar for each site', () => {
  const both = report(build(200, 15), build(1000, 75));
  expect(performancePage(both)).toContain('| 캐시 없이 ÷ Starlight | 1.50 | 1.50 |');
  expect(performancePage(both)).toContain('15.0초 (일 22.5초)');
  expect(performanceChart(both).match(/<rect x="160"/g)).toHaveLength(6);
});

it('says what got slower against committed figures, and what is over its bound', () => {
  const before = report(build(200, 12), build(1000, 60));
  expect(slower(report(build(200, 12.5), build(1000, 62)), before)).toEqual([]);
  const worse = slower(report(build(200, 12), build(1000, 90, 1100)), before);
  expect(worse).toEqual([
    expect.stringContaining('주제 1000개, 캐시 없이 ÷ Starlight: 1.80 (전에는 1.20)'),
    expect.stringContaining('CPU가 한 일'),
    expect.stringContaining('÷ Astro'),
    expect.stringContaining('주제 하나에 드는 시간'),
    expect.stringContaining('같은 주제 쪽의 크기 ÷ 가장 작은 사이트: 1.10 (한도 1.05을 넘는다)'),
  ]);
  expect(slower(report(build(200, 30)), before).join()).toContain('한도 2을 넘는다');
});
