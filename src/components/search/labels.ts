import { DOMAIN_TITLES } from '../../model/domain-titles.ts';

const KINDS: Readonly<Record<string, string>> = {
  service: '서비스',
  concept: '개념',
  comparison: '비교',
  architecture: '아키텍처',
};

const DOMAIN_NAMES: Readonly<Record<string, string>> = DOMAIN_TITLES;

/** Korean name of a kind of topic; the key itself for one that is not known. */
export const kindName = (kind: string): string => KINDS[kind] ?? kind;

/** Korean name of a domain; the key itself for one that is not known. */
export const domainName = (domain: string): string => DOMAIN_NAMES[domain] ?? domain;
