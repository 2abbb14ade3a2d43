import { z } from 'zod';
import { insertFactValues, insertIntoData, type FactValueOf } from '../markdown/fact-values.ts';
import { anchorRecord } from '../model/anchor-record.ts';
import { elsewhere, fieldWords } from '../model/elsewhere.ts';
import { examGuide } from '../model/exam.ts';
import type { Finding } from '../model/finding.ts';
import { foldName } from '../model/names.ts';
import { glossary } from '../model/glossary.ts';
import { domainGuides } from '../model/guide.ts';
import { note, type Note } from '../model/note.ts';
import { outdatedRows } from '../model/outdated.ts';
import { pageTitles } from '../model/page-title.ts';
import { pairList } from '../model/pair.ts';
import { questionFile } from '../model/question.ts';
import { relationList } from '../model/relation.ts';
import { requirementWords } from '../model/requirement.ts';
import { serviceStatuses } from '../model/service-status.ts';
import { sitePages } from '../model/site-page.ts';
import { checkCharacters } from './characters.ts';
import { report } from './rules.ts';
import { schemaFindings } from './schema.ts';
import { readYamlValues, type Field, type YamlValues } from './yaml-values.ts';

/** A data file: `{ path: "content/_notes.yaml", text: "- id: …" }`. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/** A data file read as YAML. */
export type DataValues = DataFile & YamlValues;
/** Data files by path. */
export type DataFiles = ReadonlyMap<string, DataValues>;

/** What stands in each data file. A question file's name is its task. */
const SCHEMAS = {
  'content/_notes.yaml': z.array(note),
  'content/_anchors.yaml': anchorRecord,
  'content/_exam.yaml': examGuide,
  'content/_pairs.yaml': pairList,
  'content/_guides.yaml': domainGuides,
  'content/_relations.yaml': relationList,
  'content/_requirements.yaml': requirementWords,
  'content/_titles.yaml': pageTitles,
  'content/_outdated.yaml': outdatedRows,
  'content/_shorthand.yaml': glossary,
  'content/_services.yaml': serviceStatuses,
  'content/_glossary.yaml': glossary,
  'content/_search/everyday.yaml': glossary,
  'content/_search/synonyms.yaml': glossary,
  'content/_search/elsewhere.yaml': elsewhere,
  'content/_search/words.yaml': fieldWords,
  'content/_search/pages.yaml': sitePages,
};
type Schemas = typeof SCHEMAS;

/** Fields whose values no other entry of the file may have. */
const UNIQUE: Readonly<Record<string, readonly string[]>> = {
  'content/_notes.yaml': ['id'],
  'content/_outdated.yaml': ['was'],
  'content/_services.yaml': ['service'],
  'content/_glossary.yaml': ['term', 'en', 'reading', 'aliases'],
};

const schemaOf = (path: string): z.ZodType | undefined =>
  path.startsWith('content/_questions/') ? questionFile : (SCHEMAS as Readonly<Record<string, z.ZodType>>)[path];

/** Reads data files as YAML, with the values of facts in the place of their references. Never throws. */
export function readDataFiles(files: readonly DataFile[], valueOf?: FactValueOf): DataFiles {
  return new Map(
    files.map(({ path, text }) => {
      const read = readYamlValues(text.replaceAll('\r\n', '\n'), path, 1, 'data-file');
      if (valueOf === undefined || !text.includes('[[=')) return [path, { path, text, ...read }];
      const said = [...read.fields].map(([name, field]): [string, Field] => [
        name,
        { ...field, value: insertFactValues(field.value, valueOf) },
      ]);
      const value = insertIntoData(read.value, valueOf);
      return [path, { path, text, ...read, value, fields: new Map(said) }];
    }),
  );
}

/** Two entries that share a name would be one to the search. Inside an entry a repeated name is only superfluous. */
function sharedNames({ path: file, fields }: DataValues): Finding[] {
  const owners = new Map<string, Field>();
  const rule = file === 'content/_glossary.yaml' ? 'data-shared-name' : 'data-file';
  return [...fields.values()]
    .filter(({ path }) => UNIQUE[file]?.includes(String(path[1])))
    .flatMap((field): Finding[] => {
      const key = foldName(field.value);
      const owner = owners.get(key) ?? field;
      owners.set(key, owner);
      if (owner.path[0] === field.path[0]) return [];
      const message = `${field.name} “${field.value}”: ${owner.line}줄의 항목에도 있다. 한쪽에서 지우거나 두 항목을 합친다.`;
      return [report(rule, field, message)];
    });
}

/** Rules `data-file` and `data-shared-name`: characters, YAML, and the shape of the files that have one. */
export function checkDataFile(data: DataValues): Finding[] {
  const schema = schemaOf(data.path);
  const shape =
    schema === undefined || data.findings.length > 0
      ? data.findings
      : [...schemaFindings(schema, data, { wrong: 'data-file', unknown: 'data-file' }), ...sharedNames(data)];
  return [...checkCharacters(data.path, data.text), ...shape];
}

/** A data file with its entries as a schema has them. */
export type Entries<T> = DataValues & { readonly entries: T };

const parsed = <T>(data: DataValues | undefined, schema: z.ZodType<T>): Entries<T> | undefined => {
  const result = schema.safeParse(data?.value);
  return data !== undefined && result.success ? { ...data, entries: result.data } : undefined;
};

/** The entries of a data file; `undefined` when it is missing or broken, which is a finding of its own. */
export function dataEntries<P extends keyof Schemas>(
  data: DataFiles,
  path: P,
): Entries<z.output<Schemas[P]>> | undefined {
  return parsed(data.get(path), SCHEMAS[path] as unknown as z.ZodType<z.output<Schemas[P]>>);
}

/** The files of questions that can be read, each with its task. */
export const questionFiles = (data: DataFiles) =>
  [...data.values()].flatMap((file) => {
    const task = /^content\/_questions\/([^/]+)\.yaml$/.exec(file.path)?.[1];
    const read = task === undefined ? undefined : parsed(file, questionFile);
    return task === undefined || read === undefined ? [] : [{ ...read, task }];
  });

/** Notes by id from `content/_notes.yaml`; `undefined` when it cannot be read, so that no topic is blamed for it. */
export function readNotes(data: DataFile | undefined): ReadonlyMap<string, Note> | undefined {
  const notes = data && dataEntries(readDataFiles([data]), 'content/_notes.yaml')?.entries;
  return notes && new Map(notes.map((entry) => [entry.id, entry]));
}
