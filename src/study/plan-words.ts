/** What a plan to an exam means, in words. */
import { minutesOf, sayMinutes } from '../model/plan-data.ts';
import type { ExamPlan, Span, Step } from './exam-plan.ts';
import { isStudied, sayWeekdays } from './weekdays.ts';

const keepsTo = ({ days }: ExamPlan<Step>, weekdays: readonly number[]): boolean =>
  days.every(({ on }) => isStudied(on, weekdays));

/** What its days are called before their number, nothing where none of the chosen weekdays comes before the exam. */
export const sayCounted = (plan: ExamPlan<Step>, weekdays: readonly number[]): string =>
  keepsTo(plan, weekdays) ? sayWeekdays(weekdays) : '';

/** How long a day is, what the last days are for, and openly what there is no time for. */
export const sayPlan = (plan: ExamPlan<Step>, span: Pick<Span, 'minutes' | 'weekdays'>, isWeighed: boolean): string =>
  (keepsTo(plan, span.weekdays) ? '' : '고른 요일이 시험 전에 없어 모든 날로 나누었다. ') +
  sayDays(plan, span, isWeighed);

function sayDays(
  plan: ExamPlan<Step>,
  { minutes, weekdays }: Pick<Span, 'minutes' | 'weekdays'>,
  isWeighed: boolean,
): string {
  const { days, left } = plan;
  const count = `${sayCounted(plan, weekdays)}${days.length}일`;
  const taken = days.map(({ own, steps }) => minutesOf([...own, ...steps]));
  const learning = days.filter(({ use }) => use === 'learn').length;
  const mocks = days.filter(({ use }) => use === 'mock');
  const longest = Math.max(0, ...mocks.map(({ own, steps }) => minutesOf([...own, ...steps])));
  const ofMocks = [
    ...(mocks[0]?.own[0]?.kind === 'half' ? [' 모의시험은 절반만 본다.'] : []),
    ...(longest > minutes ? [` 모의시험을 보는 날은 카드까지 ${sayMinutes(longest)}이 든다.`] : []),
  ].join('');
  if (left.length > 0) {
    const read = days.reduce((sum, { steps }) => sum + steps.length, 0);
    if (read === 0) return `이제 새로 읽지 않고 되짚는다. 읽지 않은 ${left.length}개는 끝에 따로 두었다.`;
    return `하루 ${sayMinutes(minutes)}씩 ${count}이면 다 읽지 못한다. 많이 묻는 것${isWeighed ? '과 자주 틀린 과제의 것' : ''} ${read}개를 골라 넣고, ${left.length}개는 끝에 따로 두었다.${days.length > 1 ? ' 마지막 날은 되짚기만 한다.' : ''}${ofMocks}`;
  }
  const each = taken.slice(0, learning).reduce((sum, day) => sum + day, 0) / Math.max(1, learning);
  return `${count}로 나누면 하루에 ${sayMinutes(each)}쯤이다. 끝의 ${days.length - learning}일은 ${mocks.length > 0 ? '모의시험과 ' : ''}되짚기다.${ofMocks}`;
}
