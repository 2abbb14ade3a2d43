import type { Step } from './steps.ts';

/** What the checks of the code read: the font's name in the styles, the types of the content. */
export const PREPARING_STEPS: readonly Step[] = [
  {
    name: '글꼴 추리기',
    args: ['scripts/subset-font.ts'],
    advice: 'assets/fonts/PretendardVariable.woff2가 있는지 본다.',
    quiet: true,
  },
  {
    // A fresh clone has no types of the content collections yet; types and lint need them.
    name: '콘텐츠의 타입',
    args: ['node_modules/astro/bin/astro.mjs', 'sync'],
    advice: 'npm run check로 content/를 먼저 고친다.',
    quiet: true,
  },
];

/** Types of the code with what the compiler lets pass; types of the components, which only Astro's own check reads. */
export const TYPES: readonly Step[] = [
  {
    name: '타입과 린트',
    args: ['node_modules/oxlint/bin/oxlint', '--deny-warnings', '.'],
    advice: '고칠 수 있는 것은 npx oxlint --fix . 로 고쳐진다.',
    quiet: true,
  },
  {
    name: '컴포넌트의 타입',
    args: [
      'node_modules/@astrojs/check/bin/astro-check.js',
      // the command drops its first two arguments, so that these say what holds anyway
      ...['--root', '.'],
      ...['--tsconfig', 'tsconfig.components.json', '--minimumSeverity', 'warning'],
    ],
    advice: '위의 타입 오류를 고친다.',
    quiet: true,
  },
];

/** The checks of the code itself, the longest first; none needs another. */
export const VERIFY_STEPS: readonly Step[] = [
  ...TYPES,
  {
    name: '쓰이지 않는 코드',
    args: ['node_modules/knip/bin/knip.js', '--no-progress'],
    advice: '쓰이지 않는 파일, 내보내기, 의존성을 지운다.',
    quiet: true,
  },
  {
    name: '컴포넌트의 서식',
    // Its cache knows a file by its content, the options and Prettier's version.
    args: [
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '--log-level', 'warn'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/prettier'],
      'src/**/*.astro',
    ],
    advice: 'npm run format 으로 고쳐진다.',
    quiet: true,
  },
  {
    name: '화면의 글',
    args: ['scripts/strings.ts', '--check'],
    advice: '적힌 말을 바꾸고, npm run strings로 docs/strings.md를 다시 쓴다.',
    quiet: true,
  },
  {
    name: '서식',
    args: ['node_modules/oxfmt/bin/oxfmt', '--check'],
    advice: 'npm run format 으로 고쳐진다.',
    quiet: true,
  },
];
