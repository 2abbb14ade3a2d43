/** The plan to the day of the exam: made in the browser, of what the plan of four weeks is made of. */
import { minutesOf, sayMinutes } from '../../model/plan-data.ts';
import { sayDate } from '../../study/day.ts';
import { daysToExam, sayDays, type OwnStep, type Span, type Step } from '../../study/exam-plan.ts';
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
      const { key = '', minutes } = row.querySelector('input')?.dataset ?? {};
      return { row, key, minutes: Number(minutes), from, isLast, part: part.querySelector('h3')?.textContent ?? '' };
    }),
  );
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
  const all = days.flatMap((day, at) => rowsOf(day, at === days.length - 1));
  const open = all.filter(({ key }) => !isLeftOut(key));
  const stamp = [first, exam, ...open.map(({ key }) => key)].join();
  if (list === null || !(pattern instanceof HTMLElement) || section.dataset.drawn === stamp) return;
  section.dataset.drawn = stamp;
  const { quiz = '', cards = '' } = section.dataset;
  const ownRow = ({ kind, at, key }: OwnStep): Pick<Row, 'part' | 'row'> => {
    const [part, text, url] = {
      mock: ['풀어 보기', `모의시험 ${at}`, `${quiz}#exam`],
      wrong: ['되짚기', '틀린 문항 다시 풀기', `${quiz}?wrong`],
      cards: ['되짚기', '암기 카드', cards],
    }[kind] as [string, string, string];
    const row = rowsOf(pattern)[0]?.row.cloneNode(true) as HTMLElement;
    const [box, link] = [row.querySelector('input'), row.querySelector('a')];
    if (box !== null) box.dataset.key = key;
    box?.setAttribute('aria-label', `${text}: 마쳤다`);
    link?.setAttribute('href', url);
    link?.replaceChildren(text);
    return { part, row };
  };
  const plan = daysToExam(open, { first, exam });
  const drawn = plan.map((day, at): HTMLElement => {
    const item = pattern.cloneNode(true) as HTMLElement;
    item.id = `${section.dataset.path ?? ''}-${at + 1}`;
    item.removeAttribute('data-done');
    item.dataset.day = String(first + at);
    item.querySelector('summary b')?.replaceChildren(`${at + 1}일`);
    item.querySelector('summary > span')?.replaceChildren(day.name);
    item.querySelector('summary small')?.replaceChildren(sayMinutes(minutesOf([...day.own, ...day.steps])));
    item.querySelector('summary')?.append(' ', element('time', {}, sayDate(first + at)));
    const [fold, ...parts] = [item.querySelector('details'), ...item.querySelectorAll('.part')];
    fold?.removeAttribute('open');
    const rows = [...day.own.map(ownRow), ...day.steps.map(({ part, row }) => ({ part, row: row.cloneNode(true) }))];
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
  section.dataset.advice = sayDays(plan.length, minutesOf(open.filter(({ isLast }) => !isLast)));
  section.querySelector('h2')?.replaceChildren(`${sayDate(exam)} 시험까지 `, element('span', {}, `${plan.length}일`));
  const left = all.length - open.length;
  const note = section.querySelector('[data-path-left-out]');
  if (note !== null) note.textContent = left > 0 ? `시작하기 전에 마친 ${left}개는 뺐다.` : '';
}
