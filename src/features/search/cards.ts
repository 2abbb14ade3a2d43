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

/** What kind of number a question asks for, or a value gives. */
type Measure = 'time' | 'size' | 'count' | 'rate' | 'money' | 'share';
type Patterns = Readonly<Record<Measure, RegExp>>;

/** How questions, and the labels of facts, ask for each. */
const ASKS: Patterns = {
  time: /시간|기간|며칠|얼마나\s?(?:오래|걸)|몇\s?(?:초|분|일|년|개월|달|주)|주기|간격|지연|타임아웃|rpo|rto|timeout|ttl|how long|duration|retention|interval/i,
  size: /크기|용량|메모리|사이즈|스토리지|페이로드|몇\s?(?:[kmgt]i?b|기가|메가|테라)|payload|size|memory|storage|capacity/i,
  rate: /초당|분당|처리량|대역폭|속도|성능|iops|[tqr]ps|throughput|bandwidth/i,
  money: /요금|가격|비용|얼마(?!나)|달러|무료|price|cost|free/i,
  share: /퍼센트|%|내구성|가용성|sla|할인|절감|durability|availability/i,
  count: /몇\s?(?:개|대|번|명|가지|곳|회|벌|건|줄|단계)|[개갯]수|횟수|(?<=[가-힣])\s?수(?=$|\s)|how many|number of/i,
};
/** What values look like. */
const GIVES: Patterns = {
  time: /\d\s?(?:ms|밀리초|초|분|시간|일|주|개월|년|달)|실시간|무기한|영구|즉시|만료 없음/i,
  size: /\d\s?(?:바이트|[kmgtp]i?b|vcpu|acu)|무제한/i,
  rate: /초당|분당|\/\s?(?:초|분|s)\b|iops|[mg]bps|[mg]i?b\/s|[rw]cu/i,
  money: /\$|달러|원|무료|유료|요금|과금|없음|시간|GB/,
  share: /%|9가/,
  count: /(?<![a-z\d])\d|무제한|제한 없음/i,
};

/** Words that ask for a limit of whatever kind. */
const BOUND = /최대|최소|최장|기본|디폴트|한도|할당량|쿼터|상한|하한|제한|범위|몇|까지|limit|quota|max|min|default/i;
const BOUNDS = ['최대', '최소', '기본', '무료'] as const;
/** Words that say what kind of number is asked for, and not of what. */
const ASIDE =
  /^(?:최대|최소|최장|기본|기본값|디폴트|한도|할당량|쿼터|상한|하한|제한|범위|몇.*|까지|얼마|얼마나|시간|기간|크기|용량|사이즈|개수|갯수|횟수|값|숫자|며칠|하나|max|min|maximum|minimum|limits?|quota|default|how|many|much|long|size|number|\d.*|.*당|.)$/i;
/** What is to be done, or goes wrong: no number answers that. */
const DEED = /하기|하려면|방법|초과|에러|오류|안\s?\S*(?:짐|돼|됨|온다)|줄이|늘리|\s남$|보기$|연결$/;
const COMPARING =
  /(?<!\S)(?:vs\.?|versus|or|대|중에?)(?!\S)|difference|비교|차이|다른(?=$|\s?점|\s?(?:지|가|건|거|게|데|것))|다[르름]|달라|구[분별]|헷갈|낫|나[은을음]/i;

/** Weight from which on a term of a query is said. */
const SAID = 0.7;
/** What a fact has at least to be shown: shares of the query, and of its label; and by how much it is better than the next. */
const LEAST = { query: 0.78, label: 0.6, margin: 0.12 };
/** What a better place of its page counts. */
const PLACE = { first: 0.4, step: 0.08, last: 4, near: 0.2 };

const measuresIn = (patterns: Patterns, text: string): Measure[] =>
  (Object.keys(patterns) as Measure[]).filter((measure) => patterns[measure].test(text));

const numbersIn = (text: string): string[] =>
  text.replace(/(?<=\d),(?=\d{3})/g, '').match(/(?<![a-z\d.])\d+(?:\.\d+)?/gi) ?? [];

/** Whether a query asks for a number: for a kind of it, for a limit, or by saying one. */
export const asksForNumber = (text: string): boolean =>
  measuresIn(ASKS, text).length > 0 || BOUND.test(text) || numbersIn(text).length > 0;

/** Whether a query asks for what tells two apart, or which of them to take. */
export const isComparing = (text: string): boolean => COMPARING.test(text);

/** Whether a record, or its page, says every word of a query but those that only ask for a comparison. */
export const saysAll = ({ terms }: ParsedQuery, { said = [] }: SearchHit): boolean =>
  terms.every(
    ({ text, share }, at) =>
      share < 1 || COMPARING.test(text) || Math.max(said[at]?.own ?? 0, said[at]?.page ?? 0) >= SAID,
  );

/** Whether the value is of the kind that is asked for, for the bound that is asked for, and has the number that is said. */
function fits(question: string, label: string, { value, note = '', examEra = '' }: FactData): boolean {
  const asked = measuresIn(ASKS, question);
  const shares = (kinds: readonly Measure[]): boolean => kinds.some((kind) => asked.includes(kind));
  if (asked.length > 0 && !shares(measuresIn(GIVES, value))) return false;
  const kinds = measuresIn(ASKS, label);
  if (asked.length > 0 && kinds.length > 0 && !shares(kinds)) return false;
  const given = numbersIn(`${label} ${value} ${note} ${examEra}`);
  if (numbersIn(question).some((number) => !given.includes(number))) return false;
  const bounds = BOUNDS.filter((bound) => question.includes(bound));
  const isOther = BOUNDS.some((bound) => label.includes(bound));
  return bounds.length === 0 || !isOther || bounds.some((bound) => (label + value + note).includes(bound));
}

/** How well a fact's name and a query agree. */
interface Agreement {
  /** Share of the name that the query says, 0–1. */
  readonly precision: number;
  /** Terms of the query that the name says. */
  readonly count: number;
}

const saysTerm = (term: QueryTerm | undefined, words: ReadonlySet<string>): boolean =>
  term?.alternatives.some(({ terms, weight }) => weight >= SAID && terms.every((one) => words.has(one))) === true;

/** Compares the content of a query with one name of a fact. */
function compareName(
  name: string,
  terms: readonly QueryTerm[],
  content: readonly number[],
  analyzer: Analyzer,
): Agreement {
  const words = new Set(analyzer.terms(name).keys());
  const isSaid = (unit: string): boolean => terms.some((term) => saysTerm(term, new Set([unit])));
  const units = analyzer.units(name).filter(({ term }) => !ASIDE.test(term));
  const said = units.filter(({ term, parts }) => isSaid(term) || (parts.length > 0 && parts.every(isSaid)));
  return {
    precision: units.length === 0 ? 1 : said.length / units.length,
    count: content.filter((at) => saysTerm(terms[at], words)).length,
  };
}

/**
 * The fact that answers a question; none where it is not sure, for a wrong number is worse than none.
 * @param facts records of facts, best first
 * @param pages what the query finds, best first: of two facts that are called alike the one of the better page is meant
 */
export function pickFact(
  { text, terms }: ParsedQuery,
  facts: readonly SearchHit[],
  pages: readonly SearchHit[],
  analyzer: Analyzer,
): SearchHit | undefined {
  const content = terms.flatMap(({ text: word }, at) => (ASIDE.test(word) ? [] : [at]));
  if (DEED.test(text) || content.length === 0) return undefined;
  const asked = measuresIn(ASKS, text);
  const judged = facts
    .filter(({ title, data }) => fits(text, title, data as FactData))
    .map((hit, at) => {
      const { value, called = [] } = hit.data as FactData;
      const names = [hit.title, ...called];
      const agreements = names.map((name) => compareName(name, terms, content, analyzer));
      const name = agreements.reduce((a, b) => (b.precision + b.count > a.precision + a.count ? b : a));
      const said = content.map((term) => hit.said?.[term] ?? { own: 0, page: 0 });
      const recall = said.reduce((sum, { own, page }) => sum + Math.max(own, page), 0) / content.length;
      const isNamed = said.some(({ page }) => page >= SAID);
      const isOfKind = measuresIn(ASKS, names.join(' ')).some((kind) => asked.includes(kind));
      const rank = pages.findIndex(({ url }) => url === hit.url);
      const place = rank < 0 || rank > PLACE.last ? 0 : PLACE.first - PLACE.step * rank;
      const score =
        recall +
        0.6 * name.precision +
        (0.5 * name.count) / content.length +
        (isOfKind ? 0.2 : 0) +
        (isNamed ? 0.3 : 0) +
        place -
        0.02 * at;
      return { hit, value, recall, isNamed, isOfKind, place, ...name, score };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = judged;
  if (best === undefined || best.recall < LEAST.query) return undefined;
  const isTie = second !== undefined && best.score - second.score < LEAST.margin && second.value !== best.value;
  if (isTie) return undefined;
  // a page that the query does not find is not asked
  if (best.place === 0) return undefined;
  const isMeant = best.isNamed || (best.count === content.length && best.place > PLACE.near);
  const isSure = asksForNumber(text)
    ? best.precision >= LEAST.label && isMeant && (best.count > 0 || best.isOfKind || asked.length === 0)
    : best.precision === 1 && best.isNamed && foldKey(text).includes(foldKey(best.hit.title));
  return isSure ? best.hit : undefined;
}
