/** The plan to the day of the exam: made in the browser, of what the plan of four weeks is made of. */
import { sayDate } from '../../study/day.ts';
import { planToExam, type DayToExam } from '../../study/exam-plan.ts';
import { element } from '../element.ts';

/** From which day on, up to the day before which. */
export interface Span {
  readonly first: number;
  readonly exam: number;
}

/** What is ticked off on a day: its row, the part and the day of the four weeks in which it stands. */
interface Step {
  readonly row: HTMLElement;
  readonly key: string;
  readonly part: string;
  readonly from: string;
  readonly weight: number;
}

/** Reading takes longer than looking at what one has read, or at situations of it. */
const WEIGHT = { read: 3, other: 2 };
/** A day of the four weeks names one that it makes up to such a part. */
const NAMED = 0.2;

const titleOf = (day: Element): string => day.querySelector('summary > span')?.textContent ?? '';

function stepsOf(day: Element): Step[] {
  return [...day.querySelectorAll('.part')].flatMap((part) =>
    [...part.querySelectorAll('li')].map((row) => {
      const key = row.querySelector('input')?.dataset.key ?? '';
      const weight = key.startsWith('read:') ? WEIGHT.read : WEIGHT.other;
      return { row, key, weight, part: part.querySelector('h3')?.textContent ?? '', from: titleOf(day) };
    }),
  );
}

function nameOf({ use, steps }: DayToExam<Step>, isLast: boolean): string {
  if (isLast) return '마지막 되짚기';
  if (use !== 'learn') return use === 'mock' ? '모의시험' : '틀린 것 되짚기';
  const weigh = (some: readonly Step[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const days = [...Map.groupBy(steps, ({ from }) => from)].map(([name, some]) => ({ name, weight: weigh(some) }));
  const most = Math.max(...days.map(({ weight }) => weight));
  const named = days.filter(({ weight }) => weight === most || weight >= NAMED * weigh(steps));
  const [first, second, ...more] = named.map(({ name }) => name);
  return [first, second].filter(Boolean).join(' · ') + (more.length > 0 ? ` 외 ${more.length}` : '');
}

/** Draws the plan in its section, of the days of another; what was done before it begins (`isLeftOut`) is no part of it. */
export function drawExamPlan(
  section: HTMLElement,
  source: Element,
  { first, exam }: Span,
  isLeftOut: (key: string) => boolean,
): void {
  const list = section.querySelector('ol');
  const days = [...source.querySelectorAll('ol > li')];
  const [pattern] = days;
  const [lastDay] = days.slice(-1);
  const all = days.flatMap((day) => stepsOf(day).map((step) => ({ ...step, isLast: day === lastDay })));
  const open = all.filter(({ key }) => !isLeftOut(key));
  const stamp = [first, exam, ...open.map(({ key }) => key)].join();
  if (list === null || !(pattern instanceof HTMLElement) || section.dataset.drawn === stamp) return;
  section.dataset.drawn = stamp;
  const rowOf = (key: string, text: string, url = ''): HTMLElement => {
    const row = stepsOf(pattern)[0]?.row.cloneNode(true) as HTMLElement;
    const [box, link] = [row.querySelector('input'), row.querySelector('a')];
    if (box !== null) box.dataset.key = key;
    box?.setAttribute('aria-label', `${text}: 마쳤다`);
    link?.setAttribute('href', url);
    link?.replaceChildren(text);
    return row;
  };
  const { quiz = '', cards = '' } = section.dataset;
  let [mocks, reviews] = [0, 0];
  const ownOf = ({ use }: DayToExam<Step>): { part: string; row: HTMLElement }[] => {
    if (use === 'learn') return [];
    if (use === 'mock')
      return [{ part: '풀어 보기', row: rowOf(`mock:${++mocks}`, `모의시험 ${mocks}`, `${quiz}#exam`) }];
    reviews++;
    return [
      { part: '되짚기', row: rowOf(`wrong:${reviews}`, '틀린 문항 다시 풀기', `${quiz}?wrong`) },
      { part: '되짚기', row: rowOf(`cards:${reviews}`, '암기 카드', cards) },
    ];
  };
  const plan = planToExam(
    open.filter(({ isLast }) => !isLast),
    open.filter(({ isLast }) => isLast),
    exam - first,
  );
  const drawn = plan.map((day, at): HTMLElement => {
    const item = pattern.cloneNode(true) as HTMLElement;
    item.id = `${section.dataset.path ?? ''}-${at + 1}`;
    item.removeAttribute('data-done');
    item.dataset.day = String(first + at);
    item.querySelector('summary b')?.replaceChildren(`${at + 1}일`);
    item.querySelector('summary > span')?.replaceChildren(nameOf(day, at === plan.length - 1));
    item.querySelector('summary')?.append(' ', element('time', {}, sayDate(first + at)));
    const [fold, ...parts] = [item.querySelector('details'), ...item.querySelectorAll('.part')];
    fold?.removeAttribute('open');
    const rows = [...ownOf(day), ...day.steps.map(({ part, row }) => ({ part, row: row.cloneNode(true) }))];
    const groups = [...Map.groupBy(rows, ({ part }) => part)].map(([name, members]) => {
      const group = parts[0]?.cloneNode(true) as HTMLElement;
      group.querySelector('h3')?.replaceChildren(name);
      group.querySelector('ul')?.replaceChildren(...members.map(({ row }) => row));
      return group;
    });
    for (const part of parts) part.remove();
    fold?.append(...groups);
    return item;
  });
  list.replaceChildren(...drawn);
  section.dataset.end = `${sayDate(exam)} 시험`;
  section.querySelector('h2')?.replaceChildren(`${sayDate(exam)} 시험까지 `, element('span', {}, `${plan.length}일`));
  const left = all.length - open.length;
  const note = section.querySelector('[data-path-left-out]');
  if (note !== null) note.textContent = left > 0 ? `시작하기 전에 마친 ${left}개는 뺐다.` : '';
}
