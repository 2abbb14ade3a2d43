/** The benchmark's figures as a table a person reads. */
import { formatImports, type ImportCost } from './importing.ts';
import type { SearchCost } from './in-browser.ts';

type Name = 'ours' | 'pagefind';

/** Everything that one run measured; `build` is missing where the site was built before. */
export interface Report {
  readonly build: { readonly seconds: number; readonly peakMegabytes: number; readonly distBytes: number } | undefined;
  readonly pages: { readonly median: number; readonly p95: number; readonly largest: number };
  readonly search: Readonly<Record<Name, SearchCost>>;
  /** Longest task while typing into the site's dialog, cold and warm. */
  readonly longestTypingTaskMs: number;
  readonly imports: readonly ImportCost[];
  readonly seconds: number;
}

const KB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Writes one line per figure, Pagefind's beside ours and as a multiple of it. */
export function formatReport({ build, pages, search, longestTypingTaskMs, imports, seconds }: Report): string {
  const lines = [
    build === undefined
      ? '빌드: 재지 않음(--dist)'
      : `빌드: ${build.seconds.toFixed(1)}초, 가장 큰 프로세스 ${build.peakMegabytes.toFixed(0)} MB, dist ${KB(build.distBytes)}`,
    `페이지(gzip): 중앙값 ${KB(pages.median)}, p95 ${KB(pages.p95)}, 최대 ${KB(pages.largest)}`,
    ...formatSearch(search),
    `한 자씩 칠 때 우리의 가장 긴 작업 ${ms(longestTypingTaskMs)} (50 ms가 넘는 것만 잡힌다)`,
    '',
    '시간은 물음에서 결과가 다 보일 때까지다. 우리는 화면에 그리는 일까지, Pagefind는 결과를 얻는 일까지 들어 있다.',
    ...formatImports(imports),
    `재는 데 ${seconds.toFixed(0)}초 걸렸다.`,
  ];
  return lines.join('\n');
}

function formatSearch(search: Report['search']): string[] {
  const lines = ['', ''.padEnd(24) + '우리'.padStart(12) + 'Pagefind'.padStart(22)];
  const row = (label: string, figure: (cost: SearchCost) => number, unit: (value: number) => string): void => {
    const own = figure(search.ours);
    const other = figure(search.pagefind);
    const times = own > 0 ? ` (${(other / own).toFixed(2)}배)` : '';
    lines.push(label.padEnd(24) + unit(own).padStart(14) + `${unit(other)}${times}`.padStart(24));
  };
  row('첫 질의 전송', ({ firstBytes }) => firstBytes, KB);
  row('첫 질의 시간', ({ firstMs }) => firstMs, ms);
  row('다음 질의 전송(평균)', ({ warmBytes }) => warmBytes, KB);
  row('다음 질의 시간 중앙값', ({ warmMs }) => warmMs.median, ms);
  row('다음 질의 시간 p95', ({ warmMs }) => warmMs.p95, ms);
  row('주 스레드의 일 중앙값', ({ warmWorkMs }) => warmWorkMs.median, ms);
  row('주 스레드의 일 p95', ({ warmWorkMs }) => warmWorkMs.p95, ms);
  row('모든 스레드의 일 평균', ({ warmProcessMs }) => warmProcessMs, ms);
  row('가장 긴 작업', ({ longestTaskMs }) => longestTaskMs, ms);
  return lines;
}
