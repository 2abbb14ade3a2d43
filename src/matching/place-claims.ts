import type { Claims } from '../model/claim.ts';
import { splitPlace } from '../model/split-place.ts';
import type { ServiceStatus } from '../model/service-status.ts';
import type { PlacedClaim } from './claim-phrases.ts';
import { isStatedBy, type PageStatement } from './page-statements.ts';
import { lettersOf } from './phrases.ts';

/** What has got another name: names as texts have them, the one of today, and its page. */
export type Renamed = Pick<ServiceStatus, 'names' | 'now' | 'topics'>;

/**
 * Finds the sentences of the pages that settle claims.
 *
 * @throws RangeError that names a claim whose sentence its page does not have.
 */
const placeStated = (claims: Claims, statements: readonly PageStatement[]): PlacedClaim[] =>
  Object.entries(claims).flatMap(([topic, list]) => {
    const own = statements.filter((one) => one.topic === topic);
    return list.map(({ says, of, yes = [], no = [], old = [], wrong = [], partly = [] }) => {
      const place = own.find((one) => isStatedBy(one, says));
      if (place === undefined) throw new RangeError(`content/_claims.yaml: ${topic}에 “${says}”라는 문장이 없다.`);
      return { place, of, yes, no, old, wrong, partly };
    });
  });

/** Places claims, and what has got another name: a claim that is of the old one tells the new one, and one with a page is told, too. */
export function placeClaims(
  claims: Claims,
  renamed: readonly Renamed[],
  statements: readonly PageStatement[],
): PlacedClaim[] {
  const own = renamed.flatMap(({ names, now, topics: [at] }) => {
    const topic = splitPlace(at ?? '').id;
    const place = statements.find((one) => one.topic === topic && one.kind === 'summary');
    if (now === undefined || place === undefined) return [];
    const short = lettersOf(now.replace(/^(?:AWS|Amazon) /, ''));
    const old = names.map(lettersOf);
    const phrase = `${old.join('/')} !${old.some((name) => name.includes(short)) ? lettersOf(now) : short}`;
    return [{ place, of: names, yes: [], no: [], old: [], wrong: [], partly: [phrase], now }];
  });
  const stated = placeStated(claims, statements).map((claim): PlacedClaim => {
    const now = renamed.find(({ names }) => names.includes(claim.of[0] ?? ''))?.now;
    return now === undefined ? claim : { ...claim, now };
  });
  return [...stated, ...own];
}
