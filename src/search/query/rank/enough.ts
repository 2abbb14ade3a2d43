import type { Intent } from './intent.ts';

/** What one topic has of a query. */
interface Evidence {
  /** Share of the query's weight that the topic has, 0–1. */
  readonly coverage: number;
  /** How much a name of the topic matches. */
  readonly name: number;
  /** Per term of the query: how much a name of the topic says it. */
  readonly said: readonly number[];
  readonly score: number;
}

/** A topic must have this share of what was asked for; below it a result would be about something else. */
const LEAST = 0.34;
/** The same where a word of the query is nowhere at all: its other words are then likely to be side words. */
const LEAST_WITH_LOST = 0.55;
/** From this match of its name on, a topic is what the query is about, lost word or not. */
const NAMED = 0.25;
/** Of two words of which one is nowhere, the other may be anything: 글루 스틱 is not Glue. */
const PAIR = 2.5;
/** Weight from which a name says a word itself. */
const SAYS = 0.8;

/** What is left of a query with a lost word must be so many subjects, and a topic must have so much of them. */
const REST = { subjects: 2, coverage: 0.27, coverageOfMany: 0.2 };
/** From so many subjects or words on these are many. */
const MANY = { subjects: 3, words: 6 };
/** Score that a topic then needs, by the number of words: the longer, the less likely it is a list of anything. */
const REST_SCORES = [Infinity, Infinity, Infinity, 0.5, 0.27, 0.17, 0.17];
const REST_SCORE = 0.08;
const REST_SCORE_OF_MANY = 0.1;

/** True when a topic has enough of a query to be a result. */
export function isEnough({ coverage, name, said, score }: Evidence, intent: Intent): boolean {
  const { lost, story, mass, certain, services, anchors } = intent;
  const believed = !lost || story || (mass > PAIR && name >= NAMED && certain);
  if (coverage >= (believed ? LEAST : LEAST_WITH_LOST)) return true;
  return (
    said.some((much, at) => much >= SAYS && (services[at] === true || anchors[at] === true)) ||
    isRestEnough(coverage, score, intent)
  );
}

/** Several subjects together are still a query when a word beside them is nowhere: 슈퍼컴퓨터용 초고속 파일 시스템. */
function isRestEnough(coverage: number, score: number, { lost, firm, terms }: Intent): boolean {
  if (!lost || firm < REST.subjects) return false;
  const many = firm >= MANY.subjects || terms.length >= MANY.words;
  if (coverage < (many ? REST.coverageOfMany : REST.coverage)) return false;
  const least = REST_SCORES[terms.length] ?? REST_SCORE;
  return score >= (firm >= MANY.subjects && terms.length > 2 ? REST_SCORE_OF_MANY : least);
}

/** Best scores below these are mentions in passing: of a Korean word, of two or three words, of more. */
const PASSING_WORD = 0.5;
const PASSING = 0.45;
const PASSING_SENTENCE = 0.1;
const SENTENCE = 4;
/** On a site of fewer topics every mention is worth showing. */
const SMALL_SITE = 50;

/** True when the best result is more than a mention in passing: 대출 한도 stands somewhere, but is not what the site is about. */
export function isWorthShowing(best: number, { terms, subjects, services, anchors }: Intent, topics: number): boolean {
  if (topics < SMALL_SITE || services.includes(true) || anchors.includes(true)) return true;
  const [only] = terms;
  if (terms.length > 1) return best >= (terms.length < SENTENCE ? PASSING : PASSING_SENTENCE);
  return subjects.includes(true) || best >= PASSING_WORD || !/[가-힣]/.test(only?.text ?? '');
}
