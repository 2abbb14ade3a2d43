import { DOMAIN_TITLES, KIND_NAMES } from '../../model/labels.ts';

/** Pages that are no topics. */
const PAGES = { page: '이 사이트' };

/** Names of what narrows results, in the order in which they are shown. */
export const FILTERS = {
  kind: { label: '종류로 좁히기', names: { ...KIND_NAMES, ...PAGES } as Readonly<Record<string, string>> },
  domain: { label: '서비스 분야로 좁히기', names: { ...DOMAIN_TITLES, ...PAGES } as Readonly<Record<string, string>> },
};

/** What stands above a result: `컴퓨팅 · 서비스 · 신규 가입 종료`. */
export function describe({ domain = '', kind = '', state = '' }: Readonly<Record<string, string>>): string {
  const names = [FILTERS.domain.names[domain], FILTERS.kind.names[kind], state];
  return [...new Set(names)].filter(Boolean).join(' · ');
}

const shorten = (text: string, most = 40): string => (text.length > most ? `${text.slice(0, most)}…` : text);

export const SEARCH = {
  results: '검색 결과',
  loading: '검색을 불러오는 중이다 …',
  more: '더 보기',
  all: '검색 페이지에서 보기',
  seeAll: (count: number): string => `결과 ${count}개, 검색 페이지에서 보기`,
  keys: '↑↓ 선택 · Enter 열기 · Ctrl+Enter 새 탭 · Esc 닫기',
  found: (count: number): string => `결과 ${count}개`,
  none: (query: string): string => `“${shorten(query)}”에 맞는 주제가 없다.`,
  noneHint: '검색어를 줄이거나 바꿔 본다.',
  weak: '이 사이트에 없는 내용 같다. 비슷한 것:',
  rewritten: (to: string): string => `‘${to}’로 검색한 결과`,
  literally: (from: string): string => `‘${shorten(from, 20)}’ 그대로 찾기`,
  unknown: (words: readonly string[]): string =>
    `찾지 못한 검색어: ${words.map((word) => `‘${word}’`).join(', ')}. 나머지로 찾은 결과다.`,
  failed: '검색 파일을 불러오지 못했다.',
  offline: '오프라인이다. 연결되면 자동으로 다시 찾는다.',
  check: '연결을 확인하고 다시 시도한다.',
  retry: '다시 시도',
  domains: '서비스 분야별 주제 목록',
  recent: '최근 검색',
  forget: '지우기',
  examples: '이렇게도 검색할 수 있다',
};

export const EXAMPLES = ['람다 제한 시간', 'ALB NLB 차이', 'ㄱㅊㅈㄱ', '오래된 파일을 싸게 보관'];

export const CARDS = {
  era: (value: string): string => `예전 값(옛 문제집 기준): ${value}`,
  situation: '상황',
  nearSituation: '비슷한 상황',
  pair: '비교',
  sideBySide: '나란히 보기',
  like: (name: string, by?: string): string => `${name}${by === undefined ? '' : `(${by})`}에 해당하는 것: `,
};
