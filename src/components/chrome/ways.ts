/** The ways into the site, in the order of the header. */
export const WAYS = [
  { path: '#domains', name: '도메인' },
  { path: 'facts/', name: '숫자' },
  { path: 'compare/', name: '비교' },
  { path: 'scenarios/', name: '시나리오' },
  { path: 'architectures/', name: '아키텍처' },
  { path: 'glossary/', name: '용어' },
  { path: 'exam/', name: '시험 범위' },
  { path: 'study/', name: '연습' },
  { path: 'check-notes/', name: '내 노트 확인' },
];
