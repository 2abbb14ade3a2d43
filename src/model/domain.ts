import { DOMAIN_TITLES } from './labels.ts';

/**
 * The twelve domains of the site. The order is the reading order of the navigation.
 *
 * The key is the first URL segment (`/<key>/`) and the folder under `content/`.
 */
export const DOMAINS = {
  foundations: {
    title: DOMAIN_TITLES.foundations,
    summary: '리전과 가용 영역, 공동 책임 모델처럼 모든 서비스가 바탕으로 삼는 개념',
  },
  compute: {
    title: DOMAIN_TITLES.compute,
    summary: 'EC2, Lambda, 컨테이너: 코드를 어디서 어떻게 실행할지 정하는 기준',
  },
  storage: { title: DOMAIN_TITLES.storage, summary: '객체, 블록, 파일: 데이터를 어디에, 얼마에, 얼마나 오래 저장할지' },
  database: { title: DOMAIN_TITLES.database, summary: '관계형, 키-값, 캐시, 그래프: 질의 형태에 맞는 저장소' },
  networking: { title: DOMAIN_TITLES.networking, summary: 'VPC부터 엣지까지: 패킷이 지나는 길과 그 길을 나누는 장치' },
  security: { title: DOMAIN_TITLES.security, summary: '누가 무엇을 할 수 있는지, 데이터를 어떻게 잠그는지' },
  integration: { title: DOMAIN_TITLES.integration, summary: '큐, 주제, 이벤트, API: 서비스 사이를 느슨하게 잇는 방법' },
  analytics: { title: DOMAIN_TITLES.analytics, summary: '모으고, 옮기고, 변환하고, 질의하는 데이터 파이프라인' },
  management: { title: DOMAIN_TITLES.management, summary: '지표, 로그, 감사, 구성, 비용을 지켜보는 도구' },
  migration: { title: DOMAIN_TITLES.migration, summary: '온프레미스의 데이터와 서버를 옮기는 방법' },
  ml: { title: DOMAIN_TITLES.ml, summary: '직접 학습시키지 않고 쓰는 AI 서비스' },
  architectures: { title: DOMAIN_TITLES.architectures, summary: '부품을 이어 문제를 푸는 구성과 그 고장' },
} as const satisfies Record<string, { title: string; summary: string }>;

/** A domain key, e.g. `"compute"`. */
export type Domain = keyof typeof DOMAINS;

/** Domain keys in navigation order. */
export const DOMAIN_KEYS = Object.keys(DOMAINS) as Domain[];

/** Tells whether a string is a domain key, e.g. `isDomain("compute") → true`. */
export function isDomain(value: string): value is Domain {
  return Object.hasOwn(DOMAINS, value);
}
