import { endOf, openRuns } from '../../../study/quiz/session.ts';
import { element } from '../../element.ts';
import { ask } from '../ask.ts';
import type { Context } from './context.ts';
import { sayGoOn, sayRun } from './time-left.ts';

/** What is told of a clock is told anew after so many milliseconds. */
const OFTEN = 30_000;
let timer = 0;

/**
 * Offers to go on with what is not over: the exams, whose clocks run whatever was begun since, and the last practice, which has its
 * result wherever it is ended. `ended` names what was just ended without one.
 */
export async function offerOpen(
  place: HTMLElement,
  { store, go }: Pick<Context, 'store' | 'go'>,
  ended?: string,
): Promise<void> {
  clearTimeout(timer);
  const runs = await openRuns(store);
  const exams = runs.filter(({ plan }) => plan.mode === 'exam');
  const open = [...exams, ...runs.filter(({ plan }) => plan.mode !== 'exam')];
  place.hidden = open.length === 0;
  const rows = open.map((run) => {
    const { plan, done } = run;
    const isExam = plan.mode === 'exam';
    const hasResult = !isExam && done > 0;
    const name = isExam ? '채점하지 않고 버리기' : hasResult ? '여기까지 결과' : '끝내기';
    const end = element('button', { type: 'button' }, name);
    const finish = async (): Promise<void> => {
      if (isExam && !(await ask(`이 모의시험을 버릴까? 선택한 답 ${done}개는 채점하지 않는다.`, '버리기'))) return;
      await store.append(endOf(plan, !hasResult));
      if (hasResult) go(`?session=${plan.id}`);
      else await offerOpen(place, { store, go }, plan.title);
    };
    end.addEventListener('click', () => void finish());
    return element(
      'p',
      {},
      element('span', {}, `${plan.title}: ${sayRun(run)}`),
      element('a', { class: 'primary', href: `?session=${plan.id}` }, sayGoOn(run)),
      end,
    );
  });
  const gone =
    ended === undefined ? [] : [element('p', { role: 'status' }, `“${ended}”: 끝냈다. 아직 남은 것이 있다.`)];
  place.replaceChildren(...gone, ...rows);
  if (!exams.some(({ left, isRunning }) => left > 0 && isRunning)) return;
  const tellAnew = (): void => {
    // Not under the finger of who is about to press.
    if (place.contains(document.activeElement)) timer = window.setTimeout(tellAnew, OFTEN);
    else void offerOpen(place, { store, go });
  };
  timer = window.setTimeout(tellAnew, OFTEN);
}
