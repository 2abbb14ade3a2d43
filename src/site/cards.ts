import { createHash } from 'node:crypto';
import { kindOf, type CardData } from '../model/card-data.ts';
import { DOMAINS, isDomain, type Domain } from '../model/domain.ts';
import { factQuestion } from '../model/fact-question.ts';
import { splitPlace } from '../model/place.ts';
import type { Signal } from '../model/topic.ts';
import { countExamPoints, type ExamPoints } from './exam-points.ts';
import { WORTH } from './card-order.ts';
import { getExam } from './exam.ts';
import { getTerms } from './glossary.ts';
import { getPairs } from './pairs.ts';
import { getTaskQuestions } from './questions.ts';
import { ofAllTopics, type Topic } from './topics.ts';
import { BASE, pageUrl, topicUrl } from './urls.ts';

/** A card with its place among the others. */
export interface StudyCard extends CardData {
  readonly domain: Domain;
  /** The topic where it belongs; empty for a term that no topic explains. */
  readonly topic: string;
  /** What speaks for learning it early, in points. @see orderCards */
  readonly worth: number;
}

interface CardText extends Omit<StudyCard, 'hash'> {
  /** What is asked for, where the front makes a question of it. */
  readonly label?: string;
}

/** As long as {@link isSaidAnew} expects hashes of one measure to be. */
const HASH = 9;

/** What a card asks and answers, in a few letters: what stands around it, why it is so and how it asks are no part of it. */
function withHash({ label, ...card }: CardText): StudyCard {
  const said = JSON.stringify([label ?? card.front, card.back]);
  return { ...card, hash: createHash('sha256').update(said).digest('base64url').slice(0, HASH) };
}

/** What stands above a requirement: the topic that explains it, or the domain where the title would tell the answer. */
function signalContext({ id, title, domain }: Pick<Topic, 'id' | 'title' | 'domain'>, signal: Signal): string {
  const words = title.match(/[가-힣A-Za-z0-9]{2,}/g) ?? [];
  const isTold = words.some((word) => signal.choose.includes(word));
  return !isTold && splitPlace(signal.see ?? id).id === id ? title : DOMAINS[domain].title;
}

/** What notes claim, in plain words: `쿼리마다 돈을 낸다고 한다.` → `쿼리마다 돈을 낸다.`, `무료라고 한다.` → `무료다.` */
const claimOf = (notes: string): string => notes.replace(/다고 한다\.$/, '다.').replace(/(이?)라고 한다\.$/, '$1다.');

/** The cards of a topic; `asked` says how much the exam asks of it, and its author put first what matters most. */
function topicCards(topic: Topic, asked: ExamPoints): CardText[] {
  const { id, title, domain, signals, facts, corrections } = topic;
  const place = { context: title, domain, topic: id };
  return [
    ...signals.map((signal, at): CardText => {
      const { id: explained, heading } = splitPlace(signal.see ?? `${id}#signal-${signal.id}`);
      return {
        ...place,
        id: `signal:${id}#${signal.id}`,
        context: signalContext(topic, signal),
        front: signal.need,
        back: [signal.choose],
        ...(signal.why === undefined ? {} : { note: signal.why }),
        url: topicUrl(explained, heading),
        worth: WORTH.signal(asked, id, signal, at),
      };
    }),
    ...facts.map((fact, at): CardText => ({
      ...place,
      id: `fact:${id}#${fact.id}`,
      label: fact.label,
      front: fact.asks ?? fact.label + factQuestion(fact.label, fact.value),
      back: [fact.value],
      ...(fact.note === undefined ? {} : { note: fact.note }),
      ...(fact.examEra === undefined ? {} : { era: fact.examEra }),
      url: topicUrl(id, `fact-${fact.id}`),
      worth: WORTH.fact(asked, id, fact, at),
    })),
    // Notes that disagree are told on the page of the topic alone.
    ...corrections
      .filter(({ card, status }) => card !== false && status !== 'conflict')
      .map((correction, at): CardText => ({
        ...place,
        id: `correction:${id}#${correction.id}`,
        label: correction.notes,
        front: `${claimOf(correction.notes)} 맞나?`,
        back: [correction.right],
        url: topicUrl(id, `correction-${correction.id}`),
        worth: WORTH.correction(asked, id, correction, at),
      })),
  ];
}

/** So many reasons of each of two stand on their card, the deciding ones first: what is rated at once is remembered at once. */
const REASONS = 2;
const reasonLine = (title: string, reasons: readonly string[]): string =>
  `**${title}**: ${reasons.slice(0, REASONS).join(' · ')}`;

/** The domain in which something is learnt; what no topic explains comes first. */
const domainOf = (topic: string): Domain => {
  const [domain = ''] = topic.split('/');
  return isDomain(domain) ? domain : 'foundations';
};

async function pairCards(asked: ExamPoints): Promise<CardText[]> {
  return (await getPairs()).map((pair): CardText => {
    const { a, b, wasA = a, wasB = b, sides, within, chooseA, chooseB, trap, about, url, confusion } = pair;
    const [topic, other] = [splitPlace(a).id, splitPlace(b).id];
    return {
      // Which of the two is named first does not matter.
      id: `pair:${[wasA, wasB].sort().join('|')}`,
      domain: domainOf(topic),
      topic,
      context: within ?? '헷갈리는 두 가지',
      front: sides.map(({ title }) => title).join(' / '),
      back: [reasonLine(sides[0].title, chooseA), reasonLine(sides[1].title, chooseB)],
      note: trap,
      url: about?.url ?? url,
      worth: WORTH.pair(asked, topic, other, { confusion }),
    };
  });
}

async function termCards(asked: ExamPoints): Promise<CardText[]> {
  return (await getTerms()).map(({ term, was, en, meaning, url }): CardText => {
    const [domain = '', slug = ''] = (url ?? '').slice(BASE.length).split('/');
    const topic = isDomain(domain) ? `${domain}/${slug}` : '';
    return {
      id: `term:${was}`,
      domain: domainOf(topic),
      topic,
      context: '용어',
      front: en === undefined || en === term ? term : `${term} (${en})`,
      back: [meaning],
      url: url ?? pageUrl('glossary/'),
      worth: WORTH.term(asked, topic),
    };
  });
}

/** How much the exam asks of each topic and of its places. */
export const getExamPoints = ofAllTopics(async (topics): Promise<ExamPoints> => {
  const questions = new Map((await getTaskQuestions()).map(({ task, questions: own }) => [task.id, own]));
  return countExamPoints((await getExam()).domains, (task) => questions.get(task) ?? [], topics);
});

/** An event of the learner's log names a card in so many letters. */
const LONGEST_ID = 120 - 'rest:'.length;

/** All cards, in the order of what they are of. Throws when two would have the same id or ask the same, or an id is too long to be kept. */
export const getStudyCards = ofAllTopics(async (topics): Promise<readonly StudyCard[]> => {
  const asked = await getExamPoints();
  const cards = [
    ...topics.flatMap((topic) => topicCards(topic, asked)),
    ...(await pairCards(asked)),
    ...(await termCards(asked)),
  ].map(withHash);
  const ids = new Set<string>();
  const fronts = new Map<string, string>();
  for (const { id, context, front } of cards) {
    if (ids.has(id)) throw new Error(`암기 카드 “${id}”가 둘이다. 용어나 id를 다르게 적는다`);
    // A number is asked for of its topic, a term may be a number's name: what else asks stands alone.
    const asks = ['signal', 'correction'].includes(kindOf(id)) ? front : `${context} ${front}`;
    const same = fronts.get(asks);
    if (same !== undefined) throw new Error(`암기 카드 “${id}”와 “${same}”이 같은 것을 묻는다. 하나를 다르게 적는다`);
    fronts.set(asks, id);
    if (id.length > LONGEST_ID) throw new Error(`암기 카드 “${id}”의 id가 ${LONGEST_ID}자를 넘는다. id를 줄인다`);
    ids.add(id);
  }
  return cards;
});
