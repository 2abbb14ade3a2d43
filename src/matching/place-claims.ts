import type { Claims } from '../model/claim.ts';
import type { PlacedClaim } from './claim-phrases.ts';
import type { PageStatement } from './page-statements.ts';

/**
 * Finds the sentences of the pages that settle claims.
 *
 * @throws RangeError that names a claim whose sentence its page does not have.
 */
export const placeClaims = (claims: Claims, statements: readonly PageStatement[]): PlacedClaim[] =>
  Object.entries(claims).flatMap(([topic, list]) => {
    const own = statements.filter((one) => one.topic === topic && one.kind !== 'scenario' && one.kind !== 'trap');
    return list.map(({ says, of, yes = [], no = [], old = [], wrong = [] }) => {
      const place = own.find(({ anchor, text }) => anchor === says || text.includes(says));
      if ([...old, ...wrong, ...yes, ...no].some((phrase) => /(?:^|[\s/>!])(?=$|[\s/])/.test(phrase)))
        throw new RangeError(`content/_claims.yaml: ${topic}의 “${says}”에 글자가 없는 낱말이 있다.`);
      if (place === undefined) throw new RangeError(`content/_claims.yaml: ${topic}에 “${says}”라는 문장이 없다.`);
      return { place, of, yes, no, old, wrong };
    });
  });
