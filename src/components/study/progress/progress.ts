/** The page of progress: everything on it is computed from the learner's log when the page is opened. */
import type { ProgressData } from '../../../model/progress-data.ts';
import type { QuestionIndex } from '../../../model/question-data.ts';
import { readChoice } from '../../../study/cards/choice.ts';
import { DAY, dayOf } from '../../../study/day.ts';
import type { EventOf } from '../../../study/event.ts';
import { ENOUGH, firstAnswers, forecast, reviewDays, talliesBy } from '../../../study/progress.ts';
import { isWhole, pastRuns, sayBlank, type PastRun } from '../../../study/quiz/past.ts';
import { scaledScore } from '../../../study/quiz/score.ts';
import { answered, wrongOnes } from '../../../study/quiz/session.ts';
import { openStudy, type StudyStore } from '../../../study/store.ts';
import { readTopics } from '../../../study/topic-states.ts';
import { element } from '../../element.ts';
import { fetchJson } from '../../fetch-once.ts';
import { sayBusy } from '../../say-busy.ts';
import { tellLost } from '../../try-again.ts';
import { cardsAhead } from '../cards/cards-ahead.ts';
import { planToday } from '../plan-today.ts';
import { tellTroubleIn } from '../trouble-line.ts';
import { barChart, table } from './charts.ts';
import { keepDevice } from './device.ts';
import { answersPart, nothing, share, topicsPart } from './done.ts';

const DAYS = 30;
/** Fewer cards than this, asked again on a later day, say nothing about what one remembers. */
const ASKED = 10;

const dayName = (day: number): string => new Date(day * DAY).toISOString().slice(5, 10).replace('-', '/');

function cardsPart(reviews: readonly EventOf<'review'>[], zone: string, cards: string): HTMLElement[] {
  if (reviews.length === 0) return nothing('아직 복습한 카드가 없다.', cards, '암기 카드 넘기기');
  const days = reviewDays(reviews, Date.now(), zone, DAYS);
  const asked = days.reduce((sum, day) => sum + day.asked, 0);
  const remembered = days.reduce((sum, day) => sum + day.remembered, 0);
  const said = `전에 배운 카드를 ${asked}번 물었고 ${remembered}번 떠올렸다.`;
  const begun = days.filter(({ cards: count }) => count > 0);
  if (begun.length < 2)
    // One bar beside an empty axis is no picture of anything.
    return [
      element(
        'p',
        {},
        begun.length === 0
          ? `지난 ${DAYS}일에는 카드를 보지 않았다. `
          : `지난 ${DAYS}일 가운데 하루, 카드 ${begun[0]?.cards ?? 0}장을 봤다. 이틀째부터 날마다의 그림이 나온다. `,
        element('a', { href: cards, class: 'to-cards' }, '암기 카드 넘기기'),
      ),
    ];
  const charts = [
    barChart(
      `지난 ${DAYS}일에 본 카드`,
      '본 카드',
      days.map(({ day, cards: count }) => ({ label: dayName(day), value: count, said: `${count}장` })),
      Math.max(...days.map(({ cards: count }) => count)),
    ),
  ];
  if (asked < ASKED) {
    const first = '다음 날 다시 물어야 떠올린 비율이 나온다.';
    const few = `${said} ${ASKED}번은 물어야 떠올린 비율을 말할 수 있다.`;
    return [...charts, element('p', { class: 'note' }, asked === 0 ? first : few)];
  }
  const total = share({ right: remembered, count: asked });
  return [
    ...charts,
    barChart(
      `지난 ${DAYS}일에 떠올린 비율`,
      '떠올린 비율',
      days.map(({ day, asked: count, remembered: right }) => ({
        label: dayName(day),
        value: count === 0 ? undefined : right / count,
        said: count === 0 ? '복습 없음' : `${right} / ${count}`,
      })),
      1,
    ),
    element('p', { class: 'note' }, `${said} ${total}다. 카드는 90%\u2060를 떠올릴 때 다시 나오도록 짜인다.`),
  ];
}

function forecastPart(index: QuestionIndex, answers: readonly EventOf<'answer'>[], quiz: string): HTMLElement[] {
  const domainOf = new Map(
    index.tasks.flatMap(({ domain, questions }) => questions.map(([question]) => [question, domain])),
  );
  const first = talliesBy(firstAnswers(answers), (id) => domainOf.get(id));
  const strata = index.domains.map(({ id, title, weight }) => ({
    title,
    weight,
    ...(first.get(id) ?? { right: 0, count: 0 }),
  }));
  const { format } = index;
  const told = forecast(strata, format.questions - format.unscored, format.scale);
  if (answers.length === 0)
    return nothing(
      `아직 추정할 수 없다. 먼저 문항을 풀어 본다. 처음 푼 문항이 모두 ${ENOUGH.all}개, 영역마다 ${ENOUGH.each}개가 되면 예상 점수가 나온다.`,
      quiz,
      '문항 풀기',
    );
  if ('missing' in told) {
    const more = told.missing.map(({ title, count }) => `${title} ${count}문항`).join(', ');
    return [
      element('p', {}, '아직 추정할 수 없다.'),
      ...nothing(
        `처음 푼 문항이 모두 ${ENOUGH.all}개, 영역마다 ${ENOUGH.each}개는 있어야 추정할 수 있다. 지금은 ${told.count}개다.${more === '' ? '' : ` 더 풀 것: ${more}.`}`,
        quiz,
        '문항 풀기',
      ),
    ];
  }
  const { score, low, high, count, weakest } = told;
  const weak = index.domains.find(({ title }) => title === weakest);
  const verdict =
    low >= format.passing
      ? `범위가 모두 합격선 ${format.passing} 위에 있다.`
      : high < format.passing
        ? `범위가 모두 합격선 ${format.passing} 아래에 있다.`
        : `합격선 ${format.passing}이 범위 안에 있다. 아직 합격도 불합격도 장담할 수 없다.`;
  return [
    element('p', { class: 'score' }, element('b', {}, `${low}–${high}점`), ` 가운데 ${score}`),
    element(
      'p',
      {},
      `${verdict} 가장 약한 영역: ${weakest}. `,
      element('a', { href: `${quiz}?domain=${weak?.id ?? ''}` }, '이 영역의 문항 풀기'),
    ),
    element('p', { class: 'note' }, `처음 푼 ${count}문항의 답만 센다. 실제 점수를 약속하지 않는다.`),
    element(
      'details',
      {},
      element('summary', {}, '이 점수에 든 것과 들지 않은 것'),
      element(
        'p',
        { class: 'note' },
        '다시 푼 답은 외운 것일 수 있어 뺐다. 영역의 비중대로 가중치를 두었고, 범위(95%)에는 푼 문항이 적어 생기는 오차와 시험 한 번의 운이 들어 있다. 문항이 실제보다 쉽거나 어려울 가능성, 오래전에 풀어 잊은 것, 시험장의 긴장은 들어 있지 않다. AWS가 환산식을 공개하지 않아 맞힌 비율을 그대로 환산했다.',
      ),
    ),
  ];
}

/** How much of the plan to the exam is done, as its own page says it. */
async function planPart(store: StudyStore, base: string): Promise<HTMLElement[]> {
  const path = `${base}exam/path/`;
  const today = await planToday(store, `${base}exam/path.json`);
  if (today === undefined) return nothing('시험 날을 적으면 그날까지 하루치로 나눈다.', path, '학습 계획 세우기');
  const { told, anchor, done } = today;
  return [element('p', {}, ...(done === undefined ? [] : [`${done} `]), element('a', { href: path + anchor }, told))];
}

/** Where all that was wrong is in one place. */
const wrongPart = (count: number, wrong: string): HTMLElement[] => [
  element(
    'p',
    {},
    count === 0 ? '틀린 채로 남은 문항이 없다. ' : `틀린 문항 ${count}개. `,
    element('a', { href: wrong }, '틀린 문항과 잊은 카드 모아 보기'),
  ),
];

/** The mock exams that were brought to their end, the last first, with what they came to. */
function examsPart({ format }: QuestionIndex, runs: readonly PastRun[], quiz: string): HTMLElement[] {
  const exams = runs.filter(({ session }) => session.mode === 'exam');
  if (exams.length === 0) return nothing('아직 끝낸 모의시험이 없다.', `${quiz}#exam`, '모의시험 보기');
  const items = exams.map((run) => {
    const { session, at, right, count } = run;
    const { score, low, high } = scaledScore(right, count, format.scale);
    return [
      element(
        'span',
        {},
        element('a', { href: `${quiz}?session=${session.id}` }, dayOf(at)),
        ...(isWhole(run) ? [] : [` ${sayBlank(run)}`]),
      ),
      `${right} / ${count}`,
      `${score}점`,
      `${low}–${high}`,
    ];
  });
  return [table('끝낸 모의시험', ['날짜', '맞음', '점수', '95% 범위'], items)];
}

async function show(root: HTMLElement, store: StudyStore, data: ProgressData, index: QuestionIndex): Promise<void> {
  const [runs, topics, answers, reviews, settings] = await Promise.all([
    store.read('session', 'finish', 'answer').then(pastRuns),
    readTopics(store),
    store.read('answer').then(answered),
    store.read('review'),
    store.read('setting'),
  ]);
  const base = document.documentElement.dataset.base ?? '/';
  const quiz = `${base}study/quiz/`;
  const { zone } = readChoice(settings);
  const parts: Readonly<Record<string, HTMLElement[]>> = {
    plan: await planPart(store, base),
    forecast: forecastPart(index, answers, quiz),
    wrong: wrongPart(wrongOnes(answers).size, `${base}study/wrong/`),
    topics: topicsPart(data, topics, base),
    exams: examsPart(index, runs, quiz),
    answers: answersPart(index, answers, quiz),
    cards: cardsPart(reviews, zone, `${base}study/cards/`),
  };
  for (const [name, content] of Object.entries(parts))
    root.querySelector(`[data-progress-${name}]`)?.replaceChildren(...content);
  const ahead = await cardsAhead(store);
  const place = root.querySelector('[data-progress-cards]');
  place?.querySelector('.left')?.remove();
  if (ahead === undefined) return;
  // One way there is enough.
  place?.querySelector('.to-cards')?.remove();
  place?.prepend(
    element(
      'p',
      { class: 'left' },
      ...(ahead.left === undefined ? [] : [`${ahead.left}. `]),
      element('a', { href: `${base}study/cards/` }, '카드 넘기기'),
      ...(ahead.coming === undefined ? [] : [` ${ahead.coming}`]),
      ` ${ahead.far}`,
    ),
  );
}

async function start(root: HTMLElement): Promise<void> {
  const said = root.querySelector('[data-progress-said]');
  const say = (text: string): void => {
    if (said !== null) said.textContent = text;
  };
  const store = await openStudy();
  tellTroubleIn(root.querySelector('[data-progress-trouble]'), store);
  keepDevice(root, store, say);
  const { progress = '', questions = '' } = root.dataset;
  const put = (told: HTMLElement): void => said?.replaceChildren(told);
  const open = async (): Promise<void> => {
    const both = Promise.all([fetchJson<ProgressData>(progress), fetchJson<QuestionIndex>(questions)]);
    const [data, index] = await sayBusy(both, () => undefined, put);
    await show(root, store, data, index);
    // What an address names is there only now.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    store.watch(() => void show(root, store, data, index));
  };
  const tryOpen = (): Promise<void> =>
    open().catch((error: unknown) => {
      put(tellLost('진도를 계산할 자료를 불러오지 못했다.', '연결되면 자동으로 불러온다.', error, tryOpen));
    });
  await tryOpen();
  // Meets records of no kind that anything above asks for.
  void store.readAll();
  root.dataset.ready = '';
}

const root = document.querySelector<HTMLElement>('[data-progress]');
if (root !== null) void start(root);
