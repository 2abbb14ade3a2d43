/** Something by others that a reader's browser receives, and the words under which it may. */
export interface Notice {
  readonly name: string;
  /** What it does here. */
  readonly use: string;
  readonly licence: string;
  readonly address: string;
  /** File in `assets/licences/` (the font's lies beside it) with its copyright and licence, word for word. */
  readonly text: string;
  /** Packages whose code the bundler puts into what browsers load. */
  readonly packages: readonly string[];
}

/** Everything by others that the site ships. The build stops when a browser would receive a package that is not here. */
export const NOTICES: readonly Notice[] = [
  {
    name: 'Pretendard',
    use: '화면의 글꼴. 쓰는 글자만 남기고 SAA Note Sans로 이름을 바꾸었다(예약된 이름은 고친 글꼴에 쓰지 않는다)',
    licence: 'OFL-1.1',
    address: 'https://github.com/orioncactus/pretendard',
    text: 'PRETENDARD-LICENSE.txt',
    packages: [],
  },
  {
    name: 'SVG Logos',
    use: '그림 속의 서비스 아이콘(Iconify의 logos 묶음)',
    licence: 'CC0-1.0',
    address: 'https://github.com/gilbarbara/logos',
    text: 'svg-logos.txt',
    packages: [],
  },
  {
    name: 'es-hangul',
    use: '한글의 초성, 자판, 로마자',
    licence: 'MIT',
    address: 'https://es-hangul.slash.page/',
    text: 'es-hangul.txt',
    packages: ['es-hangul'],
  },
  {
    name: 'Panzoom',
    use: '그림을 크게 보며 움직이고 확대하는 일',
    licence: 'MIT',
    address: 'https://github.com/timmywil/panzoom',
    text: 'panzoom.txt',
    packages: ['@panzoom/panzoom'],
  },
  {
    name: 'Preact',
    use: '연습하는 화면의 컴포넌트',
    licence: 'MIT',
    address: 'https://preactjs.com/',
    text: 'preact.txt',
    packages: ['preact'],
  },
  {
    name: 'Preact Signals',
    use: '컴포넌트에 값을 건네는 일',
    licence: 'MIT',
    address: 'https://github.com/preactjs/signals',
    text: 'preact-signals.txt',
    packages: ['@preact/signals', '@preact/signals-core'],
  },
  {
    name: 'idb',
    use: '학습 기록을 이 기기에 저장하는 일',
    licence: 'ISC',
    address: 'https://github.com/jakearchibald/idb',
    text: 'idb.txt',
    packages: ['idb'],
  },
  {
    name: 'Preact',
    use: '문항, 카드, 계획, 기록의 화면',
    licence: 'MIT',
    address: 'https://preactjs.com/',
    text: 'preact.txt',
    packages: ['preact'],
  },
  {
    name: 'Preact Signals',
    use: 'Preact를 잇는 Astro의 부품이 함께 싣는다',
    licence: 'MIT',
    address: 'https://github.com/preactjs/signals',
    text: 'preact-signals.txt',
    packages: ['@preact/signals', '@preact/signals-core'],
  },
  {
    name: 'ts-fsrs',
    use: '카드를 다시 볼 때를 정하는 계산',
    licence: 'MIT',
    address: 'https://github.com/open-spaced-repetition/ts-fsrs',
    text: 'ts-fsrs.txt',
    packages: ['ts-fsrs'],
  },
  {
    name: 'approx-string-match',
    use: '고쳐진 글에서 칠한 글을 다시 찾는 일',
    licence: 'MIT',
    address: 'https://github.com/robertknight/approx-string-match-js',
    text: 'approx-string-match.txt',
    packages: ['approx-string-match'],
  },
  {
    name: 'Zod',
    use: '가져온 학습 기록이 올바른 형식인지 보는 검사',
    licence: 'MIT',
    address: 'https://zod.dev/',
    text: 'zod.txt',
    packages: ['zod'],
  },
  {
    name: 'Workbox',
    use: '사이트를 기기에 저장하고 연결 없이 쓰는 일',
    licence: 'MIT',
    address: 'https://developer.chrome.com/docs/workbox/',
    text: 'workbox.txt',
    packages: ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies', 'workbox-window'],
  },
  {
    name: 'fzstd',
    use: '기기에 저장한 묶음을 푸는 일',
    licence: 'MIT',
    address: 'https://github.com/101arrowz/fzstd',
    text: 'fzstd.txt',
    packages: ['fzstd'],
  },
  {
    name: 'Astro',
    use: '링크를 누르려 할 때 다음 페이지를 미리 받는 일',
    licence: 'MIT',
    address: 'https://astro.build/',
    text: 'astro.txt',
    packages: ['astro', '@astrojs/preact'],
  },
  {
    name: 'Vite',
    use: '필요할 때 코드를 받는 일',
    licence: 'MIT',
    address: 'https://vite.dev/',
    text: 'vite.txt',
    packages: ['vite'],
  },
  {
    name: 'Rolldown',
    use: '묶은 코드 조각을 잇는 짧은 코드',
    licence: 'MIT',
    address: 'https://rolldown.rs/',
    text: 'rolldown.txt',
    packages: ['rolldown'],
  },
];

/** What AWS is owed: its names stand on every page. */
export const TRADEMARKS =
  'Amazon Web Services, AWS, 그리고 서비스의 이름과 로고는 Amazon.com, Inc.나 그 계열사의 상표다. 이 사이트는 AWS가 만들거나 후원하거나 보증한 것이 아니며, 이름과 로고는 그 서비스를 가리키려고만 쓴다.';

/**
 * Packages of modules that a bundler put into what browsers load, from the modules' ids: paths, and names in which its own
 * helpers stand (`\0vite/preload-helper`).
 */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((id) => {
    const path = id.replaceAll('\\', '/');
    const [, installed] = /.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(path) ?? [];
    const [, helper] = /^\0([a-z]+)\//.exec(path) ?? [];
    return installed ?? helper ?? [];
  });
  return [...new Set(names)].sort();
}

/** What is wrong with packages that browsers would receive: one Korean line for each without a notice. */
export const missingNotices = (packages: readonly string[]): string[] =>
  packages
    .filter((name) => !NOTICES.some((notice) => notice.packages.includes(name)))
    .map(
      (name) =>
        `${name}: 브라우저로 가는 패키지인데 라이선스 고지가 없다. assets/licences/에 그 LICENSE를 두고 src/site/notices.ts에 한 항목을 더한다.`,
    );

/** `licenses.txt`: every notice with its text. */
export const noticesFile = (texts: Readonly<Record<string, string>>): string =>
  [
    'SAA 노트: 코드는 MIT, 글과 그림은 CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
    TRADEMARKS,
    ...NOTICES.map(({ name, licence, address, use, text }) =>
      [`${name} (${licence})`, address, use, '', (texts[text] ?? '').trim()].join('\n'),
    ),
  ].join(`\n\n${'='.repeat(72)}\n\n`) + '\n';
