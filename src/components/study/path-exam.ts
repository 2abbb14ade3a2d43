/** The plan to the day of the exam: made in the browser, of what the plan of four weeks is made of. */
import { minutesOf, sayMinutes } from '../../model/plan-data.ts';
import { chooseReading } from '../../study/choose-reading.ts';
import { sayDate } from '../../study/day.ts';
import { inOrder, planToExam, type ExamPlan, type OwnStep, type Span, type Step } from '../../study/exam-plan.ts';
import type { PathState } from '../../study/path-state.ts';
import { minutesLeft, nameOfStep, placeOfStep, sayMet } from '../../study/plan-next.ts';
import {
  hasMock,
  sayCount,
  sayCounted,
  sayOther,
  sayOut,
  sayPlan,
  sayWhyShort,
  type Told,
} from '../../study/plan-words.ts';
import type { Reading } from '../../study/read-briefly.ts';
import { weigh } from '../../study/weakness.ts';
import { element } from '../element.ts';

/** A step as it stands on the page: its row, and the part of the day. */
interface Row extends Step {
  readonly row: HTMLElement;
  readonly part: string;
}

function rowsOf(day: Element, isLast = false): Row[] {
  const from = day.querySelector('summary > span')?.textContent ?? '';
  return [...day.querySelectorAll('.part')].flatMap((part) =>
    [...part.querySelectorAll('li')].map((row) => {
      const { key = '', minutes, worth, short } = row.querySelector('input')?.dataset ?? {};
      const title = part.querySelector('h3')?.textContent ?? '';
      const { textContent: name = '', search: of = '' } = row.querySelector('a') ?? {};
      const counts = { minutes: Number(minutes), worth: Number(worth), short: short ? Number(short) : undefined };
      return { row, key, name, of, ...counts, from, isLast, part: title };
    }),
  );
}

/** No line begins with what stands between two names. */
const unbroken = (name: string): string => name.replaceAll(' · ', '\u00A0· ');

type Weights = ReadonlyMap<string, number>;

/** A plan that stands on the page, and what another span makes of the same. */
export interface Drawn {
  readonly plan: ExamPlan<Step>;
  /** What is said of it, and what the other way of reading would bring. */
  readonly told: Told;
  readonly other: string;
  /** Why it reads in short, where nobody has chosen that; and how it reads. */
  readonly why: string;
  readonly reading: Reading;
  readonly divide: (span: Span, isLeftOut: PathState['isLeftOut'], weights: Weights) => ExamPlan<Step>;
}

/** Draws the plan in its section, of the days of another, and returns it unless it stands there already; what was done before it begins (`isLeftOut`) is no part of it. */
export function drawExamPlan(
  section: HTMLElement,
  source: Element,
  span: Span,
  isLeftOut: PathState['isLeftOut'],
  weights: Weights,
): Drawn | undefined {
  const { first, exam, minutes, weekdays, owed, mock, cards: ofCards, cardsNow, today } = span;
  const list = section.querySelector('ol');
  const later = section.querySelector<HTMLElement>('[data-path-later]');
  const days = [...source.querySelectorAll('ol > li')];
  const [pattern] = days;
  const rows = days.flatMap((day, at) => rowsOf(day, at === days.length - 1));
  const divide = (of: Span, isLeft: PathState['isLeftOut'], by: Weights): ExamPlan<Row> =>
    planToExam(weigh(rows, by), of, isLeft);
  const all = weigh(rows, weights);
  const open = all.filter(({ key }) => !isLeftOut(key));
  const stamp = [
    first,
    exam,
    minutes,
    span.reading,
    owed?.mocks,
    ...[mock?.kind, mock?.met, mock?.minutesLeft],
    ...(owed?.keys ?? []),
    ofCards,
    cardsNow,
    ...(today === undefined
      ? []
      : [
          today.on,
          today.answered,
          today.count,
          today.left?.left,
          today.all?.met,
          ...[...today.cards].flat(),
          today.all?.count,
          today.all?.minutes,
        ]),
    ...(span.inShort ?? []),
    ...weekdays,
    ...open.map(({ key, worth }) => `${key} ${worth}`),
  ].join();
  if (list === null || later === null || !(pattern instanceof HTMLElement) || section.dataset.drawn === stamp)
    return undefined;
  section.dataset.drawn = stamp;
  const { count: ofDay = 0, left: { left: cardsLeft = ofDay } = {} } = today ?? {};
  const isHalfway = cardsLeft > 0 && cardsLeft < ofDay;
  const ofToday = ofDay > 0 ? ` ${ofDay}장${isHalfway ? ` 가운데 ${ofDay - cardsLeft}장 함` : ''}` : '';
  const ownRow = (step: OwnStep): Pick<Row, 'part' | 'row'> => {
    const { kind, count, key } = step;
    const minutes = minutesLeft(step, today);
    const part = kind === 'mock' || kind === 'half' ? '풀어 보기' : '되짚기';
    const more = {
      mock: key === today?.mock?.key ? '' : ` ${count}`,
      half: '',
      quiz: `, ${step.of === undefined ? '틀린 것' : '이날 주제'}부터`,
      cards: step.key === `cards:${today?.on ?? 0}` ? ofToday : ', 새것과 복습',
      all: '(그날 복습한 것도 센다)',
    }[kind];
    const text = nameOfStep(step) + sayMet(step, today) + more;
    const row = rowsOf(pattern)[0]?.row.cloneNode(true) as HTMLElement;
    const [box, link] = [row.querySelector('input'), row.querySelector('a')];
    if (box !== null) box.dataset.key = key;
    box?.setAttribute('aria-label', `${text}: 마쳤다`);
    link?.setAttribute('href', `../../${placeOfStep(step)}`);
    link?.replaceChildren(text);
    row.querySelector('small')?.replaceChildren(`${minutes}분`);
    return { part, row };
  };
  const partsOf = (rows: readonly Pick<Row, 'part' | 'row'>[]): HTMLElement[] =>
    [...Map.groupBy(rows, ({ part }) => part)].map(([name, members]) => {
      const group = pattern.querySelector('.part')?.cloneNode(true) as HTMLElement;
      group.querySelector('h3')?.replaceChildren(name);
      group.querySelector('ul')?.replaceChildren(...members.map(({ row }) => row));
      return group;
    });
  const copied = ({ part, row: pattern, key, name, of = '', minutes }: Row): Pick<Row, 'part' | 'row'> => {
    const row = pattern.cloneNode(true) as HTMLElement;
    const link = row.querySelector('a');
    const box = row.querySelector('input');
    // Of situations there may be fewer than in four weeks, and of a topic a part.
    if (link !== null && box !== null && link.textContent !== name) {
      link.search = of;
      link.replaceChildren(name);
      box.dataset.key = key;
      box.setAttribute('aria-label', `${name}: 마쳤다`);
      row.querySelector('small')?.replaceChildren(`${minutes}분`);
    }
    return { part, row };
  };
  const chosen = chooseReading((of) => divide(of, isLeftOut, weights), span);
  const { plan, reading } = chosen;
  // What is looked at stays open, whatever else changes.
  const unfolded = [...list.querySelectorAll<HTMLElement>(':scope > li:has([open])')].map(({ dataset }) => dataset.day);
  const drawn = plan.days.map((day, at): HTMLElement => {
    const item = pattern.cloneNode(true) as HTMLElement;
    item.id = `${section.dataset.path ?? ''}-${at + 1}`;
    item.removeAttribute('data-done');
    item.dataset.day = String(day.on);
    item.querySelector('summary b')?.replaceChildren(`${at + 1}일째`);
    item.querySelector('summary > span')?.replaceChildren(unbroken(day.name));
    item.querySelector('summary small')?.replaceChildren(sayMinutes(minutesOf([...day.own, ...day.steps])));
    item.querySelector('summary')?.append(' · ', element('time', {}, sayDate(day.on, first)));
    const fold = item.querySelector('details');
    fold?.toggleAttribute('open', unfolded.includes(item.dataset.day));
    for (const part of item.querySelectorAll('.part')) part.remove();
    fold?.append(...partsOf(inOrder(day).map((step) => ('kind' in step ? ownRow(step) : copied(step)))));
    return item;
  });
  list.replaceChildren(...drawn);
  later.hidden = plan.left.length === 0;
  for (const part of later.querySelectorAll('.part')) part.remove();
  later.append(...partsOf(plan.left.map(copied)));
  later
    .querySelector('summary')
    ?.replaceChildren(`시간이 남으면 볼 ${sayOut(plan)}, ${sayMinutes(minutesOf(plan.left))}`);
  section.dataset.exam = String(exam);
  section.dataset.end = `${sayDate(exam, first)} 시험`;
  section
    .querySelector('h2')
    ?.replaceChildren(
      `${sayDate(exam, first)} 시험까지 ${sayCounted(plan, weekdays)}`,
      element('span', {}, `${plan.days.length}일 계획`),
    );
  const { former } = plan;
  const note = section.querySelector('[data-path-left-out]');
  note?.replaceChildren(
    sayCount(former) === '' ? '' : `이미 마친 것은 뺐다: ${sayCount(former)}. `,
    ...(plan.days.some(hasMock)
      ? []
      : [
          '남은 날이 적어 모의시험은 뺐다. 시간이 나면 ',
          mock
            ? element('a', { href: '../../study/quiz/' }, '시작한 모의시험')
            : element('a', { href: '../../study/quiz/?exam=half' }, '모의시험 절반'),
          mock ? '을 이어서 끝낸다.' : '을 본다.',
        ]),
  );
  return {
    plan,
    told: sayPlan(plan, { ...span, reading }, weights.size > 0),
    other: sayOther(chosen),
    why: sayWhyShort(chosen, minutes),
    reading,
    divide,
  };
}
