/** Something by others that browsers receive. */
interface Notice {
  readonly name: string;
  /** What it does here. */
  readonly use: string;
  readonly licence: string;
  readonly address: string;
  /** Its copyright and licence, word for word. */
  readonly text: string;
}

const files = import.meta.glob<string>(['../../assets/licences/*.txt', '../../assets/fonts/*.txt'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const textOf = (name: string): string =>
  (Object.entries(files).find(([path]) => path.endsWith(`/${name}.txt`))?.[1] ?? '').trim();

/** What Vite does not see, which lists the other packages (`build.license` in `astro.config.mjs`): fonts, icons, the service worker. */
export const NOTICES: readonly Notice[] = [
  {
    name: 'Pretendard',
    use: '화면의 글꼴. 쓰는 글자만 남기고 SAA Note Sans로 이름을 바꾸었다(예약된 이름은 고친 글꼴에 쓰지 않는다)',
    licence: 'OFL-1.1',
    address: 'https://github.com/orioncactus/pretendard',
    text: textOf('PRETENDARD-LICENSE'),
  },
  {
    name: 'SVG Logos',
    use: '그림 속의 서비스 아이콘(Iconify의 logos 묶음)',
    licence: 'CC0-1.0',
    address: 'https://github.com/gilbarbara/logos',
    text: textOf('svg-logos'),
  },
  {
    name: 'Workbox',
    use: '사이트를 기기에 저장하고 연결 없이 쓰는 일',
    licence: 'MIT',
    address: 'https://developer.chrome.com/docs/workbox/',
    text: textOf('workbox'),
  },
  {
    name: 'Panzoom',
    use: '그림을 크게 보며 움직이고 확대하는 일',
    licence: 'MIT',
    address: 'https://github.com/timmywil/panzoom',
    text: textOf('panzoom'),
  },
  {
    name: 'fzstd',
    use: '기기에 저장한 묶음을 푸는 일',
    licence: 'MIT',
    address: 'https://github.com/101arrowz/fzstd',
    text: textOf('fzstd'),
  },
];

/** What AWS is owed: its names stand on every page. */
export const TRADEMARKS =
  'Amazon Web Services, AWS, 그리고 서비스의 이름과 로고는 Amazon.com, Inc.나 그 계열사의 상표다. 이 사이트는 AWS가 만들거나 후원하거나 보증한 것이 아니며, 이름과 로고는 그 서비스를 가리키려고만 쓴다.';
