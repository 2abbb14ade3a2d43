/** The page of what was wrong: the questions whose last answer was, and the cards that were forgotten, each a tap from being tried again. */
import { dayOf, readCardLog } from '../../../study/cards/day-of-cards.ts';
import { begunAt, forgottenOf, isGoneOver } from '../../../study/cards/forgotten.ts';
import { sayDate, dayNumber } from '../../../study/day.ts';
import type { KnownCard } from '../../../study/cards/queue.ts';
import { latest } from '../../../study/log.ts';
import { answered, wrongOnes } from '../../../study/quiz/session.ts';
import { openStudy, type StudyStore } from '../../../study/store.ts';
import { returnToPlace } from '../../chrome/keep-scroll.ts';
import { element } from '../../element.ts';
import { sayBusy } from '../../say-busy.ts';
import { tellLost } from '../../try-again.ts';
import { cardItems } from '../cards/card-links.ts';
import { openCards } from '../cards/files.ts';
import { openBank, type Bank } from '../quiz/bank.ts';
import { keepPlace } from '../quiz/keep-place.ts';
import { foldQuestion } from '../quiz/question-fold.ts';
import { tellTroubleIn } from '../trouble-line.ts';

/** So many wrong questions are gone through at once. */
const FEW = 5;

const way = (href: string, text: string, ...more: readonly HTMLElement[]): HTMLElement =>
  element('p', { class: 'row' }, element('a', { class: 'primary', href }, text), ...more);
const note = (text: string, href: string, act: string): HTMLElement[] => [
  element('p', { class: 'note' }, `${text} `, element('a', { href }, act)),
];

/** The wrong questions, the last one first, each with what was chosen and why it is not right. */
async function questionsPart(store: StudyStore, { load, taskOf }: Bank, quiz: string): Promise<HTMLElement[]> {
  const answers = await store.read('answer');
  const missed = wrongOnes(answers);
  const last = [...latest(answered(answers), ({ question }) => question).values()]
    .filter(({ question }) => missed.has(question) && taskOf.has(question))
    .sort((a, b) => b.order - a.order);
  if (last.length === 0)
    return note(answers.length === 0 ? '아직 푼 문항이 없다.' : '틀린 채로 남은 문항이 없다.', quiz, '문항 풀기');
  const questions = await load(last.map(({ question }) => question));
  const folds = last.flatMap((answer) => {
    const question = questions.get(answer.question);
    if (question === undefined) return [];
    const marks = [sayDate(dayNumber(answer.at)), ...(answer.chosen.length === 0 ? ['모름'] : [])];
    return [{ id: question.id, ...foldQuestion(question, answer, answer.session ?? '', '', marks) }];
  });
  keepPlace(folds);
  // Of many one may want some.
  const some = last.length > FEW ? [element('a', { href: `${quiz}?wrong` }, '몇 개만 선택해 풀기')] : [];
  const all = way(`${quiz}?begin=wrong`, `틀린 ${last.length}문항 다시 풀기`, ...some);
  return [all, ...folds.map(({ fold }) => fold)];
}

async function cardsPart(store: StudyStore, cards: string): Promise<HTMLElement[]> {
  const log = await readCardLog(store);
  if (log.reviews.length === 0) return note('아직 복습한 카드가 없다.', cards, '암기 카드');
  const files = await openCards(`${cards}index.json`);
  const day = dayOf(files.index, log, Date.now());
  const forgotten = forgottenOf(day.cards, day.choice.zone);
  if (forgotten.length === 0) return note('잊은 채로 남은 카드가 없다.', cards, '암기 카드');
  const { zone } = day.choice;
  const since = begunAt(log.settings, dayNumber(Date.now(), zone));
  const isOver = (card: KnownCard): boolean => isGoneOver(card, zone, since);
  const left = forgotten.filter((card) => !isOver(card));
  return [
    left.length === 0
      ? element('p', { class: 'note' }, '오늘 모두 다시 봤다. 다른 날 떠올리면 여기서 빠진다.')
      : way(`${cards}?forgotten`, `잊은 카드 ${left.length}장 다시 보기`),
    element(
      'ul',
      { class: 'forgotten' },
      ...(await cardItems(left.concat(forgotten.filter(isOver)), files, (card) =>
        isOver(card) ? [' ', element('span', { class: 'chip' }, '오늘 다시 봄')] : [],
      )),
    ),
  ];
}

async function start(root: HTMLElement): Promise<void> {
  const store = await openStudy();
  tellTroubleIn(root.querySelector('[data-wrong-trouble]'), store);
  const { quiz = '', questions = '', cards = '' } = root.dataset;
  const fill = async (name: string, make: () => Promise<HTMLElement[]>): Promise<void> => {
    const place = root.querySelector(`[data-wrong-${name}]`);
    const put = (...made: readonly HTMLElement[]): void => place?.replaceChildren(...made);
    const tell = (told: HTMLElement): void => {
      put(element('p', { role: 'status' }, told));
    };
    try {
      put(...(await sayBusy(make(), () => undefined, tell)));
    } catch (error) {
      tell(tellLost('불러오지 못했다.', '연결되면 자동으로 불러온다.', error, () => fill(name, make)));
    }
  };
  const show = (): Promise<unknown> =>
    Promise.all([
      fill('questions', async () => questionsPart(store, await openBank(questions), quiz)),
      fill('cards', () => cardsPart(store, cards)),
    ]);
  await show();
  returnToPlace();
  root.dataset.ready = '';
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void show();
  });
}

const root = document.querySelector<HTMLElement>('[data-wrong]');
if (root !== null) void start(root);
