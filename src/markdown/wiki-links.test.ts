import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-topic.ts';
import { remarkWikiLinks, splitWikiLinks, type WikiLinkOptions } from './wiki-links.ts';

const TITLES: Record<string, string> = { 'storage/s3': 'Amazon S3' };

function transform(source: string, onMissing: WikiLinkOptions['onMissing'] = 'fail'): string {
  const tree = parseBody(source);
  const file = {
    fail: (reason: string): never => {
      throw new Error(reason);
    },
  };
  remarkWikiLinks({ base: '/saa-notes/', titleOf: (id) => TITLES[id], onMissing })(tree, file);
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
}

describe('wiki links', () => {
  it('splits text into text and links', () => {
    expect(splitWikiLinks('앞 [[storage/s3#versioning|버전 관리]]를 뒤')).toEqual([
      '앞 ',
      { target: 'storage/s3', heading: 'versioning', text: '버전 관리' },
      '를 뒤',
    ]);
    expect(splitWikiLinks('링크 없음 [a] ]]')).toEqual(['링크 없음 [a] ]]']);
  });

  it('shows the title of the topic unless a text is given, under the base path', () => {
    expect(transform('[[storage/s3]]에 둔다')).toContain('"url":"/saa-notes/storage/s3/"');
    expect(transform('[[storage/s3]]에 둔다')).toContain('"value":"Amazon S3"');
    expect(transform('[[storage/s3#when|언제]]')).toContain('"url":"/saa-notes/storage/s3/#when"');
  });

  it('works inside a table, where the separator is escaped', () => {
    expect(transform('| a |\n|---|\n| [[storage/s3\\|버킷]] |')).toContain('"value":"버킷"');
  });

  it('leaves code alone', () => {
    expect(transform('`[[storage/s3]]`')).not.toContain('"type":"link"');
  });

  it('fails on a topic that does not exist, or keeps the words while writing', () => {
    expect(() => transform('[[storage/nope]]')).toThrow('storage/nope');
    expect(transform('[[storage/nope]]', 'keep')).toContain('"value":"[[storage/nope]]"');
  });
});
