import type { Step } from './steps.ts';
import { toolPath } from './tools.ts';

/** The checks of the code itself; each is one step of `npm run verify` and of `npm test`. */
export const VERIFY_STEPS: readonly Step[] = [
  {
    name: '글꼴 추리기',
    args: ['scripts/subset-font.ts'],
    advice: 'assets/fonts/PretendardVariable.woff2가 있는지 본다.',
    quiet: true,
  },
  {
    // A fresh clone has no types of the content collections yet; the next two steps need them.
    name: '콘텐츠의 타입',
    args: [toolPath('astro', 'bin/astro.mjs'), 'sync'],
    advice: 'npm run check로 content/를 먼저 고친다.',
    quiet: true,
  },
  {
    name: '타입',
    args: [toolPath('@astrojs/check', 'bin/astro-check.js'), '--minimumSeverity', 'warning'],
    advice: '위의 타입 오류를 고친다.',
    quiet: true,
  },
  {
    name: '린트',
    args: [toolPath('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.'],
    advice: '고칠 수 있는 것은 npx eslint --fix . 로 고쳐진다.',
    quiet: true,
  },
  {
    name: '서식',
    args: [toolPath('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    advice: 'npm run format 으로 고쳐진다.',
    quiet: true,
  },
  {
    name: '쓰이지 않는 코드',
    args: [toolPath('knip', 'bin/knip.js'), '--no-progress'],
    advice: '쓰이지 않는 파일, 내보내기, 의존성을 지운다.',
    quiet: true,
  },
];
