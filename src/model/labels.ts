/** Korean names of domains and kinds, apart from what else is said of them: the search in the browser needs no more. */

/** The domains, by key. */
export const DOMAIN_TITLES = {
  foundations: '기초',
  compute: '컴퓨팅',
  storage: '스토리지',
  database: '데이터베이스',
  networking: '네트워킹',
  security: '보안',
  integration: '애플리케이션 통합',
  analytics: '분석',
  management: '관리와 거버넌스',
  migration: '마이그레이션과 전송',
  ml: '머신 러닝',
  architectures: '아키텍처',
} as const;

/** The kinds of topic pages. */
export const KIND_NAMES = {
  service: '서비스',
  concept: '개념',
  comparison: '비교',
  architecture: '아키텍처',
} as const;
