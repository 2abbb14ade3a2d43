import { DOMAIN_KEYS, type Domain } from '../../model/domain.ts';
import type { NamedPair } from '../../site/pairs.ts';

/** So many pairs are a tap away from the picker. */
export const FIRST = 22;

/** Whether a pair is one of those that stand at the picker itself. */
export const isAmongFirst = (pair: NamedPair, all: readonly NamedPair[]): boolean => all.indexOf(pair) < FIRST;

/** The pairs of each domain that has any, by the first of the two. */
export function pairsByDomain(all: readonly NamedPair[]): readonly (readonly [Domain, readonly NamedPair[]])[] {
  const groups = Map.groupBy(all, ({ a }) => a.split('/')[0]);
  return DOMAIN_KEYS.flatMap((domain) => {
    const some = groups.get(domain);
    return some === undefined ? [] : [[domain, some] as const];
  });
}
