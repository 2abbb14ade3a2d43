import { describe, expect, it } from 'vitest';
import type { PublishedTopic } from '../../markdown/published-topics.ts';
import { createMatcher } from '../assign/matcher.ts';
import { decodeNote } from '../decode.ts';
import { importNote } from '../import-note.ts';
import { entries } from './catalogue.fixture.ts';
import { buildCatalogue } from './catalogue.ts';
import { toEntries } from './pages.ts';

function page(id: string, fields: Partial<PublishedTopic>): PublishedTopic {
  const empty = { titleEn: id, aliases: [], facts: [], body: '' } as unknown as PublishedTopic;
  return { ...empty, id, title: id, ...fields };
}

const pages = [
  page('storage/s3', { title: 'Amazon S3', body: '## 언제 쓰나 [#when]\n\n## 요청자가 내는 버킷 [#pays]\n\n```\n## 코드 속 제목\n```\n' }),
  page('storage/efs', { title: 'Amazon EFS', aliases: ['공유 폴더'], body: '## 언제 쓰나 [#when]\n' }),
  page('database/tables', { title: 'Amazon Tables', titleEn: 'Tables' }),
  page('database/tables-restore', { title: '테이블 되돌리기', aliases: ['PITR'] }),
  page('compute/nitro', { title: '니트로 시스템', titleEn: 'AWS Nitro System' }),
]; // prettier-ignore

const terms = [
  { term: '파일 놀이터', reading: ['파일플레이'], aliases: [], avoid: [], near: [], topic: 'storage/efs#when' },
  { term: 'Amazon Tables', reading: [], aliases: ['TBL'], avoid: [], near: [], topic: 'database/tables' },
  { term: 'S3 배치 작업', reading: [], aliases: [], avoid: [], near: [], topic: 'storage/s3' },
];

/** Sorts a heading among the pages above and others. */
function topicOf(heading: string): string | undefined {
  const own = toEntries(pages, terms);
  const others = entries.filter(({ id }) => !own.some((page) => page.id === id));
  const matcher = createMatcher(buildCatalogue([...others, ...own]));
  const note = decodeNote('n.md', new TextEncoder().encode(`## ${heading}\n\n- 설명\n`));
  return importNote(note, matcher).sections[0]?.assignment.topic;
}

describe('공개한 쪽에서 얻는 근거', () => {
  it('다른 쪽에 없는 제목만 근거가 된다', () => {
    expect(toEntries(pages).map(({ covers }) => covers)).toEqual([['요청자가 내는 버킷'], [], [], [], []]);
  });

  it('쪽의 별칭과 소제목과 영문 제목으로 주제를 찾는다', () => {
    expect(topicOf('공유 폴더')).toBe('storage/efs');
    expect(topicOf('요청자가 내는 버킷')).toBe('storage/s3');
    expect(topicOf('Nitro System')).toBe('compute/nitro');
  });

  it('용어집의 말은 제목에서 그것을 풀어 둔 쪽을 가리킨다', () => {
    expect(topicOf('파일플레이 메모')).toBe('storage/efs');
    expect(topicOf('S3 배치 작업 메모')).toBe('storage/s3');
  });

  it('머리에 약어로 부른 서비스의 부분이, 어디에나 있는 말의 주제보다 먼저다', () => {
    expect(topicOf('TBL backup / PITR')).toBe('database/tables-restore');
    expect(topicOf('TBL backup')).toBe('database/tables');
    expect(topicOf('backup')).toBe('storage/aws-backup');
  });
});
