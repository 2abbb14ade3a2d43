import type { Claims } from '../model/claim.ts';
import { splitPlace } from '../model/split-place.ts';
import { namesService, type ServiceStatus } from '../model/service-status.ts';
import type { PlacedClaim } from './claim-phrases.ts';
import { isStatedBy, type PageStatement } from './page-statements.ts';
import { lettersOf } from './phrases.ts';

/** Words of claims that notes write in English, too: a claim says them once. */
const ENGLISH: Readonly<Record<string, string>> = {
  가용영역: 'az',
  객체: 'object',
  계정: 'account',
  도메인: 'domain',
  루트: 'root',
  복제본: 'replica',
  스냅샷: 'snapshot',
  증분: 'incremental',
  공유: 'share',
  규칙: 'rule',
  내구성: 'durability',
  대역폭: 'bandwidth',
  동기: 'sync',
  라우팅테이블: 'routetable',
  레벨: 'level',
  로그: 'log',
  리전: 'region',
  마운트: 'mount',
  마이크로초: 'µs',
  무료: 'free',
  버킷: 'bucket',
  비동기: 'async',
  서버: 'server',
  서브넷: 'subnet',
  암호화: 'encryption',
  연결: 'connect',
  윈도우: 'windows',
  인스턴스: 'instance',
  읽기: 'read',
  접근: 'access',
  지원: 'support',
  쓰기: 'write',
  캐시: 'cache',
  태그: 'tag',
  허용: 'allow',
  거부: 'deny',
};

const NOUNS = new RegExp(Object.keys(ENGLISH).join('|'), 'g');

/** A phrase with what stands for its words in English, too: 같은리전 is 같은region. */
const withEnglish = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => {
      const [mark = '', all] = [/^[>!]/.exec(word)?.[0], word.replace(/^[>!]/, '')];
      const each = all.split('/');
      return (
        mark +
        [...new Set([...each, ...each.map((one) => one.replace(NOUNS, (noun) => ENGLISH[noun] ?? noun))])].join('/')
      );
    })
    .join(' ');

/** What has got another name, is closed to new customers, or gone: names as texts have them, the one of today, and its page. */
export type Changed = Pick<ServiceStatus, 'names' | 'now' | 'topics'> & Partial<Pick<ServiceStatus, 'state' | 'since'>>;

/** It tells that something is closed to new customers, or gone; an instance that is terminated is not. */
const TELLS_END = /신규|새 고객|새 가입|새 계정|받지 않|종료(?!한다|할|하는|하고)|끝났|끝난|없어졌|없앴|닫혔|닫는|닫았/;

/** What can no longer be chosen: notes that choose it are told so where a page says it; of what is gone its name is enough. */
function placeGone(gone: readonly Changed[], statements: readonly PageStatement[]): PlacedClaim[] {
  const ends = statements.filter(({ about, text, kind }) => kind !== 'scenario' && TELLS_END.test(about + text));
  return gone.flatMap(({ names, topics, state, since }) => {
    const own = topics.map((topic) => splitPlace(topic).id);
    const telling = ends.filter(({ about, text }) => namesService(about + text, { names }));
    const isOwn = ({ topic }: PageStatement): boolean => own.includes(topic);
    const place = telling.find((one) => isOwn(one) && one.kind === 'fact') ?? telling.find(isOwn) ?? telling[0];
    const words = [...new Set(names.map(lettersOf))].join('/');
    const besides = '!$no/$instead/신규/새고객/기존고객/예전';
    const old =
      state === 'ended' ? names.map(lettersOf) : [`${words} >$choose ${besides}`, `$leads >${words} ${besides}`];
    const until = since === undefined ? 'once' : Number(since.slice(0, 4));
    return place === undefined ? [] : [{ place, of: names, yes: [], no: [], old, wrong: [], partly: [], until }];
  });
}

/** What was denied, all that there was, a limit or a default may have been so once. */
const MAY_HAVE_BEEN =
  /(?:^|\s)>|\$|\d|만(?:\s|\/|$)|뿐|전용|only|없|못|불가|안[되된됨]|기본|default|디폴트|최대|max|까지|꺼|off|수동|직접|해야|필[수요]|별도|따로|하나|[유무]료|free/;
/** What is wrong and can never have been so, where a claim says nothing of it. */
const neverOf = (old: readonly string[], wrong: readonly string[]): Pick<PlacedClaim, 'until'> =>
  old.length === 0 && wrong.length > 0 && !wrong.some((phrase) => MAY_HAVE_BEEN.test(phrase.replace(/!\S+/g, '')))
    ? { until: 'never' }
    : {};

/**
 * Finds the sentences of the pages that settle claims.
 *
 * @throws RangeError that names a claim whose sentence its page does not have.
 */
function placeStated(claims: Claims, statements: readonly PageStatement[]): PlacedClaim[] {
  const pages = Map.groupBy(statements, ({ topic }) => topic);
  return Object.entries(claims).flatMap(([topic, list]) => {
    const own = pages.get(topic) ?? [];
    return list.map(({ says, of, now, until, yes = [], no = [], old = [], wrong = [], partly = [] }) => {
      const place = own.find((one) => isStatedBy(one, says));
      if (place === undefined) throw new RangeError(`content/_claims.yaml: ${topic}에 “${says}”라는 문장이 없다.`);
      return {
        place,
        of,
        yes: yes.map(withEnglish),
        no: no.map(withEnglish),
        old,
        wrong: wrong.map(withEnglish),
        partly,
        ...(now && { now }),
        ...(until === undefined ? neverOf(old, wrong) : { until }),
      };
    });
  });
}

/** Places claims, and what has changed: a claim that is of an old name tells the new one, and one with a page is told, too. */
export function placeClaims(
  claims: Claims,
  changed: readonly Changed[],
  statements: readonly PageStatement[],
): PlacedClaim[] {
  const isTold = ({ names }: Changed): boolean =>
    Object.values(claims).some((list) => list.some(({ of }) => of.some((name) => names.includes(name))));
  const gone = changed.filter((one) => one.state === 'closed' || (one.state === 'ended' && !isTold(one)));
  const renamed = changed.filter(({ state = 'renamed' }) => state === 'renamed');
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
    const now = claim.now ?? renamed.find(({ names }) => names.includes(claim.of[0] ?? ''))?.now;
    return now === undefined ? claim : { ...claim, now };
  });
  return [...stated, ...own, ...placeGone(gone, statements)];
}
