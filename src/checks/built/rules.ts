import type { Severity } from '../../model/finding.ts';

/** What the table says about one rule. */
export interface Rule {
  readonly severity: Severity;
  /** What the rule demands, in Korean: shown by `npm run check -- --rules`. */
  readonly demands: string;
  /** File of this repository that says more: the schema, the parser or the table that the rule follows. */
  readonly see: string;
}

/** The rules over the built site; see `../rules.ts` for all others. */
export const DIST_RULES = {
  'dist-link': {
    severity: 'error',
    demands: '만든 페이지의 링크와 그림이 있는 파일을 가리킨다',
    see: 'src/checks/built/links.ts',
  },
  'dist-base': {
    severity: 'error',
    demands: '만든 페이지의 링크가 BASE_PATH 아래를 가리킨다',
    see: 'src/site/urls.ts',
  },
  'dist-anchor': {
    severity: 'error',
    demands: '만든 페이지의 #앵커가 그 페이지에 있다',
    see: 'src/checks/built/links.ts',
  },
  'dist-id': { severity: 'error', demands: '만든 페이지의 id는 하나뿐이다', see: 'src/checks/built/ids.ts' },
  'dist-image': { severity: 'error', demands: '만든 페이지의 그림에 alt가 있다', see: 'src/checks/built/ids.ts' },
  'dist-redirect': {
    severity: 'error',
    demands: '옛 주소의 쪽과 _redirects가 있는 쪽으로 한 번에 보낸다',
    see: 'src/site/addresses.ts',
  },
  'dist-active': {
    severity: 'error',
    demands: '만든 사이트에는 우리 것이 아닌 스크립트, 처리기, 바깥 그림, 허용하지 않은 주소가 없다',
    see: 'src/checks/built/active.ts',
  },
  'dist-policy': {
    severity: 'error',
    demands: '모든 페이지에 정책(CSP)이 하나 있고 첫 쪽보다 더 허락하지 않는다',
    see: 'src/checks/built/active.ts',
  },
  'dist-file': {
    severity: 'error',
    demands: '만든 사이트에는 정해진 종류의 파일만 있다',
    see: 'src/checks/built/active.ts',
  },
  'dist-markup': {
    severity: 'error',
    demands: '만든 페이지에 Markdown 기호가 글자로 남지 않는다',
    see: 'src/checks/leftover.ts',
  },
} as const satisfies Record<string, Rule>;
