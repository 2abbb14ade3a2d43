import type { Fact } from '../../../model/topic.ts';
import type { TopicRecord } from '../../layout.ts';
import { termsOf } from '../../../korean/terms.ts';
import { agreement, saysUnits } from './agreement.ts';
import { differsInBound, isBound, measuresAsked, measuresGiven } from './measures.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { Plan, QueryTerm } from '../understand/query-terms.ts';
import { placeOf, readQuestion, satisfies, type Question } from './question.ts';
import type { RankedTopic } from '../rank/rank.ts';
import { TUNING } from '../../tuning.ts';

/** A fact that answers the query. */
export interface Answer {
  readonly record: TopicRecord;
  readonly fact: Fact;
  readonly score: number;
  /** The topic that was asked, which may tell what another owns. */
  readonly told: string;
}

/** A fact as a topic's page shows it: one that another topic owns says so. */
export interface ToldFact extends Fact {
  readonly owner?: { readonly topic: string; readonly title: string; readonly fact: string };
}

/** A topic that may answer. */
export interface Witness extends RankedTopic {
  readonly record: TopicRecord;
  readonly facts: readonly ToldFact[];
}

const isSure = (weight: number): boolean => weight >= TUNING.sure;

/**
 * The topics that can answer at all: the query must name them, and ask for more than a name. Where it says all of one
 * topic's name, others of whose name it says a part, or something else, are not meant: S3 is not S3 File Gateway.
 */
export function thoseCalled({ text, terms }: Plan, best: readonly RankedTopic[]): readonly RankedTopic[] {
  const { forNumber, amounts, aside } = readQuestion(text, terms);
  if (terms.length < 2 && amounts[0]) return best;
  if (terms.length < 2 && !text.trim().includes(' ') && !forNumber) return [];
  const says = ({ named: said }: RankedTopic): number[] =>
    said.flatMap((weight, at) => (isSure(weight) && aside[at] !== true ? [at] : []));
  const named = best.filter((topic) => says(topic).length > 0);
  const covers = (better: RankedTopic, topic: RankedTopic): boolean => {
    const [one, other] = [says(topic), says(better)];
    const shared = one.filter((at) => other.includes(at)).length;
    if (better === topic || better.called <= TUNING.whole) return false;
    // what bears a name of its own gives way to what bears it, too, and the first word: EFS IA is not S3's
    return topic.called > TUNING.whole
      ? shared === one.length && !one.includes(other[0] ?? 0)
      : shared % one.length === 0;
  };
  const called = named.filter((topic) => !named.some((better) => covers(better, topic)));
  // where no name is all there, the query may be a label itself: 항목 최대 크기
  return forNumber && !named.some((one) => one.called > TUNING.whole) ? [...new Set([...called, ...best])] : called;
}

/**
 * Finds the fact that answers a question about a topic that is named: `람다 제한 시간` → `최대 실행 시간` of Lambda; all
 * of a few facts that answer alike, none where more do.
 */
export function findAnswers({ text, terms }: Plan, witnesses: readonly Witness[], index: OpenIndex): readonly Answer[] {
  const question = readQuestion(text, terms);
  if (!question.forNumber && TOLD.test(text)) return [];
  const asksWhat = !question.forNumber && terms.length < 3 && WHAT.test(text);
  const inWords = (...texts: readonly string[]): ReadonlySet<string> => new Set(termsOf(texts.join('. '), index.known));
  // what is borrowed answers who calls its owner, or itself, by name, and by more than the borrower's: not msk 최대 크기
  const isTold = (fact: ToldFact, title: ReadonlySet<string>): boolean => {
    const [own, told] = [inWords(fact.owner?.title ?? ''), inWords(...namesOf(fact))];
    const says = (words: ReadonlySet<string>, at: number): boolean => isSure(satisfies(question.terms[at], words));
    const said = [...terms.keys()].filter((at) => says(own, at) || says(told, at));
    const things = [...terms.keys()].filter((at) => question.aside[at] !== true);
    const tells = (at: number): boolean => !says(title, at) && (things.includes(at) || !isBound(terms[at]?.text ?? ''));
    if (things.length > 1 && things.every((at) => says(told, at))) return true;
    return said.some((at) => things.includes(at)) && said.some((at) => says(own, at) || tells(at));
  };
  const answers: Answer[] = [];
  for (const { topic, named, record, facts } of witnesses) {
    const title = inWords(record.title);
    const told = facts.map((fact) => inWords(...namesOf(fact)));
    // a word that tells its facts apart, or a side of a comparison, is no mere name: 스프레드 of placement groups
    const isSided = / vs |[와과] .+ 비교/.test(record.title);
    // who says both sides, and nothing else, compares them
    if (isSided && !question.forNumber && terms.length > 1 && terms.every((term) => isSure(satisfies(term, title))))
      continue;
    const isOnlyName = (term: QueryTerm): boolean =>
      isWhole(term, index, isSided ? topic : -1) || !(isSided || told.some((words) => isSure(satisfies(term, words))));
    const name = terms.map((term, at) => isSure(Math.max(satisfies(term, title), named[at] ?? 0)) && isOnlyName(term));
    // an amount is what a fact gives, or gave, which has another word too, or its title has: not 1000 동시
    const echoes = (fact: Fact): number => {
      const [{ value, examEra = '' }, words] = [fact, inWords(fact.value, ...namesOf(fact))];
      const said = terms.map((term) => isSure(satisfies(term, words)));
      const amount = question.amounts.find((one) => one);
      const isTold = (one: string | undefined, at: number): boolean =>
        one ? placeOf(`${value}. ${examEra}`, one) >= 0 : [name, question.aside, said].some((each) => each[at]);
      const isOwn = (at: number): boolean => said[at] === true || isSure(satisfies(question.terms[at], title));
      const rest = [...terms.keys()].filter((at) => !question.amounts[at]);
      if (!amount || !question.amounts.every(isTold) || (rest[0] !== undefined && !rest.some(isOwn))) return 0;
      const place = placeOf(value, amount);
      return TUNING.answers.echo + (place < 0 ? 0 : 1 - place / 999) + said.filter(Boolean).length / terms.length;
    };
    for (const fact of facts) {
      if (asksWhat && measuresGiven(fact.value).size > 0) continue;
      const echo = echoes(fact);
      // an amount that is asked about is told, or one in its unit: s3 128kb is not about 50TB
      const misses = (one = '1개'): boolean =>
        !/^1[개번]/.test(one) && placeOf(`${fact.label}. ${fact.value}`, one.replace(/^[\d.]+(?=\D)/, '[\\d.]+')) < 0;
      if (echo === 0 && question.amounts.some(misses)) continue;
      // each word of a label, and no other
      const isLabel =
        question.aside.includes(false) &&
        (fact.label === text ||
          namesOf(fact)
            .filter((name) => saysUnits(question.text, name))
            .map((name) => inWords(name))
            .some((words) => words.size === terms.length && terms.every((term) => isSure(satisfies(term, words)))));
      if (!isLabel && terms.length > 1 && !named.some(isSure)) continue;
      if (echo === 0 && question.forNumber && !givesNumber(question, fact)) continue;
      if (fact.owner !== undefined && echo === 0 && !isLabel && !isTold(fact, title)) continue;
      const score = echo + (isLabel ? TUNING.answers.echo : 0) + agreement(question, { title, name }, fact, index);
      if (score >= TUNING.answers.leastScore) answers.push({ ...ownerOf(fact, record), score, told: record.id });
    }
  }
  const [best] = answers.sort((a, b) => b.score - a.score);
  const alone = terms.length < 2;
  const alike = answers.filter(({ told, score }) =>
    alone ? score > (best?.score ?? 0) - TUNING.answers.alone : told === best?.told && score >= best.score,
  );
  const good = [...new Map(alike.map((one) => [one.fact.label, one])).values()];
  return alone || good.length <= TUNING.answers.most ? good.slice(0, TUNING.answers.most) : [];
}

/** Who asks what something is asks for no figure of it: 버킷 정책이란. */
const WHAT = /(?:[가-힣a-z]란|뭐[야임예]\S*|무엇\S*|뜻)\??$|^what is /i;

/** Who tells what happens, by a subject with its verb or how often, or asks when, asks for no fact: 메시지가 처리됨, 두 번 처리. */
const TOLD =
  /(?<=\s)언제(?: ?[쓰써씀]\S*)?$|[가-힣a-z][이가] (?:\S+ )*\S*(?:[다요음]|[됨함짐림김남옴]|[돼해어아])$|(?<!\S)(?:[한두세]|여러) ?번(?:씩?만)?(?!\S)/;

const namesOf = ({ label, called = [] }: Fact): readonly string[] => [label, ...called];
const ownerOf = ({ owner, ...fact }: ToldFact, record: TopicRecord): Pick<Answer, 'record' | 'fact'> =>
  owner === undefined
    ? { record, fact }
    : { record: { id: owner.topic, title: owner.title }, fact: { ...fact, id: owner.fact } };

/** True for a word that is the name of a topic, but this one, by itself, or has such a one in it: kms 키. */
const isWhole = ({ alternatives }: QueryTerm, index: OpenIndex, but: number): boolean =>
  alternatives.some(
    ({ terms, weight }) =>
      (isSure(weight) || (terms.length > 1 && but < 0)) &&
      terms.some((word) => index.names(word).some(({ topic, share }) => topic !== but && share >= TUNING.whole)),
  );

/** Values without a figure that answer a question for a number all the same. */
const UNLIMITED = /무제한|제한 없음|무료|만료 없음/;

/** True when a fact gives a number of a kind that is asked for; any number does where no kind is. */
function givesNumber({ text, measures }: Question, { label, called = [], note, ...fact }: Fact): boolean {
  const value = /\d/.test(fact.value) ? fact.value : (fact.examEra ?? fact.value);
  const [given, told] = [measuresGiven(`${/초당/.exec(label)?.[0] ?? ''}${value}`), measuresAsked(label)];
  const kinds = [label, ...called].flatMap((name) => [...measuresAsked(name)]);
  if (
    differsInBound(text, label, value, note) ||
    // how long something is kept is no other time
    (/보[관존]/.test(text) && given.has('time') && !/보[관존]|기간|만료|삭제|최소/.test([label, ...called].join())) ||
    // what is charged, or done in a second, answers nothing of another kind
    (measures.size > 0 && told.size > 0 && !kinds.some((one) => one === 'count' || measures.has(one)))
  )
    return false;
  // how something is charged answers what it costs, and when does not: 켜 둔 시간 + 지나간 데이터
  if (measures.has('money') && told.has('money')) return !label.endsWith('때');
  if (!/\d/.test(value) && !UNLIMITED.test(value)) return false;
  // who asks for days means no seconds
  if (/며칠|몇\s*(?:일|주|달|개월|년)/.test(text) && !/\d\s*(?:일|주|개월|년)/.test(value)) return false;
  return measures.size === 0 || [...measures].some((measure) => given.has(measure));
}
