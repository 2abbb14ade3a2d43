import { format } from 'prettier';
import { z } from 'zod';
import * as help from '../../src/model/author-help.ts';
import { failure } from '../../src/model/failure.ts';
import { confusedPair } from '../../src/model/pair.ts';
import { questionFile } from '../../src/model/question.ts';
import { noteSource } from '../../src/model/source.ts';
import {
  correction,
  fact,
  reference,
  scenario,
  sectionWords,
  sharedFact,
  signal,
  topicFrontMatter,
} from '../../src/model/topic.ts';

/** A type of entry as an author writes it: its schema, and what is told of it. */
interface AuthorType {
  readonly schema: z.ZodType;
  readonly help: Omit<help.TypeHelp<unknown>, 'fields'> & { readonly fields: Readonly<Record<string, string>> };
}

/** The types of entries that an author writes, in the order in which they are met. */
export const AUTHOR_TYPES: readonly AuthorType[] = [
  { schema: topicFrontMatter, help: help.topicHelp },
  { schema: signal, help: help.signalHelp },
  { schema: fact, help: help.factHelp },
  { schema: sharedFact, help: help.sharedFactHelp },
  { schema: scenario, help: help.scenarioHelp },
  { schema: correction, help: help.correctionHelp },
  { schema: failure, help: help.failureHelp },
  { schema: sectionWords, help: help.sectionWordsHelp },
  { schema: noteSource, help: help.sourceHelp },
  { schema: reference, help: help.referenceHelp },
  { schema: confusedPair, help: help.pairHelp },
  { schema: questionFile.element, help: help.questionHelp },
];

/** What the generator reads of a JSON Schema. */
interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

const code = (value: unknown): string => `\`${String(value)}\``;

function countOf({ minItems, maxItems }: Shape): string {
  if (minItems !== undefined && maxItems !== undefined) return `, ${minItems}~${maxItems}개`;
  if (maxItems !== undefined) return `, ${maxItems}개까지`;
  return minItems === undefined || minItems === 1 ? '' : `, ${minItems}개부터`;
}

/** How a field is written, in a few words: `글, 60자까지`, `목록`, `` `wrong` · `outdated` ``. */
function formOf(shape: Shape): string {
  if (shape.const !== undefined) return code(shape.const);
  if (shape.enum !== undefined)
    return shape.enum.length > 8 ? '정해진 이름 가운데 하나' : shape.enum.map(code).join(' · ');
  if (shape.anyOf !== undefined) {
    const told = shape.anyOf.filter((one) => Object.keys(one).length > 0);
    return [...new Set(told.map(formOf))].join(' · ');
  }
  if (shape.format === 'date') return '날짜, `2026-11-20`';
  if (shape.type === 'array') return `${shape.items?.type === 'object' ? '묶음의 목록' : '목록'}${countOf(shape)}`;
  if (shape.type === 'object') {
    const names = Object.keys(shape.properties ?? {});
    return `묶음: ${names.map(code).join(', ')}`;
  }
  return shape.maxLength === undefined ? '글' : `글, ${shape.maxLength}자까지`;
}

/** The page of a type in Markdown: an example, then its fields, those that must be there first. */
function fieldPage({ schema, help: { title, about, example, fields } }: AuthorType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const pages = new Map(AUTHOR_TYPES.map(({ help: { page, title: name } }) => [/\((\w+)\)/.exec(name)?.[1], page]));
  const rows = Object.entries(properties)
    .toSorted(([a], [b]) => Number(required.includes(b)) - Number(required.includes(a)))
    .map(([name, shape]) => {
      const page = pages.get(name);
      const shown = page === undefined ? code(name) : `[${code(name)}](${page}.md)`;
      return `| ${required.includes(name) ? `**${shown}**` : shown} | ${formOf(shape)} | ${fields[name] ?? ''} |`;
    });
  return [
    `# ${title}`,
    about,
    `\`\`\`yaml\n${example}\n\`\`\``,
    ['| 필드 | 꼴 | 쓰는 법 |', '| --- | --- | --- |', ...rows].join('\n'),
    '굵은 것은 꼭 적는다. 이 쪽은 `npm run fields`가 스키마에서 만든다.',
    '',
  ].join('\n\n');
}

/** The list of the pages. */
const fieldIndex = (): string =>
  [
    '# 필드',
    '글쓴이가 적는 것의 종류마다 한 쪽이다. 스키마는 `src/model/`에, 설명은 `src/model/author-help.ts`에 있고 이 쪽들은 `npm run fields`가 만든다.',
    AUTHOR_TYPES.map(({ help: { page, title, about } }) => `- [${title}](${page}.md): ${about}`).join('\n'),
    '',
  ].join('\n\n');

/** The files of `docs/fields/` by their names. */
export async function fieldFiles(): Promise<ReadonlyMap<string, string>> {
  const pages = [['README', fieldIndex()], ...AUTHOR_TYPES.map((type) => [type.help.page, fieldPage(type)])] as const;
  const written = pages.map(async ([name = '', text = '']): Promise<[string, string]> => [
    `${name}.md`,
    await format(text, { parser: 'markdown', embeddedLanguageFormatting: 'off' }),
  ]);
  return new Map(await Promise.all(written));
}
