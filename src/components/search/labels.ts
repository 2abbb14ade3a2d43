import { DOMAIN_TITLES } from '../../model/domain-titles.ts';
import { KIND_NAMES } from '../../site/kind-names.ts';

/** What the search finds besides topics: pages of the site, a kind and a domain of their own. */
const PAGES = { page: '이 사이트' };

/** Korean names of the kinds, and of the domains, in the order in which they are shown. */
export const KINDS: Readonly<Record<string, string>> = { ...KIND_NAMES, ...PAGES };
export const DOMAIN_NAMES: Readonly<Record<string, string>> = { ...DOMAIN_TITLES, ...PAGES };

/** Korean name of a kind of topic; the key itself for one that is not known. */
export const kindName = (kind: string): string => KINDS[kind] ?? kind;

/** Korean name of a domain; the key itself for one that is not known. */
export const domainName = (domain: string): string => DOMAIN_NAMES[domain] ?? domain;

/** How many results there are. */
export const amountOf = (count: number): string => `결과 ${count}개`;

/** How the service stands that a topic is about, where that changed; pages carry it beside the dialog. */
let states: Readonly<Record<string, string>> | undefined;
export const stateOf = (topic: string): string | undefined =>
  (states ??= JSON.parse(
    document.querySelector<HTMLElement>('dialog[data-states]')?.dataset.states ?? '{}',
  ) as Readonly<Record<string, string>>)[topic];
