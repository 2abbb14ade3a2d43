/** In which order new cards are begun. */
import type { KnownCard } from './queue.ts';

/** New cards of a topic that was read come before all others, but only so many: what one topic says is no day's work. */
const FIRST_OF_READ = 4;

/** What a situation is answered with, whichever topic tells it: `fsx-for-windows-file-server`. */
const answerIn = (id: string): string | undefined => /^signal:.*#(.+)$/.exec(id)?.[1];

/** New cards in their order: some of each topic that was read, with those that were `begun` today, then each in its turn, and at last situations with the answer of another: on one day they ask the same. */
export function inTurn(
  cards: readonly KnownCard[],
  begun: readonly KnownCard[],
  readTopics: ReadonlySet<string>,
): readonly KnownCard[] {
  const turns = cards.toSorted((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1));
  const taken = new Map<string, number>();
  for (const { topic } of begun) taken.set(topic, (taken.get(topic) ?? 0) + 1);
  const comesFirst = ({ topic }: KnownCard): boolean => {
    taken.set(topic, (taken.get(topic) ?? 0) + 1);
    return readTopics.has(topic) && (taken.get(topic) ?? 0) <= FIRST_OF_READ;
  };
  const answers = new Set(begun.map(({ id }) => answerIn(id)));
  const isSame = ({ id }: KnownCard): boolean => {
    const answer = answerIn(id);
    if (answer === undefined || answers.has(answer)) return answer !== undefined;
    answers.add(answer);
    return false;
  };
  const { first = [], then = [] } = Object.groupBy(turns, (card) => (comesFirst(card) ? 'first' : 'then'));
  const { one = [], same = [] } = Object.groupBy([...first, ...then], (card) => (isSame(card) ? 'same' : 'one'));
  return [...one, ...same];
}
