import { foldKey, type Analyzer, type ParsedQuery, type QueryTerm, type SearchHit } from 'korean-search';

/** What a fact's record carries. */
export interface FactData {
  readonly value: string;
  readonly note?: string;
  readonly examEra?: string;
  /** What the page is called that it stands on. */
  readonly page: string;
  /** Other names of the fact. */
  readonly called?: readonly string[];
}

/** A kind of number: how questions, and the names of facts, ask for it, and what its values look like. */
interface Measure {
  readonly asks: RegExp;
  readonly gives: RegExp;
}

const MEASURES: readonly Measure[] = [
  // time
  {
    asks: /시간|기간|며칠|얼마나\s?(?:오래|걸)|몇\s?(?:초|분|일|년|개월|달|주)|주기|간격|타임아웃|rpo|rto|timeout|ttl|how long|duration|retention|interval/i,
    gives: /\d\s?(?:ms|밀리초|초|분|시간|일|주|개월|년|달)|실시간|무기한|영구|즉시|만료 없음/i,
  },
  // size
  {
    asks: /크기|용량|메모리|사이즈|스토리지|페이로드|몇\s?(?:[kmgt]i?b|기가|메가|테라)|payload|size|memory|storage|capacity/i,
    gives: /\d\s?(?:바이트|[kmgtp]i?b|vcpu|acu)|무제한/i,
  },
  // rate
  {
    asks: /초당|분당|처리량|대역폭|속도|성능|iops|[tqr]ps|throughput|bandwidth/i,
    gives: /초당|분당|\/\s?(?:초|분|s)\b|iops|[mg]bps|[mg]i?b\/s|[rw]cu/i,
  },
  // money
  {
    asks: /요금|과금|가격|비용|얼마(?!나)|달러|무료|price|cost|free/i,
    gives: /\$|달러|원|무료|유료|요금|과금|없음|시간|GB/,
  },
  // share
  {
    asks: /퍼센트|%|내구성|가용성|sla|할인|절감|durability|availability/i,
    gives: /%|9가/,
  },
  // count
  {
    asks: /몇\s?(?:개|대|번|명|가지|곳|회|벌|건|줄|단계)|[개갯]수|횟수|(?<=[가-힣])\s?수(?=$|\s)|how many|number of/i,
    gives: /(?<![a-z\d])\d|무제한|제한 없음/i,
  },
];

/** Words that ask for a limit of whatever kind. */
const LIMITS = '최대|최소|최장|기본|디폴트|한도|할당량|쿼터|상한|하한|제한|범위|몇|까지|limit|quota|max|min|default';
const BOUND = new RegExp(LIMITS, 'i');
/** Words that say what kind of number is asked for, and not of what. */
const ASIDE = new RegExp(
  `^(?:(?:${LIMITS})(?:값|s|imum)?|몇.*|얼마나?|시간|기간|크기|용량|사이즈|개수|갯수|횟수|요금|비용|가격|값|숫자|며칠|하나|how|many|much|long|size|number|\\d.*|.*당|.)$`,
  'i',
);
/** Bounds that are asked for: one that is not said may be meant unless its opposite is; one without an opposite is said. */
const BOUNDS = { 최대: '최소', 최소: '최대', 기본: undefined, 무료: undefined } as const;
/** What is to be done, or goes wrong: no number answers that. */
const DEED = /하기|하려면|방법|초과|에러|오류|안\s?\S*(?:짐|돼|됨|온다)|줄이|늘리|\s남$|보기$|연결$/;
const COMPARING =
  /(?<!\S)(?:vs\.?|versus|or|대|중에?)(?!\S)|difference|비교|차이|다른(?=$|\s?점|\s?(?:지|가|건|거|게|데|것))|다[르름]|달라|구[분별]|헷갈|낫|나[은을음]/i;

/** Weight from which on a term of a query is said, and said in so many words. */
const SAID = 0.7;
const EXACTLY = 0.8;
/**
 * What is said at least: of the query and of a fact's name for the fact to be shown, of each side for a pair; and by how much a
 * fact is better than the next.
 */
const LEAST = { query: 0.78, name: 0.6, side: 0.5, margin: 0.12 };
/** On how many of the first pages the fact may stand. */
const PAGES = 4;
/** What tells the best of several facts, against the share of the query that is said. */
const WORTH = { name: 0.6, count: 0.5, own: 0.2, kind: 0.2, page: 0.3, first: 0.4, laterPage: 0.08, laterFact: 0.02 };

const measuresOf = (part: keyof Measure, text: string): Measure[] =>
  MEASURES.filter((measure) => measure[part].test(text));

/** Whether a query asks for a number: for a kind of it, for a limit, or by saying one. */
export const asksForNumber = (text: string): boolean =>
  measuresOf('asks', text).length > 0 || BOUND.test(text) || /(?<![a-z\d])\d/i.test(text);

/** Whether a query asks for what tells two apart, or which of them to take. */
export const isComparing = (text: string): boolean => COMPARING.test(text);

/** The numbers in a text with their units, as the index reads them: `15분`, `1`. */
const numbersIn = (text: string, analyzer: Analyzer): string[] =>
  analyzer.tokens(text).flatMap(({ stem }) => (/^\d/.test(stem) ? [stem] : []));

/** Whether the value is of the kind that is asked for, for the bound that is asked for, and has the number that is said. */
function fits(question: string, { title, data }: SearchHit, analyzer: Analyzer): boolean {
  const { value, note = '', examEra = '' } = data as FactData;
  const asked = measuresOf('asks', question);
  const named = measuresOf('asks', title);
  const isOfKind = (kinds: readonly Measure[]): boolean => kinds.some((kind) => asked.includes(kind));
  if (asked.length > 0 && !isOfKind(measuresOf('gives', value))) return false;
  if (asked.length > 0 && named.length > 0 && !isOfKind(named)) return false;
  const given = numbersIn(`${title} ${value} ${note} ${examEra}`, analyzer);
  const hasNumber = (number: string): boolean =>
    given.some((one) => one === number || one.replace(/[^\d.]+$/, '') === number);
  if (!numbersIn(question, analyzer).every(hasNumber)) return false;
  const said = `${title} ${value} ${note}`;
  const bounds = Object.entries(BOUNDS).filter(([bound]) => question.includes(bound));
  const isOther = Object.keys(BOUNDS).some((bound) => title.includes(bound));
  return bounds.every(([bound, not]) => said.includes(bound) || (not !== undefined && !isOther && !said.includes(not)));
}

/** Whether a term of a query, or what is meant by it, is among words. */
const isAmong = (words: ReadonlySet<string>, term: QueryTerm | undefined, least: number): boolean =>
  term?.alternatives.some(({ terms, weight }) => weight >= least && terms.every((one) => words.has(one))) === true;

/** The share of a name that a query says, 0–1, without the words of it that name nothing. */
function shareSaid(name: string, terms: readonly QueryTerm[], analyzer: Analyzer, least: number): number {
  const units = analyzer.units(name).filter(({ term }) => !ASIDE.test(term) && !analyzer.isSideWord(term, term));
  const isSaid = (unit: string): boolean => terms.some((term) => isAmong(new Set([unit]), term, least));
  const said = units.filter(({ term, parts }) => isSaid(term) || (parts.length > 0 && parts.every(isSaid)));
  return units.length === 0 ? 1 : said.length / units.length;
}

/** The pair of which a query names both sides, and nothing else but that it asks for a comparison. */
export const pickPair = (
  { terms }: ParsedQuery,
  pairs: readonly SearchHit[],
  analyzer: Analyzer,
): SearchHit | undefined =>
  pairs.find(
    ({ title, said = [] }) =>
      terms.every(({ text, share }, at) => share < 1 || COMPARING.test(text) || (said[at]?.own ?? 0) >= SAID) &&
      title.split(' vs ').every((side) => shareSaid(side, terms, analyzer, EXACTLY) >= LEAST.side),
  );

/** A fact with how well it answers a query. */
interface Candidate {
  readonly hit: SearchHit;
  readonly value: string;
  readonly score: number;
  /** Share of the query's content that it or the title of its page says, 0–1. */
  readonly recall: number;
  /** Share of its name that the query says, 0–1, and how many terms of the query's content that name says. */
  readonly precision: number;
  readonly count: number;
  /** Whether its name says the kind of number that is asked for. */
  readonly isOfKind: boolean;
  /** Whether the query says a word of the page's title, and most of it. */
  readonly isNamed: boolean;
  readonly isPageSaid: boolean;
  /** Where its page stands among those that the query finds; -1 for none. */
  readonly rank: number;
}

function judge(
  hit: SearchHit,
  at: number,
  { text, terms }: ParsedQuery,
  content: readonly number[],
  pages: readonly SearchHit[],
  analyzer: Analyzer,
): Candidate {
  const { value, page, called = [] } = hit.data as FactData;
  const names = [hit.title, ...called].map((name) => {
    const words = new Set(analyzer.terms(name).keys());
    return {
      precision: shareSaid(name, terms, analyzer, SAID),
      count: content.filter((term) => isAmong(words, terms[term], SAID)).length,
    };
  });
  const name = names.reduce((a, b) => (b.precision + b.count > a.precision + a.count ? b : a));
  const ownOf = (term: number): number => hit.said?.[term]?.own ?? 0;
  const title = new Set(analyzer.terms(page).keys());
  // what only another name of the page says may be one part of it, and the fact of another
  const inTitle = content.map((term) => (isAmong(title, terms[term], EXACTLY) ? 1 : 0));
  const recall =
    content.reduce((sum, term, place) => sum + Math.max(ownOf(term), inTitle[place] ?? 0), 0) / content.length;
  const asked = measuresOf('asks', text);
  const isOfKind = measuresOf('asks', [hit.title, ...called].join(' ')).some((kind) => asked.includes(kind));
  const isNamed = inTitle.includes(1);
  const rank = pages.findIndex(({ url }) => url === hit.url);
  const score =
    recall +
    WORTH.name * name.precision +
    (WORTH.count * name.count) / content.length +
    (WORTH.own * terms.reduce((sum, _, term) => sum + ownOf(term), 0)) / terms.length +
    (isOfKind ? WORTH.kind : 0) +
    (isNamed ? WORTH.page : 0) +
    (rank < 0 ? 0 : Math.max(0, WORTH.first - WORTH.laterPage * rank)) -
    WORTH.laterFact * at;
  const isPageSaid = shareSaid(page, terms, analyzer, EXACTLY) >= LEAST.name;
  return { hit, value, score, recall, ...name, isOfKind, isNamed, isPageSaid, rank };
}

/**
 * The fact that answers a question; none where it is not sure, for a wrong number is worse than none.
 * @param facts records of facts, best first
 * @param pages what the query finds, best first: of two facts that are called alike the one of the better page is meant
 */
export function pickFact(
  query: ParsedQuery,
  facts: readonly SearchHit[],
  pages: readonly SearchHit[],
  analyzer: Analyzer,
): SearchHit | undefined {
  const { text, terms } = query;
  const content = terms.flatMap(({ text: word }, at) => (ASIDE.test(word) ? [] : [at]));
  if (DEED.test(text) || content.length === 0) return undefined;
  const [best, ...others] = facts
    .filter((hit) => fits(text, hit, analyzer))
    .map((hit, at) => judge(hit, at, query, content, pages, analyzer))
    .sort((a, b) => b.score - a.score);
  const isFound = ({ recall, rank }: Candidate): boolean => recall >= LEAST.query && rank >= 0 && rank < PAGES;
  if (best === undefined || !isFound(best)) return undefined;
  // one that says more of the query by its name
  const isRival = (one: Candidate, at: number): boolean =>
    (at === 0 && best.score - one.score < LEAST.margin) ||
    (one.count > best.count && one.precision >= LEAST.name && isFound(one));
  if (others.some((one, at) => isRival(one, at) && one.value !== best.value)) return undefined;
  if (!asksForNumber(text))
    return best.precision === 1 && best.isNamed && foldKey(text).includes(foldKey(best.hit.title))
      ? best.hit
      : undefined;
  const isMeant = best.isNamed || best.count === content.length;
  // a fact that is not named itself is the one of its kind on a page that is
  const isNamed = best.count > 0 || (best.isPageSaid && (best.isOfKind || measuresOf('asks', text).length === 0));
  return best.precision >= LEAST.name && isMeant && isNamed ? best.hit : undefined;
}
