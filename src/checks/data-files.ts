import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { examGuide } from '../model/exam.ts';
import { domainGuides } from '../model/guide.ts';
import { glossary, glossaryEntry, type GlossaryEntry } from '../model/glossary.ts';
import { note } from '../model/note.ts';
import { outdatedRow, outdatedRows } from '../model/outdated.ts';
import { confusedPair, pairList } from '../model/pair.ts';
import { QUESTION_KEYS, questionFile } from '../model/question.ts';
import { pageTitles } from '../model/page-title.ts';
import { requirementWords } from '../model/requirement.ts';
import { relation, relationList } from '../model/relation.ts';
import { serviceStatus, serviceStatuses } from '../model/service-status.ts';
import { anchorRecord } from '../model/anchor-record.ts';
import { insertFactValues, insertIntoData, type FactValueOf } from '../markdown/fact-values.ts';
import { checkCharacters } from './characters.ts';
import { report, type RuleId } from './rules.ts';
import { schemaFindings } from './schema.ts';
import type { NoteIndex } from './sources.ts';
import { readYamlValues, type Field, type YamlValues } from './yaml-values.ts';
import { foldName } from '../model/names.ts';

/** A data file: `{ path: "content/_notes.yaml", text: "- id: …" }`. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
  /** Finds the values that its texts refer to. */
  readonly factValueOf?: FactValueOf;
}

interface DataShape {
  readonly schema: z.ZodType;
  /** Fields of an entry. */
  readonly keys: readonly string[];
  /** Fields whose values no other entry may have, and the rule that says so. */
  readonly unique?: readonly string[];
  readonly uniqueRule?: RuleId;
}

/** What stands in each data file. */
const SHAPES: Readonly<Record<string, DataShape>> = {
  'content/_notes.yaml': { schema: z.array(note), keys: Object.keys(note.shape), unique: ['id'] },
  'content/_anchors.yaml': { schema: anchorRecord, keys: Object.keys(anchorRecord.shape) },
  'content/_exam.yaml': { schema: examGuide, keys: Object.keys(examGuide.shape) },
  'content/_pairs.yaml': { schema: pairList, keys: Object.keys(confusedPair.shape) },
  'content/_guides.yaml': { schema: domainGuides, keys: ['about', 'decisions', 'groups'] },
  'content/_relations.yaml': { schema: relationList, keys: Object.keys(relation.shape) },
  'content/_requirements.yaml': { schema: requirementWords, keys: ['cues', 'english'] },
  'content/_titles.yaml': { schema: pageTitles, keys: Object.keys(pageTitles.shape) },
  'content/_outdated.yaml': { schema: outdatedRows, keys: Object.keys(outdatedRow.shape), unique: ['was'] },
  'content/_shorthand.yaml': { schema: glossary, keys: Object.keys(glossaryEntry.shape) },
  'content/_services.yaml': { schema: serviceStatuses, keys: Object.keys(serviceStatus.shape), unique: ['service'] },
  'content/_glossary.yaml': {
    schema: glossary,
    keys: Object.keys(glossaryEntry.shape),
    unique: ['term', 'en', 'reading', 'aliases'],
    uniqueRule: 'data-shared-name',
  },
};

const QUESTIONS: DataShape = {
  schema: questionFile,
  keys: [...QUESTION_KEYS.question, ...QUESTION_KEYS.option],
};

const shapeOf = (file: string): DataShape | undefined =>
  file.startsWith('content/_questions/') ? QUESTIONS : SHAPES[file];

const known = new WeakMap<DataFile, YamlValues | Finding>();

/** Reads a data file as YAML with the lines of its values, each file once; never throws. */
export function readData(file: DataFile): YamlValues | Finding {
  const values = known.get(file) ?? parseData(file);
  known.set(file, values);
  return values;
}

/** What a file says where its references to facts are read as the values of these. */
const insertIntoValues = (values: YamlValues, valueOf: FactValueOf): YamlValues => ({
  ...values,
  value: insertIntoData(values.value, valueOf),
  fields: new Map(
    [...values.fields].map(([name, field]) => [name, { ...field, value: insertFactValues(field.value, valueOf) }]),
  ),
});

function parseData({ path, text, factValueOf }: DataFile): YamlValues | Finding {
  try {
    const values = readYamlValues(text.replaceAll('\r\n', '\n'), { file: path, firstLine: 1, rule: 'data-file' });
    return factValueOf === undefined ? values : insertIntoValues(values, factValueOf);
  } catch (cause) {
    return report('data-file', { file: path, line: 1 }, `YAML로 읽을 수 없다. 중첩을 줄인다. (${String(cause)})`);
  }
}

/** Two entries that share a name would be one to the search. Inside an entry a repeated name is only superfluous. */
function sharedValues(
  values: YamlValues,
  { unique = [], uniqueRule = 'data-file' }: DataShape,
  file: string,
): Finding[] {
  const owners = new Map<string, Field>();
  return [...values.fields.values()]
    .filter(({ path }) => unique.includes(String(path[1])))
    .flatMap(({ name, value, line, path }): Finding[] => {
      const key = foldName(value);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { name, value, line, path });
      if (owner === undefined || owner.path[0] === path[0]) return [];
      return [
        report(
          uniqueRule,
          { file, line },
          `${name} “${value}”: ${owner.line}줄의 항목에도 있다. 한쪽에서 지우거나 두 항목을 합친다.`,
        ),
      ];
    });
}

/** Rules `data-file` and `data-shared-name`: characters, YAML, and the shape of the files that have one. */
export function checkDataFile(data: DataFile): Finding[] {
  const { path: file, text } = data;
  const values = readData(data);
  const characters = checkCharacters(file, text);
  if ('rule' in values) return [...characters, values];
  const shape = shapeOf(file);
  if (shape === undefined || values.findings.length > 0) return [...characters, ...values.findings];
  return [
    ...characters,
    ...schemaFindings(shape.schema, values, { file, rule: 'data-file', allowedKeys: () => shape.keys }),
    ...sharedValues(values, shape, file),
  ];
}

/** What a data file says, with the lines of its values. */
interface ReadData<T> extends YamlValues {
  readonly file: string;
  readonly entries: T;
}

/** A data file as its schema has it; `undefined` when it is missing or broken, which is a finding of its own. */
export function readEntries<T>(data: DataFile | undefined, schema: z.ZodType<T>): ReadData<T> | undefined {
  const values = data === undefined ? undefined : readData(data);
  if (data === undefined || values === undefined || 'rule' in values) return undefined;
  const parsed = schema.safeParse(values.value);
  return parsed.success ? { ...values, file: data.path, entries: parsed.data } : undefined;
}

/** Notes by id from `content/_notes.yaml`; `undefined` when it cannot be read, so that no topic is blamed for it. */
export function readNotes(data: DataFile | undefined): NoteIndex {
  const notes = readEntries(data, z.array(note))?.entries;
  return notes && new Map(notes.map((entry) => [entry.id, entry]));
}

/** Entries of `content/_glossary.yaml`; none when it cannot be read. */
export const readGlossary = (data: DataFile | undefined): readonly GlossaryEntry[] =>
  readEntries(data, glossary)?.entries ?? [];
