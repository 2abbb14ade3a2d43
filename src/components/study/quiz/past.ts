/** What was practised on this device before, the last first. */
import { dayOf } from '../../../study/day.ts';
import { isWhole, pastRuns, sayBlank } from '../../../study/quiz/past.ts';
import { scaledScore } from '../../../study/quiz/score.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';

/** As many as a reader looks back over; all of them count on the page of progress. */
const MOST = 20;

/** Lists past runs with a way to each result, below the form. */
export async function showPast(place: HTMLElement, store: StudyStore): Promise<void> {
  const runs = pastRuns(await store.read('session', 'finish', 'answer'));
  place.hidden = runs.length === 0;
  if (runs.length === 0) return;
  const [lowest = 0, highest = 0] = (place.dataset.quizPast ?? '').split(',').map(Number);
  const items = runs.slice(0, MOST).map((run) => {
    const { session, at, right, count } = run;
    const score = `${scaledScore(right, count, [lowest, highest]).score}점, `;
    const points = session.mode !== 'exam' ? '' : isWhole(run) ? score : `${score}${sayBlank(run)}, `;
    return element(
      'li',
      {},
      element('a', { href: `?session=${session.id}` }, session.title),
      ' ',
      element('span', {}, `${right} / ${count}, ${points}`),
      element('time', { datetime: dayOf(at) }, dayOf(at)),
    );
  });
  const more = runs.length > MOST ? [element('p', { class: 'note' }, `마지막 ${MOST}번만 보인다.`)] : [];
  place.replaceChildren(
    element('summary', {}, `지난 결과 ${runs.length.toLocaleString('ko')}번`),
    element('ol', {}, ...items),
    ...more,
  );
}
