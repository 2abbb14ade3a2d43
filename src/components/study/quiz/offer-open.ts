import { lastOpen } from '../../../study/quiz/session.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';

/** Offers to go on with what is not over: the last exam, whose clock runs whatever was begun since, and the last practice. `ended` names what was just ended. */
export async function offerOpen(place: HTMLElement, store: StudyStore, ended?: string): Promise<void> {
  const runs = await Promise.all([
    lastOpen(store, ({ mode }) => mode === 'exam'),
    lastOpen(store, ({ mode }) => mode !== 'exam'),
  ]);
  const open = runs.filter((run) => run !== undefined);
  place.hidden = open.length === 0;
  const rows = open.map(({ plan, done, isOver }) => {
    const isExam = plan.mode === 'exam';
    const end = element('button', { type: 'button' }, isExam ? '채점하지 않고 버리기' : '끝내기');
    end.addEventListener('click', () => {
      if (isExam && !confirm(`이 모의시험을 버릴까? 선택한 답 ${done}개는 채점하지 않는다.`)) return;
      void store
        .append({ kind: 'finish', id: `${plan.id}:finish`, session: plan.id, givenUp: true })
        .then(() => offerOpen(place, store, plan.title));
    });
    const what = isOver
      ? '모의시험의 시간이 끝났다'
      : isExam
        ? '보던 모의시험이 있다'
        : `하던 연습이 있다: ${plan.title}`;
    return element(
      'p',
      {},
      element('span', {}, `${what}, ${plan.questions.length}문항 가운데 ${done}문항`),
      element('a', { class: 'primary', href: `?session=${plan.id}` }, isOver ? '결과 보기' : '이어 하기'),
      end,
    );
  });
  const gone =
    ended === undefined ? [] : [element('p', { role: 'status' }, `“${ended}”: 끝냈다. 아직 남은 것이 있다.`)];
  place.replaceChildren(...gone, ...rows);
}
