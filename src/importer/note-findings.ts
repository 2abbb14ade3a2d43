import { warning, type Finding } from '../model/finding.ts';
import type { Assignment } from './places/assignment.ts';
import type { Cleaned } from './clean/clean.ts';
import type { RawNote } from './note.ts';
import type { Section } from './sections.ts';

/** What an author should look at: what was taken out, pictures that stayed behind, doubtful places; by line. */
export function findingsOf(
  note: RawNote,
  cleaned: Cleaned,
  sections: readonly Section[],
  assignments: readonly Assignment[],
): Finding[] {
  const warn = (rule: string, line: number, message: string): Finding => warning(rule, note.path, line, message);
  const links = cleaned.links.map((remark) =>
    remark.kind === 'picture'
      ? warn(
          'import/picture',
          remark.line,
          `그림을 옮기지 않았다: ${remark.target.slice(0, 120)}. 필요하면 도식으로 다시 그린다`,
        )
      : warn('import/unsafe', remark.line, `실행되는 주소를 뗐다: ${remark.target.slice(0, 60)}`),
  );
  const removed = cleaned.removed.map((each) =>
    warn('import/unsafe', each.line, `실행되거나 불러오는 HTML을 뗐다: ${each.what}`),
  );
  const unsure = sections.flatMap((section, index) => {
    const assignment = assignments[index];
    if (assignment === undefined || assignment.grouping) return [];
    const name = section.heading ?? '제목 없는 절';
    if (assignment.proposed !== undefined)
      return [
        warn(
          'import/new-topic',
          section.lines[0],
          `"${name}" 절에 맞는 주제가 없어 새 주제 ${assignment.topic} 초안을 만들었다. 맞는지 본다`,
        ),
      ];
    return assignment.confidence < 0.25
      ? [
          warn(
            'import/unsure',
            section.lines[0],
            `"${name}" 절을 ${assignment.topic}에 넣었지만 근거가 약하다. 맞는지 본다`,
          ),
        ]
      : [];
  });
  return [...removed, ...links, ...unsure].sort((a, b) => a.line - b.line);
}
