/** The learner's data from a file. Loaded when somebody imports one: it brings the checks of every field. */
import { z } from 'zod';
import { FORMAT, VERSION } from './write-backup.ts';
import { studyEvent, type StudyEvent } from './event.ts';

/** More than a lifetime of study: what is larger is another file, and would only stop the page. */
const MOST_BYTES = 100_000_000;

/** What every version of the file says of itself. */
const cover = z.object({ format: z.literal(FORMAT), version: z.number().int().positive() });
const envelope = z.object({ events: z.array(z.unknown()) });
const STRANGE = 'SAA 노트의 학습 기록이 아니다. 이 사이트의 내보내기로 받은 파일을 선택한다.';

/** What came of reading a file: its events and how many of its records are none, or why nothing of it can be taken. */
export type ReadBackup =
  | { readonly events: readonly StudyEvent[]; readonly leftOut: number; readonly why: string }
  | { readonly problem: string };

/** What is wrong with a record that is none of ours. */
const sayWrong = (field: PropertyKey | undefined): string =>
  field === undefined || field === 'kind'
    ? '이 사이트가 모르는 종류다'
    : field === 'at'
      ? '날짜가 맞지 않는다'
      : '적힌 값이 맞지 않는다';

/** Reads the file that was chosen, whatever it is. */
export async function readFile(file: Blob): Promise<ReadBackup> {
  return file.size > MOST_BYTES ? { problem: STRANGE } : readBackup(await file.text());
}

/** Reads an export: all records of it that are events. */
export function readBackup(text: string): ReadBackup {
  if (text.trim() === '') return { problem: '빈 파일이다. 끝까지 받았는지 보고, 내보내기로 받은 파일을 선택한다.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'JSON으로 읽히지 않는다. 내보내기로 받은 파일(saa-notes-….json)인지, 끝까지 받았는지 본다.' };
  }
  const about = cover.safeParse(value);
  if (about.success && about.data.version > VERSION)
    return {
      problem: `더 새로운 버전(${about.data.version})에서 만든 기록이다. 이 사이트를 새로 고치고 다시 가져온다.`,
    };
  const inside = envelope.safeParse(value);
  if (!about.success || !inside.success) return { problem: STRANGE };
  const events: StudyEvent[] = [];
  const wrong = new Set<string>();
  for (const event of inside.data.events) {
    const parsed = studyEvent.safeParse(event);
    if (parsed.success) events.push(parsed.data);
    else wrong.add(sayWrong(parsed.error.issues[0]?.path[0]));
  }
  const leftOut = inside.data.events.length - events.length;
  const why = [...wrong].join(', ');
  if (events.length === 0 && leftOut > 0)
    return {
      problem: `기록 ${leftOut.toLocaleString('ko')}건을 하나도 읽지 못했다(${why}). 파일이 바뀌었거나 깨졌다.`,
    };
  return { events, leftOut, why };
}
