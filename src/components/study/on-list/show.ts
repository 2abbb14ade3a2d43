/** Marks in a list of topics what was read, now and after every change. */
import { openStudy } from '../../../study/store.ts';
import { readTopics } from '../../../study/topic-states.ts';
import { markRead } from './mark-read.ts';

const store = await openStudy();
const show = (): void => {
  void readTopics(store).then(markRead);
};
store.watch(show);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
show();
