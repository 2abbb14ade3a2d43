import { z } from 'zod';
import { ko } from 'zod/locales';
import type { Finding } from '../model/finding.ts';
import { READINGS } from '../model/text.ts';
import { topicFrontMatter } from '../model/topic.ts';
import { report, type RuleId } from './rules.ts';
import { didYouMean } from './suggest.ts';
import type { TopicDocument } from './topic-document.ts';
import { type Path, pathName, type YamlValues } from './yaml-values.ts';

const { localeError } = ko();

/** Says in Korean what is wrong with a value and what to do. The schema's own messages come first. */
const explain: z.core.$ZodErrorMap = (issue) => {
  const { input } = issue;
  if (input === undefined || input === null) return '값이 없다. 적는다.';
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return `${typeof input === 'object' ? '목록이나 묶음' : `“${JSON.stringify(input)}”`}: 글이 아니다. 따옴표로 감싼다.`;
  const said = localeError(issue);
  return `${(typeof said === 'string' ? said : said?.message) ?? '값이 맞지 않는다'}. 정해진 모양으로 고친다.`;
};

/** The schema of what stands at a path: of nothing, where nothing may stand. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType {
  let at: unknown = schema;
  const unwrap = (): void => {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  };
  for (const key of path) {
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else at = at instanceof z.ZodArray && typeof key === 'number' ? at.element : undefined;
    unwrap();
  }
  return at instanceof z.ZodType ? at : z.never();
}

/**
 * Judges values by a schema: every issue on the line that its value stands on.
 *
 * @param rules what is reported for a wrong value, and for a key that there is not
 */
export function schemaFindings(
  schema: z.ZodType,
  { value, placeOf }: YamlValues,
  rules: { readonly wrong: RuleId; readonly unknown: RuleId },
): Finding[] {
  const result = schema.safeParse(value, { error: explain });
  return (result.error?.issues ?? []).flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      const map = schemaAt(schema, issue.path);
      const allowed = map instanceof z.ZodObject ? Object.keys(map.shape) : [];
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        const message = `“${pathName(path)}”: 그런 항목은 없다.${didYouMean(key, allowed)} 쓸 수 있는 항목: ${allowed.join(', ')}`;
        return report(rules.unknown, placeOf(path), message);
      });
    }
    // The refinement that ties `status: published` to other fields names one missing top-level field.
    const isIncomplete = rules.wrong === 'schema' && issue.code === 'custom' && issue.path.length === 1;
    const place = placeOf(isIncomplete ? ['status'] : issue.path);
    const name = issue.path.length === 0 ? '' : `${pathName(issue.path)}: `;
    return [report(isIncomplete ? 'published-incomplete' : rules.wrong, place, name + issue.message)];
  });
}

/** How the text at a path of the front matter is read, if it is. */
export const readingAt = (path: Path) => READINGS.get(schemaAt(topicFrontMatter, path));

/** Rules `schema`, `unknown-field` and `published-incomplete`: the front matter against the model. */
export function checkSchema({ frontMatter }: TopicDocument): Finding[] {
  if (frontMatter === undefined || frontMatter.findings.length > 0) return [];
  return schemaFindings(topicFrontMatter, frontMatter, { wrong: 'schema', unknown: 'unknown-field' });
}
