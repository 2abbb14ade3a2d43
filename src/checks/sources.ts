import type { Finding } from '../model/finding.ts';
import type { Note } from '../model/note.ts';
import { lineRange } from '../model/source.ts';
import { TOPIC_SECTIONS } from '../model/topic-sections.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { beside, entries, type TopicDocument } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

/** Notes by id, or `undefined` when their list cannot be read (which is a finding of its own). */
export type NoteIndex = ReadonlyMap<string, Note> | undefined;

function checkLines(lines: Field | undefined, note: Note | undefined): Finding[] {
  if (lines === undefined || !lineRange.safeParse(lines.value).success) return []; // The schema reports the form.
  const ends = lines.value.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return [first, last];
  });
  const wrong = ends.some((end, at) => end < (ends[at - 1] ?? 1))
    ? '거꾸로이거나 0이다. 1부터, 작은 줄을 앞에 적는다.'
    : note !== undefined && (ends.at(-1) ?? 0) > note.lines
      ? `노트 ${note.id}는 ${note.lines}줄까지다. 줄 범위를 고친다.`
      : undefined;
  return wrong === undefined ? [] : [report('source-lines', lines, `${lines.name} “${lines.value}”: ${wrong}`)];
}

function checkUrl(field: Field): Finding[] {
  const { name, value } = field;
  if (!value.startsWith('https://')) return []; // The schema reports the host.
  const isTracked = /[?&](?:utm_|sc_|trk=)/.test(value);
  if (!isTracked && /^[\x21-\x7e]+$/.test(value) && URL.canParse(value)) return [];
  const advice = isTracked ? '추적용 물음표 뒤를 지운다' : '빈칸과 한글을 빼고 주소창의 주소를 그대로 적는다';
  return [report('source-url', field, `${name}: ${value}: 올바른 주소가 아니다. ${advice}.`)];
}

/** Rules `source-note`, `source-lines` and `source-url`. */
export function checkSources(topic: TopicDocument, notes: NoteIndex): Finding[] {
  const fromNotes = entries(topic, 'sources', 'note').flatMap((field): Finding[] => {
    const note = notes?.get(field.value);
    const isUnknown = notes !== undefined && note === undefined && /^\d{3}$/.test(field.value);
    const advice = `${didYouMean(field.value, notes?.keys() ?? [])} 번호를 고치거나 노트를 더한다.`;
    return [
      ...(isUnknown
        ? [report('source-note', field, `노트 “${field.value}”: content/_notes.yaml에 없다.${advice}`)]
        : []),
      ...checkLines(beside(topic, field, 'lines'), note),
    ];
  });
  const lists = TOPIC_SECTIONS.flatMap(({ fields }) => fields);
  const urls = [...lists.flatMap((list) => entries(topic, list, 'source')), ...entries(topic, 'references', 'url')];
  return [...fromNotes, ...urls.flatMap(checkUrl)];
}
