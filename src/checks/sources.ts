import type { Finding } from '../model/finding.ts';
import type { Note } from '../model/note.ts';
import { lineRange } from '../model/source.ts';
import { TOPIC_SECTIONS } from '../model/topic-sections.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, type TopicDocument } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

/** Notes by id, or `undefined` when their list cannot be read (which is a finding of its own). */
export type NoteIndex = ReadonlyMap<string, Note> | undefined;

function checkLines(lines: Field, note: Note | undefined, file: string): Finding[] {
  if (!lineRange.safeParse(lines.value).success) return []; // The schema reports the form.
  const ranges = lines.value.split(', ').map((range) => range.split('-').map(Number));
  const ends = ranges.flatMap(([first = 0, last = first]) => [first, last]);
  const last = ends.at(-1) ?? 0;
  const place = { file, line: lines.line };
  if ((ends[0] ?? 0) < 1 || ends.some((one, at) => one < (ends[at - 1] ?? 0)))
    return [
      report(
        'source-lines',
        place,
        `${lines.name}: 줄 범위 “${lines.value}”: 거꾸로이거나 0이다. 1부터, 작은 줄을 앞에 적는다.`,
      ),
    ];
  if (note !== undefined && last > note.lines) {
    return [report('source-lines', place, `${lines.name}: 노트 ${note.id}는 ${note.lines}줄까지다. 줄 범위를 고친다.`)];
  }
  return [];
}

function checkUrl({ name, value, line }: Field, file: string): Finding[] {
  if (!value.startsWith('https://')) return []; // The schema reports the host.
  const bare = /^[\x21-\x7e]+$/.test(value) && URL.canParse(value);
  const tracked = /[?&](?:utm_|sc_|trk=)/.test(value);
  if (bare && !tracked) return [];
  const advice = tracked ? '추적용 물음표 뒤를 지운다' : '빈칸과 한글을 빼고 주소창의 주소를 그대로 적는다';
  return [report('source-url', { file, line }, `${name}: ${value}: 올바른 주소가 아니다. ${advice}.`)];
}

/** Rules `source-note`, `source-lines`, `source-duplicate` and `source-url`. */
export function checkSources(topic: TopicDocument, notes: NoteIndex): Finding[] {
  const seen = new Set<string>();
  const file = topic.path;
  const fromNotes = entries(topic, 'sources', 'note').flatMap((field): Finding[] => {
    const place = { file, line: field.line };
    const note = notes?.get(field.value);
    const lines = topic.fields.get(`sources[${String(field.path[1])}].lines`);
    const key = `${field.value}:${lines?.value ?? topic.fields.get(`sources[${String(field.path[1])}].section`)?.value ?? ''}`;
    const repeated = seen.has(key)
      ? [report('source-duplicate', place, `노트 ${field.value}의 같은 자리를 두 번 적었다. 하나를 지운다.`)]
      : [];
    seen.add(key);
    const unknown =
      notes !== undefined && note === undefined && /^\d{3}$/.test(field.value)
        ? [
            report(
              'source-note',
              place,
              `노트 “${field.value}”: content/_notes.yaml에 없다.${didYouMean(field.value, notes.keys())} 번호를 고치거나 노트를 더한다.`,
            ),
          ]
        : [];
    return [...unknown, ...repeated, ...(lines === undefined ? [] : checkLines(lines, note, file))];
  });
  const urls = [
    ...TOPIC_SECTIONS.flatMap(({ fields }) => fields).flatMap((list) => entries(topic, list, 'source')),
    ...entries(topic, 'references', 'url'),
  ];
  return [...fromNotes, ...urls.flatMap((field) => checkUrl(field, file))];
}
