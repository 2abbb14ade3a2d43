/** Takes away what was ticked in the plans: says before what goes and what stays, and one tap brings it back. */
import { readPath } from '../../study/path-state.ts';
import { isRest, topicOfStep } from '../../study/step-key.ts';
import type { StudyStore } from '../../study/store.ts';
import { draftOfStep } from '../../study/topic-states.ts';
import { element } from '../element.ts';
import { ask } from './ask.ts';
import { openCardIndex } from './card-index.ts';

const line = document.querySelector<HTMLElement>('[data-path-erased]');
const say = (...parts: readonly (Node | string)[]): void => line?.replaceChildren(...parts);

/** Of the steps of all plans (`keys`) takes away those that are done. */
export async function takeAway(store: StudyStore, keys: readonly string[]): Promise<void> {
  const { doneAt } = await readPath(store, openCardIndex);
  const done = [...new Set(keys)].filter((key) => !isRest(key) && doneAt(key) !== undefined);
  const topics = done.filter((key) => topicOfStep(key) !== undefined).length;
  const ticks = done.length - topics;
  const which = [
    ...(topics > 0 ? [`주제의 “읽음”·“다시 볼 것” ${topics}개`] : []),
    ...(ticks > 0 ? [`그 밖의 체크 ${ticks}개`] : []),
  ].join(', ');
  if (done.length === 0) {
    say('지울 체크가 없다.');
    return;
  }
  const told = `${which}를 지울까? 푼 문항, 외운 카드, 메모, 시험 날은 그대로다. 지운 뒤 이 페이지에서 되돌릴 수 있다.`;
  if (!(await ask(told, '지우기'))) return;
  const written = await store.append(...done.map((key) => draftOfStep(key, false)));
  const undo = element('button', { type: 'button' }, '되돌리기');
  undo.addEventListener('click', () => {
    void store.erase(...written.map(({ id }) => id)).then(() => {
      say('되돌렸다.');
    });
  });
  say(`${which}를 지웠다. `, undo);
  undo.focus();
}
