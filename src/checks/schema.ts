import type { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { topicFrontMatter } from '../model/topic.ts';
import { report, type RuleId } from './rules.ts';
import { explainIssue } from './schema-messages.ts';
import { didYouMean } from './suggest.ts';
import type { TopicDocument } from './topic-document.ts';
import { topicKeys } from './topic-schema.ts';
import { pathName, type YamlValues } from './yaml-values.ts';

/** Names that are allowed in the map at a path. */
type AllowedKeys = (path: readonly PropertyKey[]) => readonly string[];

/** What {@link schemaFindings} judges, and by which rule. */
export interface SchemaCheck {
  readonly file: string;
  readonly rule: RuleId;
  readonly allowedKeys: AllowedKeys;
}

function unknownKeys(
  keys: readonly string[],
  path: readonly PropertyKey[],
  values: YamlValues,
  { file, rule, allowedKeys }: SchemaCheck,
): Finding[] {
  const allowed = allowedKeys(path);
  return keys.map((key) =>
    report(
      rule === 'schema' ? 'unknown-field' : rule,
      { file, line: values.lineOfKey(path, key) },
      `“${pathName([...path, key])}”: 그런 항목은 없다.${didYouMean(key, allowed)} 쓸 수 있는 항목: ${allowed.join(', ')}`,
    ),
  );
}

/** Turns the issues of a zod schema into findings on the lines that the values stand on. */
export function schemaFindings(schema: z.ZodType, values: YamlValues, check: SchemaCheck): Finding[] {
  const { file, rule } = check;
  const result = schema.safeParse(values.value, { error: explainIssue });
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, issue.path, values, check);
    // The refinement that ties `status: published` to other fields names one missing top-level field.
    const incomplete = rule === 'schema' && issue.code === 'custom' && issue.path.length === 1;
    const name = pathName(issue.path);
    const place = { file, line: values.lineOf(incomplete ? ['status'] : issue.path) };
    return [
      report(incomplete ? 'published-incomplete' : rule, place, `${name === '' ? '' : `${name}: `}${issue.message}`),
    ];
  });
}

/** Rules `schema`, `unknown-field` and `published-incomplete`: the front matter against the model. */
export function checkSchema(topic: TopicDocument): Finding[] {
  if (topic.frontMatter === undefined || topic.frontMatter.findings.length > 0) return [];
  return schemaFindings(topicFrontMatter, topic.frontMatter, {
    file: topic.path,
    rule: 'schema',
    allowedKeys: topicKeys,
  });
}
