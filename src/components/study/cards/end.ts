/** What stands in a card's place when none is left. */
import { chooseCards } from '../../../study/cards/choice.ts';
import { leftOf } from '../../../study/cards/day-of-cards.ts';
import { forgottenOf } from '../../../study/cards/forgotten.ts';
import { isRest, onlyRepeats, paceFrom } from '../../../study/cards/plan.ts';
import { dueAhead, type KnownCard } from '../../../study/cards/queue.ts';
import { offersThrough, restOf } from '../../../study/cards/through.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { cardItems } from './card-links.ts';
import type { CardFiles } from './files.ts';
import { button, type Parts } from './parts.ts';
import type { Round } from './round.ts';
import { endOf, endOfAll, endOfDue, endOfForgotten } from './today.ts';

/** New cards that one asks for on top. */
const MORE = 10;

const WRONG = '주소가 잘못되었거나';

/** Names cards below what stands in `place`. */
async function nameForgotten(place: HTMLElement, cards: readonly KnownCard[], files: CardFiles): Promise<void> {
  if (cards.length === 0) return;
  const list = element('ul', {});
  const name = `오늘 “다시”를 고른 카드 ${cards.length}장`;
  place.append(element('details', { class: 'forgotten' }, element('summary', {}, name), list));
  list.append(...(await cardItems(cards, files)));
}

/** Leads on in the plan, below what stands in `place`; nothing of it is fetched before the cards are through. Its next step comes before the other `ways`. */
async function leadOn(place: HTMLElement, bar: HTMLElement, ways: readonly HTMLElement[], store: StudyStore) {
  const line = element('p', { class: 'follows', hidden: '' });
  place.append(line);
  const { nextOfPlan } = await import('../plan-today.ts');
  const { step, lines } = await nextOfPlan(store);
  if (!line.isConnected) return;
  line.append(...lines);
  line.hidden = line.childNodes.length === 0;
  // One that leads here is none.
  if (step === undefined || new URL(step.href, location.href).pathname === location.pathname) return;
  for (const other of ways) other.classList.remove('primary');
  bar.prepend(way(step.href, `다음: ${step.name}`));
}

const way = (href: string, name: string, isFirst = true): HTMLElement =>
  element('a', { href, class: isFirst ? 'primary' : undefined }, name);
const toQuestions = (isFirst = true): HTMLElement => way('../quiz/?begin=day', '오늘의 문항 풀기', isFirst);

/** What leads on where nothing new is begun: to all that was learnt, when the exam is near, and to questions. */
function waysOfEnding({ choice, queue, today, unmet }: Round): HTMLElement[] {
  if (!offersThrough(choice, today) || unmet === 0) return [toQuestions()];
  const name = queue.done === 0 ? `배운 ${unmet}장 훑어보기` : `배운 것 가운데 나머지 ${unmet}장 훑어보기`;
  return [way('?all', name), toQuestions(false)];
}

/** What leads on where new cards wait: some more today, or so many a day that all are learnt in time. */
function waysOfLearning({ choice, queue: { waiting }, today, seconds }: Round, store: StudyStore): HTMLElement[] {
  if (waiting === 0) return [];
  const more = (): void => {
    const count = (choice.more.day === today ? choice.more.count : 0) + MORE;
    void store.append(...chooseCards({ more: { day: today, count } }));
  };
  const { raised } = paceFrom(choice, today, waiting, seconds) ?? {};
  const raise = (daily: number): HTMLElement =>
    button(`오늘부터 하루 ${daily}장`, () => void store.append(...chooseCards({ daily })));
  return [
    button(`오늘 ${Math.min(MORE, waiting)}장 더`, more, { class: 'primary' }),
    ...(raised === undefined ? [] : [raise(raised)]),
  ];
}

/** Says in `place` what was done, what comes and what was forgotten; what leads on today is in the bar. */
export function endIn(
  { card: place, bar }: Pick<Parts, 'card' | 'bar'>,
  round: Round,
  files: CardFiles,
  store: StudyStore,
  undo: readonly HTMLElement[],
): void {
  const { kind, choice, cards, queue, today, seconds } = round;
  const tomorrow = dueAhead(cards, choice, Date.now(), 1)[0];
  const ends = {
    forgotten: () => endOfForgotten(queue.done),
    due: () => endOfDue(queue.done),
    all: () => endOfAll(queue.known, '배운', '아직 배운'),
    topic: () => endOfAll(queue.known, '이 주제의', '이 주제의', `${WRONG} 카드가 없는 주제다.`),
    card: () => endOfAll(queue.known, '보낸 카드', '그런', `${WRONG} 없어진 카드다. 다른 카드를 선택한다.`),
  };
  place.replaceChildren(...(kind === 'day' ? endOf(queue, choice, today, tomorrow, seconds) : ends[kind]()));
  const forgotten = forgottenOf(cards, choice.zone).filter(({ memory }) => memory?.day === today);
  void nameForgotten(place, forgotten, files);
  const ways = waysOf(round, store);
  bar.replaceChildren(...ways, ...undo);
  void leadOn(place, bar, ways, store);
}

function waysOf(round: Round, store: StudyStore): HTMLElement[] {
  const { kind, choice, ofDay, enough, today } = round;
  const besides = enough === undefined ? leftOf(ofDay) : restOf(enough).left;
  if (kind !== 'day') return [besides > 0 ? way('./', `오늘의 카드 ${besides}장`) : toQuestions()];
  // Nothing new is begun on days that only repeat.
  const isEnding = onlyRepeats(choice, today, round.learnt) || isRest(choice, today);
  return isEnding ? waysOfEnding(round) : waysOfLearning(round, store);
}
