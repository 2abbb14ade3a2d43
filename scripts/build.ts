/** `npm run build`: the complete site in `dist/`, for any host (`SITE_URL`, `BASE_PATH`). Needs no browser. */
import { basePath } from './lib/base-path.ts';
import { runSteps } from './lib/steps.ts';
import { toolPath } from './lib/tools.ts';

basePath();
const passed = await runSteps([
  {
    name: '콘텐츠 검사',
    args: ['scripts/check.ts'],
    advice: '위에 적힌 파일과 줄을 고친다. 검사만 다시 하려면 npm run check',
    quiet: true,
  },
  {
    name: '글꼴 추리기',
    args: ['scripts/subset-font.ts'],
    advice: 'assets/fonts/PretendardVariable.woff2가 있는지 본다.',
  },
  {
    name: '페이지 만들기',
    args: [toolPath('astro', 'bin/astro.mjs'), 'build'],
    advice: '위의 Astro 오류에 적힌 파일을 고친다.',
    quiet: true,
  },
  {
    name: '공유 그림',
    args: ['scripts/og-pictures.ts', '--dist', process.env.OUT_DIR ?? 'dist'],
    advice: '.cache/og를 지우고 npm run build를 다시 실행한다.',
  },
  {
    name: '검색 색인',
    args: ['scripts/index-search.ts', '--dist', process.env.OUT_DIR ?? 'dist'],
    advice: 'dist/가 온전한지 보고 npm run build를 다시 실행한다.',
    quiet: true,
  },
]);
process.exit(passed ? 0 : 1);
