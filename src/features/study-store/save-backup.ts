import { saveFile } from '../../ui/save-file.ts';
import { writeBackup } from './backup.ts';
import { isoDayOf } from './day.ts';
import { count } from './count.ts';
import type { StudyStore } from './store.ts';

/** Hands all of the learner's data to the reader as a file; resolves to what is said of it. */
export async function saveBackup(store: StudyStore): Promise<string> {
  const { events, unread } = await store.readAll();
  if (events.length + unread.length === 0) return '아직 기록이 없어 내보낼 것이 없다.';
  const text = writeBackup([...events, ...unread], new Date());
  saveFile(`saa-notes-${isoDayOf(Date.now())}.json`, 'application/json', text);
  const more = unread.length === 0 ? '' : ` 읽지 못한 기록 ${count(unread.length)}건도 그대로 들어 있다.`;
  return `기록 ${count(events.length)}건을 파일로 내보냈다.${more}`;
}
