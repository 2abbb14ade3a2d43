import { CORE_SCHEMA, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { factsBelow, insertIntoData } from '../src/markdown/fact-values.ts';
import { AUTHOR_TYPES, fieldFiles } from './lib/field-pages.ts';

const root = join(import.meta.dirname, '..');

describe('the reference of fields', () => {
  test.each(AUTHOR_TYPES.map((type) => [type.help.page, type] as const))(
    'has an example of %s that is valid',
    (_, { schema, help }) => {
      const example = insertIntoData(load(help.example, { schema: CORE_SCHEMA }), factsBelow(root));
      expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
    },
  );

  it('is what npm run fields writes', async () => {
    for (const [name, text] of await fieldFiles())
      expect(readFileSync(join(root, 'docs/fields', name), 'utf8'), `${name}: npm run fields`).toBe(text);
  });
});
