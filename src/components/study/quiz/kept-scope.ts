/** What the last practice was made of is chosen again, and said to be. */
import type { StudyStore } from '../../../study/store.ts';
import { button } from './screen.ts';
import type { Scope } from './scope.ts';

/** The setting of it: `domain:secure topic:storage/s3`, empty for all. */
const FROM = 'quiz.from';
/** As much as a setting holds. */
const MOST = 2000;

const read = async (store: StudyStore): Promise<string> =>
  String((await store.read('setting')).findLast(({ key }) => key === FROM)?.value ?? '');

/** Keeps what a practice is made of. */
export async function keepScope(store: StudyStore, { values }: ReturnType<Scope['chosen']>): Promise<void> {
  const value = values.join(' ');
  if (value.length <= MOST && value !== (await read(store))) await store.append({ kind: 'setting', key: FROM, value });
}

/** Chooses what was kept, where nothing else is chosen by then, and says so in `place` with a way to all. */
export async function chooseKept(store: StudyStore, scope: Scope, place: HTMLElement): Promise<void> {
  place.hidden = true;
  const kept = await read(store);
  if (kept === '' || scope.chosen().values.length > 0 || scope.choose(kept.split(' ')) === 0) return;
  const all = button('모든 문항으로', { class: 'quiet' });
  all.addEventListener('click', () => {
    scope.choose(['']);
    place.hidden = true;
    // Where the field is that says so now.
    document.querySelector<HTMLElement>('[data-quiz-scope] summary')?.focus();
  });
  place.replaceChildren('지난번에 고른 범위다. ', all);
  place.hidden = false;
}
