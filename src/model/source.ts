import { z } from 'zod';
import { READINGS } from './text.ts';

/** Lines and ranges of lines of a note, 1-based and inclusive: `"23"`, `"23-26"`, `"18, 21-23"`. */
export const lineRange = z
  .string()
  .regex(/^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/, '줄 범위는 따옴표로 감싸 "23", "23-26", "18, 21"처럼 쓴다');

/** Where in the source notes a topic's material comes from. The note's wording itself is never stored. */
export const noteSource = z.strictObject({
  /** Note id as listed in `content/_notes.yaml`, e.g. `"003"`. */
  note: z.string().regex(/^\d{3,}$/, '노트 번호는 따옴표로 감싼 세 자리 이상의 숫자다. 예: "003"'),
  /** Heading of the section in the note, shortened where the note has a whole sentence as its heading. */
  section: z.string().min(1).register(READINGS, { inline: false, own: false }),
  /** Lines of that section. */
  lines: lineRange.optional(),
});

/** @see noteSource */
export type NoteSource = z.infer<typeof noteSource>;

/** Hosts whose pages may settle a figure. */
const AWS_HOSTS =
  /^https:\/\/(?:docs\.aws\.amazon\.com|aws\.amazon\.com|repost\.aws|calculator\.aws|d1\.awsstatic\.com)\//;

/** A page of AWS (documentation, pricing, FAQ, announcement) as an absolute https URL. */
export const awsUrl = z
  .string()
  .regex(AWS_HOSTS, 'AWS 공식 문서 주소(https://docs.aws.amazon.com/… 또는 https://aws.amazon.com/…)를 쓴다');
