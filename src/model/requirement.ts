import { z } from 'zod';

/** The requirements that situations name, in the order in which readers should meet them. How the exam words them: `content/_requirements.yaml`. */
export const REQUIREMENTS = {
  'least-operations': '운영 부담을 가장 적게',
  'lowest-cost': '비용을 가장 적게',
  'high-availability': '가용 영역에 장애가 나도',
  'disaster-recovery': '리전에 장애가 나도',
  'low-latency': '지연을 줄인다',
  'sudden-load': '몰리는 요청을 견딘다',
  decoupling: '느슨하게 잇는다',
  'order-once': '순서대로, 한 번만',
  'private-access': '인터넷을 거치지 않는다',
  encryption: '암호화와 키',
  'access-control': '누가 무엇을 할 수 있나',
  compliance: '감사와 규정, 지우지 못하게',
  'shared-files': '여럿이 함께 쓰는 파일',
  hybrid: '온프레미스와 잇거나 옮긴다',
  analytics: '모아서 분석한다',
  threats: '공격을 막고 알아챈다',
  durability: '데이터를 잃지 않는다',
  'many-accounts': '계정이 많아도 한꺼번에',
  'fixed-address': '주소가 바뀌지 않는다',
  ml: '말과 글과 그림을 읽는다',
  'find-cause': '왜 안 되나',
} as const;

/** @see REQUIREMENTS */
export type RequirementId = keyof typeof REQUIREMENTS;

/** The ids in that order: last piece of an address (`/scenarios/<id>/`), and what a scenario names. */
export const REQUIREMENT_IDS = Object.keys(REQUIREMENTS) as [RequirementId, ...RequirementId[]];

/** `content/_requirements.yaml`: how a question says it, in Korean and in its original words. */
export const requirementWords = z.record(
  z.enum(REQUIREMENT_IDS),
  z.strictObject({ cues: z.array(z.string().min(1)).min(1), english: z.string().min(1) }),
);
