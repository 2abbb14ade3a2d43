/** The benchmark's figures as a table a person reads. */
import { formatImports, type ImportCost } from './importing.ts';
import type { IndexCost } from './indexes.ts';
import type { SearchCost } from './in-browser.ts';

/** Everything that one run measured; `build` is missing where pages were not built. */
export interface Report {
  readonly topics: number;
  readonly synthetic: boolean;
  readonly build: { readonly seconds: number; readonly peakMegabytes: number; readonly distBytes: number } | undefined;
  readonly indexPeakMegabytes: number;
  readonly index: Readonly<Record<Name, IndexCost>>;
  readonly search: Readonly<Record<Name, SearchCost>>;
  readonly pages: { readonly median: number; readonly p95: number; readonly largest: number } | undefined;
  readonly imports: readonly ImportCost[];
  readonly seconds: number;
}
type Name = 'ours' | 'pagefind' | 'minisearch';

const KB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Writes one line per figure, the three searches side by side, the others as multiples of ours. */
export function formatReport(report: Report): string {
  const lines = [`주제 ${report.topics}개${report.synthetic ? ' (섞어 만든 것)' : ''}`];
  if (report.build !== undefined) {
    const { seconds, peakMegabytes, distBytes } = report.build;
    lines.push(`빌드: ${seconds.toFixed(1)}초, 가장 큰 프로세스 ${peakMegabytes.toFixed(0)} MB, dist ${KB(distBytes)}`);
  } else lines.push('빌드: 재지 않음(--dist나 --notes를 주면 페이지를 새로 만들지 않는다)');
  lines.push(`색인 셋을 만드는 메모리(함께): ${report.indexPeakMegabytes.toFixed(0)} MB`);
  if (report.pages !== undefined)
    lines.push(
      `페이지(gzip): 중앙값 ${KB(report.pages.median)}, p95 ${KB(report.pages.p95)}, 최대 ${KB(report.pages.largest)}`,
    );
  lines.push('', ['검색'.padEnd(24), '우리'.padStart(12), 'Pagefind'.padStart(20), 'MiniSearch'.padStart(22)].join(''));
  const row = (title: string, figure: (name: Name) => number, unit: (value: number) => string): void => {
    const own = figure('ours');
    const other = (name: Name): string =>
      `${unit(figure(name))}${own > 0 ? ` (${(figure(name) / own).toFixed(2)}배)` : ''}`;
    lines.push(
      [title.padEnd(24), unit(own).padStart(14), other('pagefind').padStart(22), other('minisearch').padStart(22)].join(
        '',
      ),
    );
  };
  row(
    '색인 만들기',
    (name) => report.index[name].seconds,
    (value) => `${value.toFixed(1)} s`,
  );
  row('색인 크기', (name) => report.index[name].bytes, KB);
  row('첫 질의 전송', (name) => report.search[name].firstBytes, KB);
  row('첫 질의 시간', (name) => report.search[name].firstMs, ms);
  row('다음 질의 전송(평균)', (name) => report.search[name].warmBytes, KB);
  row('다음 질의 시간 중앙값', (name) => report.search[name].warmMs.median, ms);
  row('주 스레드의 일 중앙값', (name) => report.search[name].warmWorkMs.median, ms);
  row('주 스레드의 일 p95', (name) => report.search[name].warmWorkMs.p95, ms);
  row('가장 긴 작업', (name) => report.search[name].longestTaskMs, ms);
  lines.push(
    '',
    '우리의 시간에는 타자가 멈추기를 기다리는 120 ms와 발췌를 그리는 일이 들어 있고, 다른 둘에는 화면이 없다.',
  );
  lines.push(...formatImports(report.imports));
  lines.push(`재는 데 ${report.seconds.toFixed(0)}초 걸렸다.`);
  return lines.join('\n');
}
