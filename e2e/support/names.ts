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
  corrections: '자주 잘못 알려진 내용',
  sources: '출처와 변경',
  related: '다음에 읽을 것',
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

  // Comparison.
  first: '첫 번째 서비스나 기능',
  second: '두 번째 서비스나 기능',
  swap: '서로 바꾸기',

  // Quiz.
  questionCount: '문항 수',
  addScope: '영역이나 과제 추가',
  addTopic: '주제 이름으로 추가',
  begin: '연습 시작',
  makeSet: '함께 풀 세트 만들기',
  setLink: '세트 링크',
  startSet: '이 세트 풀기',
  check: '확인',
  dunno: '모름',
  next: '다음',
  previous: '이전',
  flag: '다시 볼 문항',
  seeResult: '결과 보기',
  startExam: '시작',
  pauseExam: '일시 정지',
  resumeExam: '계속하기',
  questionList: '목록',
  handIn: '제출하고 채점하기',
  timeLeft: '남은 시간',
  isRight: '정답',
  goOn: '이어 풀기',
  wrongOnly: /최근에 틀린 문항만/,

  // Cards, plan and records.
  showAnswer: '답 보기',
  undo: '되돌리기',
  rest: '이 카드 보류',
  good: /알맞음/,
  again: /다시/,
  examDay: '시험일',
  perDay: '하루 공부 시간',
  changePlan: '시험일과 시간 바꾸기',
  calendar: /달력 파일/,
  exportRecords: '내보내기',
  importRecords: '가져오기',
  clearRecords: '모두 지우기',
  notes: '메모',
  highlight: '형광펜',
} as const;
