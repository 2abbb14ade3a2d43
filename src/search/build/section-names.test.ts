import { describe, expect, it } from 'vitest';
import { topicFrontMatter } from '../../model/topic.ts';
import { SearchLibrary } from '../query/look-up/library.ts';
import { buildFiles } from './build-files.ts';

const ID = 'storage/aws-backup';
const SECTIONS = [
  ['', '보관함 서비스', '여러 저장소를 한곳에서 보관한다. 몸값을 달라고 해도 남는다: 랜섬웨어.'],
  ['when', '언제 쓰나', '보관함을 만들고 규칙을 정한다. 보관함마다 규칙이 있다.'],
  [
    'vault-lock',
    '지우지 못하게',
    '보관함에 자물쇠를 걸면 아무도 지우지 못한다. 냉동고를 여기에 둔다. 냉동고는 잠긴다.',
  ],
  ['restore', '되살리기', '지운 것을 되살린다. 연습 복구를 달마다 돌린다. 순서를 적어 둔다.'],
] as const;
const meta = topicFrontMatter.parse({
  ...{ title: '보관함 서비스', titleEn: 'Keeping service and Drill', kind: 'service', status: 'draft' },
  aliases: ['keep vault lock', '보관 서비스', '연습 복구', 'drill run', '냉동고'],
  signals: [{ id: 'ransom', need: '몸값을 달라고 해도 남는다', choose: '랜섬웨어', see: `${ID}#vault-lock` }],
});

/** The anchor that a query leads to. */
async function anchorOf(query: string): Promise<string> {
  const sections = SECTIONS.map(([id, heading, text]) => ({ id, heading, text }));
  const page = { url: `/${ID}/`, title: meta.title, sections };
  const { files } = buildFiles([page], new Map([[ID, { ...meta, sections: { restore: ['규칙'] } }]]), {
    glossary: [],
  });
  const contents = new Map(files.map(({ path, content }) => [path, Uint8Array.from(content)]));
  const library = new SearchLibrary((path) =>
    Promise.resolve(contents.get(path.replace(/\?.*/, '')) ?? new Uint8Array()),
  );
  const [first] = (await library.find(query)).hits;
  return first === undefined ? 'nothing' : (await library.section(first.topic, first.section)).anchor;
}

describe('절의 다른 이름', () => {
  it.each([
    ['vault lock', 'vault-lock'],
    ['연습 복구', 'restore'],
    ['drill run', 'restore'],
    ['냉동고', 'vault-lock'],
    ['랜섬웨어', 'vault-lock'],
    ['보관함 서비스 규칙', 'restore'],
    ['보관 서비스', ''],
    ['보관함 서비스', ''],
  ])('%s → #%s', async (query, anchor) => {
    expect(await anchorOf(query)).toBe(anchor);
  });
});
