import { DOMAINS, isDomain } from '../../model/domain.ts';

const KINDS: Readonly<Record<string, string>> = {
  service: '서비스',
  concept: '개념',
  comparison: '비교',
  architecture: '아키텍처',
};

/** Korean name of a kind of topic; the key itself for one that is not known. */
export const kindName = (kind: string): string => KINDS[kind] ?? kind;

/** Korean name of a domain; the key itself for one that is not known. */
export const domainName = (domain: string): string => (isDomain(domain) ? DOMAINS[domain].title : domain);
