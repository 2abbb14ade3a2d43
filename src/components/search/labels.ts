import { DOMAIN_TITLES } from '../../model/domain-titles.ts';
import { KIND_NAMES } from '../../site/kind-names.ts';

const KINDS: Readonly<Record<string, string>> = KIND_NAMES;

const DOMAIN_NAMES: Readonly<Record<string, string>> = DOMAIN_TITLES;

/** Korean name of a kind of topic; the key itself for one that is not known. */
export const kindName = (kind: string): string => KINDS[kind] ?? kind;

/** Korean name of a domain; the key itself for one that is not known. */
export const domainName = (domain: string): string => DOMAIN_NAMES[domain] ?? domain;
