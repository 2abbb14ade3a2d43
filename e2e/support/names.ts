/**
 * What the interface calls things, where more than one spec uses the name or where it may well be worded anew: a word that
 * changes there changes in one line here. Names of parts of the fixture's content stand in the specs.
 */
export const NAMES = {
  // Around every page.
  skip: '본문으로 건너뛰기',
  browse: '둘러보기',
  theme: /어두운 화면|밝은 화면/,
  shortcuts: '키보드 단축키',
  crumbs: '현재 위치',
  contents: '이 글의 목차',
  openContents: '목차',

  // Topic.
  share: '공유',
  copyCode: '코드 복사',
  copyLink: /이 절의 링크/,
  facts: '숫자와 한도',
  scenarios: '시험에서는 이렇게 나온다',
  coverFacts: '가리고 외우기',
  askFirst: '먼저 풀어 보기',
  corrections: '흔한 노트가 어긋난 점',
  sources: '출처',
  related: '함께 보면 좋은 주제',
  mentions: '이 주제를 언급한 글',
  neighbours: '이전과 다음 주제',
  markRead: '읽음',
  enlarge: '크게 보기',
  asText: '그림을 글로 읽기',

  // Search.
  searchBox: '주제 검색',
  searchResults: '검색 결과',
  openSearch: '검색',
  closeSearch: '검색 닫기',
} as const;
