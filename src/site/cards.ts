import { createHash } from 'node:crypto';
import { coreBound, kindOf, turnOf, type CardData, type CardIndex, type CardKind } from '../model/card-data.ts';
import { DOMAINS, isDomain, type Domain } from '../model/domain.ts';
import { claimOf, isCard } from '../model/correction-card.ts';
import { splitPlace } from '../model/split-place.ts';
import { factQuestion } from '../model/fact-question.ts';
import { countAsked, type Asked } from './asked.ts';
import { contexts } from './card-context.ts';
import { isSameSignal, saidTwice } from './card-kin.ts';
import { orderCards, WORTH } from './card-order.ts';
import { getPairs } from './pairs.ts';
import { getExam } from './exam.ts';
import { getTerms } from './glossary.ts';
import { getTaskQuestions } from './questions.ts';
import { once } from './once.ts';
import { ofAllTopics, type Topic } from './topics.ts';
import { BASE, pageUrl, topicUrl } from './urls.ts';

/** A card with its place among the others. */
export interface Card extends CardData {
  readonly domain: Domain;
  /** The topic where it belongs; empty for a term that no topic explains. */
  readonly topic: string;
  /** What speaks for learning it early. @see orderCards */
  readonly worth: number;
}

interface Text extends Omit<Card, 'hash'> {
  /** What is asked for, where the front makes a question of it. */
  readonly label?: string;
}

/** As long as {@link isSaidAnew} expects hashes of one measure to be. */
const HASH = 9;

/** What a card asks and answers, in a few letters: what stands around it, why it is so and how it asks are no part of it. */
function withHash({ label, ...card }: Text): Card {
  const said = JSON.stringify([label ?? card.front, card.back]);
  return { ...card, hash: createHash('sha256').update(said).digest('base64url').slice(0, HASH) };
}

function topicCards(topic: Topic, asked: Asked, contextOf: ReturnType<typeof contexts>): Text[] {
  const { id, title, domain, signals, facts, corrections } = topic;
  const place = { context: title, domain, topic: id };
  return [
    ...signals.map((signal, at): Text => {
      const { id: explained, heading } = splitPlace(signal.see ?? `${id}#signal-${signal.id}`);
      return {
        ...place,
        id: `signal:${id}#${signal.id}`,
        context: contextOf(topic, signal),
        front: signal.need,
        back: [signal.choose],
        ...(signal.why === undefined ? {} : { note: signal.why }),
        url: topicUrl(explained, heading),
        worth: WORTH.signal(asked, id, signal, at),
      };
    }),
    ...facts.map((fact, at): Text => ({
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
    ...corrections.flatMap((correction, at): Text[] =>
      isCard(correction)
        ? [
            {
              ...place,
              id: `correction:${id}#${correction.id}`,
              label: correction.notes,
              front: `${claimOf(correction.notes)} 맞나?`,
              back: [correction.right],
              url: topicUrl(id, `correction-${correction.id}`),
              worth: WORTH.correction(asked, id, correction, at),
            },
          ]
        : [],
    ),
  ];
}

/** So many reasons of each of two stand on their card, the deciding ones first: what is rated at once is remembered at once. */
const REASONS = 2;
const reasonLine = (title: string, reasons: readonly string[]): string =>
  `**${title}**: ${reasons.slice(0, REASONS).join(' · ')}`;

async function pairCards(asked: Asked): Promise<Text[]> {
  return (await getPairs()).map((pair): Text => {
    const { a, b, wasA = a, wasB = b, sides, within, chooseA, chooseB, trap, about, url, confusion } = pair;
    const titles = sides.map(({ title }) => title);
    const [domain = ''] = a.split('/');
    return {
      // Which of the two is named first does not matter.
      id: `pair:${[wasA, wasB].sort().join('|')}`,
      domain: isDomain(domain) ? domain : 'foundations',
      topic: splitPlace(a).id,
      context: within ?? '헷갈리는 두 가지',
      front: titles.join(' / '),
      back: [reasonLine(sides[0].title, chooseA), reasonLine(sides[1].title, chooseB)],
      note: trap,
      url: about?.url ?? url,
      worth: WORTH.pair(asked, splitPlace(a).id, splitPlace(b).id, { confusion }),
    };
  });
}

async function termCards(asked: Asked): Promise<Text[]> {
  return (await getTerms()).map(({ term, was, en, meaning, url }): Text => {
    const [domain = '', slug = ''] = (url ?? '').slice(BASE.length).split('/');
    const topic = isDomain(domain) ? `${domain}/${slug}` : '';
    return {
      id: `term:${was}`,
      domain: isDomain(domain) ? domain : 'foundations',
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
export const getAsked = ofAllTopics(async (topics): Promise<Asked> => {
  const questions = new Map((await getTaskQuestions()).map(({ task, questions: own }) => [task.id, own]));
  return countAsked((await getExam()).domains, (task) => questions.get(task) ?? [], topics);
});

/** An event of the learner's log names a card in so many letters. */
const LONGEST_ID = 120 - 'rest:'.length;

/** What another card says already comes long after it: it is worth so many times less. */
const TWICE = 8;

/** How much the exam asks of the topics of a deck, to the other decks. */
const weightOf = (cards: readonly Card[], { topic: points }: Asked): number =>
  Math.round([...new Set(cards.map(({ topic }) => topic))].reduce((sum, id) => sum + points(id), 1));

/** Cards of all decks with the turn of each, as what speaks for learning it early. */
const inTurn = (decks: Iterable<readonly [Domain, readonly Card[]]>, asked: Asked): Card[] =>
  [...decks].flatMap(([, cards]) => {
    const weight = weightOf(cards, asked);
    return cards.map((card, at) => ({ ...card, worth: -turnOf(at, weight) }));
  });

/** All cards, in the order of what they are of. Throws when two would have the same id or ask the same, or an id is too long to be kept. */
export const getCards = ofAllTopics(async (topics): Promise<readonly Card[]> => {
  const asked = await getAsked();
  const contextOf = contexts(topics);
  const cards = [
    ...topics.flatMap((topic) => topicCards(topic, asked, contextOf)),
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

/** The cards of each domain that has any, in the order of the navigation; each domain's in the order in which they are learnt. */
export const getDecks = once(async (): Promise<ReadonlyMap<Domain, readonly Card[]>> => {
  const [asked, cards] = [await getAsked(), await getCards()];
  const twice = saidTwice(cards);
  const weighed = cards.map((card) => (twice.has(card) ? { ...card, worth: card.worth / TWICE } : card));
  const groups = Map.groupBy(weighed, ({ domain }) => domain);
  const decks = (Object.keys(DOMAINS) as Domain[]).flatMap((domain) =>
    groups.has(domain) ? [[domain, orderCards(groups.get(domain) ?? [])] as const] : [],
  );
  // Of requirements that are met by the same the one that is learnt first stays there; the others come last.
  const signals = inTurn(decks, asked).filter(({ id }) => kindOf(id) === 'signal');
  const again = new Set([...saidTwice(signals, isSameSignal)].map(({ id }) => id));
  const last = (card: Card): boolean => again.has(card.id);
  return new Map(
    decks.map(([domain, own]) => [domain, [...own.filter((card) => !last(card)), ...own.filter(last)]] as const),
  );
});

/** A card with its rank among all, and whether it is one of those that are asked most. */
export interface Ranked extends Card {
  readonly rank: number;
  readonly isCore: boolean;
}

/** All cards, in the order in which they are learnt. */
export async function getRanked(): Promise<readonly Ranked[]> {
  const cards = inTurn(await getDecks(), await getAsked());
  const bound = coreBound(cards.map(({ worth }) => -worth));
  return cards
    .sort((a, b) => b.worth - a.worth)
    .map((card, at) => ({ ...card, rank: at + 1, isCore: -card.worth < bound }));
}

/** A card without what the index says of it. */
export const toCardData = ({ id, hash, context, front, back, note, era, url }: Card): CardData => ({
  ...{ id, hash, context, front, back, url },
  ...(note === undefined ? {} : { note }),
  ...(era === undefined ? {} : { era }),
});

const formerIds = ofAllTopics((topics): CardIndex['moved'] =>
  Object.fromEntries(topics.flatMap(({ id, redirectFrom }) => redirectFrom.map((former) => [former, id]))),
);

/** What a reader chooses from. */
export async function cardIndex(): Promise<CardIndex> {
  const asked = await getAsked();
  return {
    decks: [...(await getDecks())].map(([domain, cards]) => ({
      id: domain,
      title: DOMAINS[domain].title,
      weight: weightOf(cards, asked),
      file: pageUrl(`study/cards/${domain}.json`),
      cards: cards.map(({ id, topic }) => [id, topic] as const),
    })),
    moved: await formerIds(),
  };
}

/** How many cards of each kind there are. */
export async function countKinds(): Promise<ReadonlyMap<CardKind, number>> {
  const groups = Map.groupBy([...(await getDecks()).values()].flat(), ({ id }) => kindOf(id));
  return new Map([...groups].map(([kind, cards]) => [kind, cards.length]));
}
