/** What the comparison says. */
export const PICK = {
  title: '둘을 나란히 비교',
  fields: ['첫 번째 서비스나 기능', '두 번째 서비스나 기능'],
  examples: ['예: 람다', '예: Fargate'],
  swap: '서로 바꾸기',
  noName: (typed: string): string => `“${typed}”에 맞는 이름이 없다. `,
  search: (typed: string): string => `“${typed}” 검색하기`,
  notBeside: (title: string): string => `${title}: 비교할 내용이 없다. `,
  read: '설명한 글 읽기',
  pairs: (title: string): string => `${title}: 자주 헷갈리는 것`,
} as const;

export const SAID = {
  region: (name: string): string => `${name} 나란히 보기`,
  what: '항목',
  when: '이럴 때 ',
  unwritten: '둘의 선택 기준은 아직 정리하지 않았다. 각각 언제 고르는지와 숫자를 나란히 보여 준다.',
  meaning: '정의',
  trap: '헷갈리는 점',
  numbers: (count: number): string => `숫자와 한도 비교 ${count}줄`,
  only: (title: string, count: number): string => `${title} 페이지에만 적힌 숫자 ${count}개`,
  era: '예전 값(옛 문제집 기준): ',
  article: '비교 글: ',
  checked: '출처와 AWS 문서 확인일: ',
} as const;
