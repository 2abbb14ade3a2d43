import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { note } from '../model/note.ts';
import { checkCharacters } from './characters.ts';
import { report } from './rules.ts';
import { schemaFindings } from './schema.ts';
import type { NoteIndex } from './sources.ts';
import { readYamlValues, type YamlValues } from './yaml-values.ts';

/** A data file: `{ path: "content/_notes.yaml", text: "- id: …" }`. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

function readData({ path, text }: DataFile): YamlValues | Finding {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text.replaceAll('\r\n', '\n'), { lineCounter: lines, prettyErrors: false });
    return readYamlValues(document, (offset) => lines.linePos(offset).line, path, 'data-file');
  } catch (cause) {
    return report('data-file', { file: path, line: 1 }, `YAML로 읽을 수 없다. 중첩을 줄인다. (${String(cause)})`);
  }
}

function duplicateIds(values: YamlValues, file: string): Finding[] {
  const seen = new Set<string>();
  return [...values.fields.values()]
    .filter(({ path }) => path.length === 2 && path[1] === 'id')
    .flatMap(({ value, line }): Finding[] => {
      if (seen.has(value))
        return [report('data-file', { file, line }, `노트 번호 “${value}”가 두 번 있다. 하나를 바꾼다.`)];
      seen.add(value);
      return [];
    });
}

/** Rule `data-file` for any data file: characters and YAML. Its meaning is for the room that reads it. */
export function checkDataFile(data: DataFile): Finding[] {
  const values = readData(data);
  return [...checkCharacters(data.path, data.text), ...('rule' in values ? [values] : values.findings)];
}

/** Reads `content/_notes.yaml`; without the file (`undefined`) or with a broken one `notes` is `undefined`. */
export function readNotes(data: DataFile | undefined): { notes: NoteIndex; findings: Finding[] } {
  if (data === undefined) {
    const place = { file: 'content/_notes.yaml', line: 1 };
    return { notes: undefined, findings: [report('data-file', place, '파일이 없다. 바탕이 된 노트의 목록을 둔다.')] };
  }
  const values = readData(data);
  if ('rule' in values || values.findings.length > 0) return { notes: undefined, findings: [] }; // checkDataFile reports it.
  const findings = [
    ...schemaFindings(z.array(note), values, data.path, 'data-file'),
    ...duplicateIds(values, data.path),
  ];
  const parsed = z.array(note).safeParse(values.value);
  return { notes: parsed.success ? new Map(parsed.data.map((entry) => [entry.id, entry])) : undefined, findings };
}
