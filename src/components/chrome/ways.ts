/** A way into the site: its address below the base and its name. */
export interface Way {
  readonly path: string;
  readonly name: string;
}

/** The ways that stand in the header, for who starts today. */
export const FIRST_WAYS: readonly Way[] = [
  { path: 'study/', name: '공부 시작' },
  { path: '#domains', name: '서비스' },
  { path: 'compare/', name: '비교' },
  { path: 'study/quiz/', name: '문제' },
];

/** The ways behind “더보기”. */
export const MORE_WAYS: readonly Way[] = [
  { path: 'facts/', name: '숫자와 한도' },
  { path: 'scenarios/', name: '시나리오' },
  { path: 'architectures/', name: '아키텍처' },
  { path: 'glossary/', name: '용어' },
  { path: 'exam/', name: '시험 범위' },
  { path: 'exam/path/', name: '학습 계획' },
  { path: 'study/cards/', name: '암기 카드' },
  { path: 'study/progress/', name: '내 기록' },
  { path: 'check-notes/', name: '내 노트 확인' },
  { path: 'changes/', name: '바뀐 내용' },
  { path: 'about/', name: '이 사이트' },
];
