import { dayOf } from '../../study/day.ts';
import type { StudyStore } from '../../study/store.ts';
import { writeBackup } from '../../study/write-backup.ts';
import { save } from './save-file.ts';

/** So many events that the device has not taken are in a file. */
let inFile = 0;

/** Tells whether the page should not be left without a word. */
export const isLosing = ({ unsaved }: StudyStore): boolean => unsaved > inFile;

/** Hands all of the learner's data to the reader as a file, and says so. */
export async function saveBackup(store: StudyStore): Promise<string> {
  const events = await store.readAll();
  const { unread, unsaved } = store;
  if (events.length + unread.length === 0) return '아직 기록이 없어 내보낼 것이 없다.';
  save(`saa-notes-${dayOf(Date.now())}.json`, 'application/json', writeBackup([...events, ...unread], new Date()));
  inFile = unsaved;
  const more = unread.length === 0 ? '' : ` 읽지 못한 기록 ${unread.length.toLocaleString('ko')}건도 그대로 들어 있다.`;
  return `기록 ${events.length.toLocaleString('ko')}건을 파일로 내보냈다.${more}`;
}
