/** The learner's data as one file. Loaded when somebody exports or imports: it brings the checks of every field. */
import { z } from 'zod';
import { studyEvent, type StudyEvent } from './event.ts';

const FORMAT = 'saa-notes-study';
const VERSION = 1;

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().positive(),
  events: z.array(z.unknown()),
});

/** The text of an export. */
export const writeBackup = (events: readonly StudyEvent[], at: Date): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: at.toISOString(), events });

/** What came of reading a file: all of its events, or why none of them can be taken. */
export type ReadBackup = { readonly events: readonly StudyEvent[] } | { readonly problem: string };

/** Reads an export, whole or not at all. */
export function readBackup(text: string): ReadBackup {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'JSON으로 읽히지 않는다. 내보내기로 받은 파일(saa-notes-….json)인지, 끝까지 받았는지 본다.' };
  }
  const outer = envelope.safeParse(value);
  if (!outer.success) return { problem: 'SAA 노트의 학습 기록이 아니다. 이 사이트의 내보내기로 받은 파일을 선택한다.' };
  const { version, events } = outer.data;
  if (version > VERSION)
    return { problem: `더 새로운 버전(${version})에서 만든 기록이다. 이 사이트를 새로 고치고 다시 가져온다.` };
  const read: StudyEvent[] = [];
  for (const [index, event] of events.entries()) {
    const parsed = studyEvent.safeParse(event);
    if (!parsed.success) {
      const where = parsed.error.issues[0]?.path.join('.') ?? '';
      return {
        problem: `${index + 1}번째 기록의 “${where === '' ? 'kind' : where}”을(를) 알아볼 수 없다. 파일이 바뀌었거나 깨졌다. 아무것도 가져오지 않았다.`,
      };
    }
    read.push(parsed.data);
  }
  return { events: read };
}
