import { particleStems } from '../../../korean/particles.ts';
import { isAside } from '../answer/measures.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { keyOf, type QueryTerm } from '../understand/query-terms.ts';
import { TUNING } from '../../tuning.ts';
import { isAnchor, isHomonym, namesError, topicsTitled } from './anchors.ts';

/** What a planned query is about, as far as its words alone say. */
export interface Intent {
  readonly terms: readonly QueryTerm[];
  /** How much is said in all: a verb or a word of speech says less than a noun. */
  readonly mass: number;
  /** Per term: whether a name, a heading or the glossary has it. */
  readonly subjects: readonly boolean[];
  /** How many subjects are said themselves, not only something near them. */
  readonly firm: number;
  /** Per term: whether it can hardly mean anything else: S3, 읽기 복제본, NAT. */
  readonly anchors: readonly boolean[];
  /** Something else is asked for: 갤럭시 S3. */
  readonly foreign: boolean;
  /** A word that should say something is nowhere at all. */
  readonly lost: boolean;
  /** That word says what is meant. */
  readonly elsewhere: boolean;
  /** A noun is nowhere or means something else, among names that may be those of another thing: 아우디 S3 연비. */
  readonly strange: boolean;
  /** Per term: whether it is the customer's own, in a sentence of what is required: 계좌별 입출금 순서대로 처리. */
  readonly own: readonly boolean[];
  /** Per term: how much of what it means it means here, 0–1. */
  readonly sense: readonly number[];
  /** Per term: whether it may be a word of another trade; only where a word is lost and nothing else says what is meant. */
  readonly doubtful: readonly boolean[];
}

const isSure = ({ alternatives }: QueryTerm): boolean => alternatives.some(({ weight }) => weight === 1);

/** An unfinished word is forgiven only beside words that are sure, or every query about something else finds something. */
export function isForgiven(term: QueryTerm, terms: readonly QueryTerm[]): boolean {
  return term.tentative === true && terms.length > 1 && terms.every((other) => other === term || isSure(other));
}

/** All of what a name or a term of the glossary means, of any other word what a name has of it; a mere mention is little. */
function senseOf({ alternatives: [first], foreign }: QueryTerm, index: OpenIndex): number {
  if (foreign === true) return 0;
  const words = first?.terms ?? [];
  if (words.some((word) => index.isSubject(word) && index.vocabulary.conceptsOf(word) !== undefined)) return 1;
  return Math.max(TUNING.intent.mention, ...words.flatMap((word) => index.names(word).map(({ share }) => share)));
}

/** True for a word that the site lists with a mark: `?` where it means something else unless a service is named (파이썬), `~` where it is a trade of those who ask (웹툰). */
const isListed = (term: QueryTerm, mark: string, index: OpenIndex): boolean =>
  [term.text, keyOf(term), ...particleStems(term.text)].some((word) =>
    index.isForeign(word + mark, term.foreign === true || (!isSure(term) && !term.tentative)),
  );

/** Reads what a planned query is about. */
export function readIntent(terms: readonly QueryTerm[], index: OpenIndex): Intent {
  const says = (term: QueryTerm, least: number): boolean =>
    term.alternatives.some(
      ({ weight, terms: words }) => weight >= least && words.some((word) => index.isSubject(word)),
    );
  const isWhole = ({ share = 1 }: QueryTerm): boolean => share === 1;
  const subjects = terms.map((term) => isWhole(term) && says(term, 0));
  const besideError = terms.some(namesError);
  const anchors = terms.map((term) => isAnchor(term, index, besideError));
  const sense = terms.map((term) => senseOf(term, index));
  const missed = terms.filter((one) => one.alternatives.length === 0 && isWhole(one) && !isForgiven(one, terms));
  const lost = missed.length > 0;
  const does = terms.some((term) => /[가-힣]다$/.test(keyOf(term)));
  const other = terms.filter(({ foreign }) => foreign);
  const nouns = missed.filter(({ decides }) => decides === true);
  const odd = new Set([...other, ...nouns, ...missed.filter(({ text }) => /^[a-z]{2,}$/.test(text))]);
  // where a service is named, or something is done, one such word is a slip or a way to say it
  const named = terms.filter((term) => isSure(term) && topicsTitled(keyOf(term), index).length > 0);
  const mayPass = named.length > 0 || (does && [...odd].every(({ text }) => /[가-힣]/.test(text)));
  const firm = terms.filter((term) => isWhole(term) && says(term, 1)).length;
  const isAnchored = anchors.includes(true);
  // whose trade it is, and what it is like, says little beside what is surely of here: 웹툰 이미지 전세계 빠르게, 유튜브처럼
  const trades = terms.filter((one) => one.text.endsWith('처럼') || isListed(one, '~', index));
  const isSaid = (one: QueryTerm): boolean =>
    isWhole(one) && !trades.includes(one) && !isHomonym(one) && !isAside(one.text);
  const sure = terms.filter((term, at) => sense[at] === 1 && isSaid(term));
  // behind whose it is, all that they ask for is of here, and of what is made here: 꽃집 서버 이중화, 미용실 예약 앱 로그인
  const isMade = terms.some((one) => /^(?:앱|서버|시스템|쇼핑몰|데이터베이스)$/.test(keyOf(one)));
  const isHere = (one: QueryTerm, at: number): boolean =>
    at > 0 ? (sense[at] ?? 0) >= TUNING.intent.thing : odd.has(one) || trades.includes(one);
  const isMuch = sure.length > (isMade && terms.length > 2 ? 0 : 1);
  const isOurs = isMuch && (isMade || (isAnchored && nouns.length > 0)) && terms.every(isHere);
  const areSure = isOurs || sure.length >= TUNING.intent.short || sure.some(({ text }) => text.includes(' '));
  const isTrade = (one: QueryTerm): boolean => areSure && trades.includes(one);
  const isElse = (one: QueryTerm): boolean => one.foreign === true || (!isAnchored && isListed(one, '?', index));
  const isKorean = other.every(isTrade) && [...odd].every(({ text }) => /^[가-힣 ]+$/.test(text));
  const isRequired =
    isKorean && [1, 2].includes(odd.size) && (isOurs || terms.length > TUNING.intent.short) && (isAnchored || firm > 1);
  return {
    terms,
    mass: terms.reduce((sum, { share = 1 }) => sum + share, 0),
    subjects,
    firm,
    anchors,
    foreign: terms.length <= TUNING.intent.foreignTerms && terms.some((one) => isElse(one) && !isTrade(one)),
    lost,
    elsewhere: nouns.some((one) => !isTrade(one)) && !does && !isOurs && terms.length <= TUNING.intent.short,
    strange:
      terms.length > 2 &&
      terms.length < TUNING.intent.long &&
      anchors.filter(Boolean).length < 2 &&
      odd.size > (mayPass ? 1 : 0),
    sense,
    own: terms.map(
      (term, at) => isTrade(term) || (isRequired && !subjects[at] && (sense[at] ?? 0) <= TUNING.intent.mention),
    ),
    doubtful: terms.map((term) => (lost || (terms.length > 2 && !isSure(term))) && !isAnchored && isHomonym(term)),
  };
}
