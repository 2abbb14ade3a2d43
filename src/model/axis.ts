/**
 * What numbers of different topics can be read across, whatever each calls them: `fact.axis` names one of these. The
 * order is that of a comparison's rows.
 */
export const AXES = {
  'time-limit': '시간 한도',
  'max-size': '최대 크기',
  capacity: '담을 수 있는 용량',
  'compute-size': 'CPU·메모리·임시 디스크',
  latency: '지연',
  throughput: '처리량과 대역폭',
  scaling: '늘어나는 방식과 속도',
  count: '개수 한도',
  'price-unit': '요금을 세는 단위',
  discount: '할인',
  'minimum-charge': '최소 과금',
  scope: '걸쳐 있는 범위',
  availability: '가용성',
  durability: '내구성과 사본',
  replication: '복제',
  consistency: '일관성',
  failover: '장애 조치와 복구',
  retention: '보존 기간',
  session: '세션 시간',
  backup: '백업',
  order: '순서와 중복',
  delivery: '전달과 재시도',
  protocol: '프로토콜',
  target: '붙일 수 있는 것',
  engine: '엔진과 형식',
  encryption: '암호화',
  authentication: '인증과 권한',
  inspection: '찾고 막는 것',
  existing: '켜기 전부터 있던 것',
  deletion: '지울 때 남는 것',
} as const;

/** Axes so wide that two numbers on one of them are read across only where both count the same. */
export const WIDE_AXES: ReadonlySet<string> = new Set([
  AXES.latency,
  AXES.count,
  AXES.failover,
  AXES.delivery,
  AXES.target,
  AXES.engine,
  AXES.encryption,
  AXES.authentication,
  AXES.inspection,
]);

/** @see AXES */
export type Axis = keyof typeof AXES;

/** The axes in the order of a comparison's rows. */
export const AXIS_IDS = Object.keys(AXES) as [Axis, ...Axis[]];
