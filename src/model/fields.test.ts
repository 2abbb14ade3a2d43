import { CORE_SCHEMA, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failure } from './failure.ts';
import { confusedPair } from './pair.ts';
import { questionFile } from './question.ts';
import { noteSource } from './source.ts';
import { correction, fact, reference, scenario, sectionWords, sharedFact, signal, topicFrontMatter } from './topic.ts';

/** What authors write, by the page of `docs/fields/` that tells of it. */
const TYPES: Readonly<Record<string, z.ZodType>> = {
  topic: topicFrontMatter,
  signal,
  fact,
  'shared-fact': sharedFact,
  scenario,
  correction,
  failure,
  source: noteSource,
  reference,
  'section-words': sectionWords,
  pair: confusedPair,
  question: questionFile.element,
};

describe.each(Object.entries(TYPES))('docs/fields/%s.md', (page, schema) => {
  const text = readFileSync(`docs/fields/${page}.md`, 'utf8');

  it('has an example that is valid', () => {
    const [, yaml = ''] = /```yaml\n([^]*?)\n```/.exec(text) ?? [];
    // A value of a topic (`[[=compute/lambda-limits#timeout]]`) is a text like any other here.
    expect(schema.safeParse(load(yaml, { schema: CORE_SCHEMA })).error?.issues ?? []).toEqual([]);
  });

  it('tells of every field, and which must be there', () => {
    const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    const rows = [...text.matchAll(/^\| (\*\*)?\[?`(\w+)`/gm)].map(([, bold, name]) => [name, bold !== undefined]);
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.keys(properties).map((name) => [name, required.includes(name)])),
    );
  });
});
