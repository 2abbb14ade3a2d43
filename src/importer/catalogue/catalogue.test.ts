import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import beyondPages from './beyond-pages.json' with { type: 'json' };
import { buildCatalogue, type TopicEntry } from './catalogue.ts';

const CONTENT = join(import.meta.dirname, '../../../content');

const page = (id: string, aliases: string[], covers: string[]): TopicEntry => ({
  ...{ id, titleKo: id, titleEn: id, aliases, covers, terms: [], words: [] },
});

describe('주제의 목록', () => {
  it('쪽의 말이 먼저고 쪽이 하지 않는 말이 뒤따르며, 같은 말은 한 번만 있다', () => {
    const { aliases, covers } = beyondPages['foundations/high-availability'];
    const [last = ''] = aliases;
    const topics = buildCatalogue([
      page('foundations/high-availability', ['HA'], ['쪽의 제목']),
      page('foundations/high-availability', [last, 'HA'], []),
      page('storage/new-page', ['새것'], []),
      page('nowhere/page', [], []),
    ]);
    expect(topics.map((topic) => [topic.domain, topic.slug, topic.aliases, topic.covers])).toEqual([
      ['foundations', 'high-availability', ['HA', ...aliases], ['쪽의 제목', ...covers]],
      ['foundations', 'high-availability', [last, 'HA'], covers],
      ['storage', 'new-page', ['새것'], []],
    ]);
  });

  it('쪽이 하지 않는 말은 모두 content/에 있는 쪽의 것이다', () => {
    expect(Object.keys(beyondPages).filter((id) => !existsSync(join(CONTENT, `${id}.mdx`)))).toEqual([]);
  });
});
