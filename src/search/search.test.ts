import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchLibrary } from './query/look-up/library.ts';
import type { SiteTopic } from './build/build-index.ts';
import { buildFiles } from './build/build-files.ts';
import { entries, openSmallSite, pages, topics } from './small-site.fixture.ts';

async function find(query: string, library = openSmallSite()): Promise<string[]> {
  const { hits } = await library.find(query);
  return Promise.all(hits.map(async ({ topic }) => (await library.record(topic)).id));
}
async function rewrites(query: string): Promise<string[]> {
  const engine = await openSmallSite().engine();
  return engine.search(query).plan.rewrites.map(({ kind, from, to }) => `${kind}: ${from} → ${to}`);
}

describe('찾기', () => {
  it.each([
    ['람다', 'compute/lambda'],
    ['람다를', 'compute/lambda'],
    ['Lambda에서는', 'compute/lambda'],
    ['객체잠금', 'storage/s3-object-lock'],
    ['객체 잠금을', 'storage/s3-object-lock'],
    ['worm', 'storage/s3-object-lock'],
    ['삭제하지 못하게', 'storage/s3-object-lock'],
    ['암호화하려면', 'storage/ebs'],
    ['서브넷 나누기', 'networking/vpc'],
    ['볼륨만', 'storage/ebs'],
    ['서버없는함수', 'compute/lambda'],
  ])('%s → %s', async (query, expected) => {
    expect((await find(query))[0]).toBe(expected);
  });
  it('쪽에 없는 말로 물어도 그 물음에 답하는 절을 연다: 물음으로 적은 것도, 신호가 이끄는 것도', async () => {
    const query = '바깥 사이트 호출하면 함수가 자꾸 멈춰요';
    const need = '돌이키지 못하게 규제 객체를 여러 해 간직한다';
    const asked = new Map<string, SiteTopic>(topics);
    const set = (id: string, more: Partial<SiteTopic>): void => {
      const meta = topics.get(id);
      if (meta) asked.set(id, { ...meta, ...more });
    };
    set('compute/lambda', { asked: { network: ['바깥 사이트 호출하면 함수가 멈춰요'] } });
    set('storage/ebs', {
      signals: [
        { id: 'keep', need, choose: '객체 잠금', see: 'storage/s3-object-lock#modes', why: '관리자도 못 지운다.' },
      ],
    });
    const { files } = buildFiles(pages, asked, { glossary: entries });
    const first = async (library: SearchLibrary, text: string): Promise<string | undefined> => {
      const [hit] = (await library.find(text)).hits;
      const section = hit && (await library.section(hit.topic, hit.section));
      return section && `${section.id}#${section.anchor}`;
    };
    const library = openSmallSite(files);
    expect(await first(library, query)).toBe('compute/lambda#network');
    expect(await first(library, '규제 객체를 여러 해 돌이키지 못하게')).toBe('storage/s3-object-lock#modes');
    expect(await first(openSmallSite(), query)).not.toBe('compute/lambda#network');
  });
  it('합성어의 한 부분이나 약어로도 붙여 쓴 것과 띄어 쓴 것을 찾는다', async () => {
    for (const query of ['게이트웨이', 'IGW'])
      expect((await find(query)).sort()).toEqual(['compute/lambda', 'networking/vpc']);
  });
  it('자판을 잘못 두고 쳐도 찾고, 무엇으로 찾았는지 말한다', async () => {
    expect((await find('fkaek'))[0]).toBe('compute/lambda');
    expect(await rewrites('fkaek')).toEqual(['layout: fkaek → 람다']);
    // aws, which says nothing beside a name
    expect((await find('ㅁㅈㄴ 람다'))[0]).toBe('compute/lambda');
    expect((await find('펯'))[0]).toBe('networking/vpc');
  });
  it('제 자판으로 친 말 옆의 짧은 영어는 다른 자판으로 치다 만 말로 읽지 않는다', async () => {
    expect(await rewrites('서브넷 ror')).toEqual([]);
    expect(await rewrites('fkaek ror')).toEqual(['layout: fkaek ror → 람다 객']);
  });
  it('다른 자판으로 친 질의는 제 자판으로 친 것과 같은 말로 읽는다: 묻는 말도, 붙여 쓴 것도', async () => {
    const engine = await openSmallSite().engine();
    const read = (query: string): unknown => {
      const { text, terms } = engine.search(query).plan;
      return { text, terms };
    };
    for (const [typed, meant] of [
      ['tjqmspt auc ro', '서브넷 몇 개'],
      ['fkaekgkatn chleo auc qns', '람다함수 최대 몇 분'],
      ['IGW tjqmspt auc ro', 'IGW 서브넷 몇 개'],
      ['ㅣ므ㅠㅇㅁ 함수 몇 분', 'lambda 함수 몇 분'],
    ] as const)
      expect(read(typed), typed).toEqual(read(meant));
  });
  it('이름에 붙여 쓴 묻는 말과 이름 둘을 띄어 쓴 것처럼 읽는다', async () => {
    const engine = await openSmallSite().engine();
    const read = (query: string): string[] => engine.search(query).plan.terms.map(({ text }) => text);
    expect(read('람다제한시간')).toEqual(['람다', '제한시간']);
    expect(read('서브넷몇개')).toEqual(read('서브넷 몇개'));
    expect(read('볼륨새')).toHaveLength(1);
  });
  it('소리가 같은 모음으로 적은 짧은 말을 찾고, 무엇으로 찾았는지 말한다', async () => {
    expect(await find('객채')).toEqual(await find('객체'));
    expect(await rewrites('객채를')).toEqual(['typo: 객채를 → 객체를']);
    expect(await rewrites('볼륨새')).toEqual([]);
  });
  it('글의 어느 부분인지 말하는 말은 이름 옆에서, 어떻게 하는지 말하는 말은 동사 앞에서 빼고 읽는다', async () => {
    const engine = await openSmallSite().engine();
    const read = (query: string): string[] => engine.search(query).plan.terms.map(({ text }) => text);
    for (const part of ['섹션', '챕터', '부분', '부분만', '요약', '정리'])
      expect(read(`객체 잠금 ${part}`), part).toEqual(['객체 잠금']);
    expect(read('긴 글 요약')).toContain('요약');
    expect(read('서브넷 잘못 나누는')).not.toContain('잘못');
    expect(read('서브넷 잘못')).toContain('잘못');
  });
  it('초성으로 찾는다', async () => {
    expect((await find('ㄹㄷ'))[0]).toBe('compute/lambda');
    expect((await find('ㄱㅊ ㅈㄱ'))[0]).toBe('storage/s3-object-lock');
  });
  it('오타를 고쳐 찾고, 고친 것을 말한다', async () => {
    expect(await find('인터넷게이트워이')).toContain('networking/vpc');
    expect(await rewrites('lambdda')).toEqual(['typo: lambdda → Lambda']);
  });
  it('띄어쓰기가 하나도 없는 말을 아는 낱말과 조사로 나눈다', async () => {
    for (const query of ['서브넷에서인터넷게이트웨이나누는법', '인터넷게이트웨이서브넷몇개까지'])
      expect((await find(query))[0], query).toBe('networking/vpc');
    for (const query of ['람다설명좀', '람다쓰려면', '람다어캐함'])
      expect((await find(query))[0], query).toBe('compute/lambda');
    expect(await find('뽀로로극장판서브넷짱구')).toEqual([]);
  });
  it('앞말과 함께여야 이름인 오타와 치다 만 말을 찾는다', async () => {
    expect((await find('객체 잠굼'))[0]).toBe('storage/s3-object-lock');
    expect(await find('인터넷 게이트웨ㅇ')).toContain('networking/vpc');
  });
  it('이름의 띄어쓰기가 어디에 있든, 조사가 붙어도 찾는다', async () => {
    for (const query of ['인터 넷게이트 웨이', '객 체 잠금을', '객체잠 금으로'])
      expect(await find(query), query).not.toEqual([]);
  });
  it('용언의 구가 기본형으로 적힌 이름을 부른다', async () => {
    expect((await find('다시 못 지우는'))[0]).toBe('storage/s3-object-lock');
  });
  it('모르는 낱말이 섞여도 이름을 부르면 찾고, 이름이 없으면 찾지 않는다', async () => {
    expect((await find('람다 함수가 서브넷에서 뽀로로'))[0]).toBe('compute/lambda');
    expect(await find('람다 뽀로로')).toEqual(['compute/lambda']);
    expect(await find('관리자 뽀로로')).toEqual([]);
    expect(await find('뽀로로 극장판 관리자')).toEqual([]);
    expect(await find('뽀로로 객체 모드')).toEqual([]);
    expect(await find('뺏기는 객체 모드')).toEqual(['storage/s3-object-lock']);
  });
  it('말하듯 물으면 모르는 낱말 하나가 결과를 비우지 않는다', async () => {
    expect(await find('쟁반이 볼륨 그거 어떻게 하는거였지 뭐더라')).toContain('storage/ebs');
    expect(await find('쟁반이 쟁기를 그거 어떻게 하는거였지 뭐더라')).toEqual([]);
  });
  it('음절을 짓는 동안에도 찾는다', async () => {
    for (const typing of ['라', '람', '람ㄷ', '람다', '람달', '람다르', '람다를'])
      expect(await find(typing)).toContain('compute/lambda');
  });
  it('없는 것을 물으면 아무것도 주지 않는다', async () => {
    for (const query of ['김치찌개', 'rlacl', '강아지 산책']) expect(await find(query)).toEqual([]);
  });
  it('찾은 것이 없으면 낱말이 이름 전부인 주제만 곁에 보인다', async () => {
    const library = openSmallSite();
    const near = async (query: string): Promise<unknown> => {
      const outcome = await library.find(query);
      expect(outcome.hits).toEqual([]);
      return (await library.nearest(outcome)).map(({ record, summary }) => `${record.id} ${summary}`);
    };
    expect(await near('디스크 무지개')).toEqual(['storage/ebs Amazon EBS.']);
    expect(await near('무지개 우산')).toEqual([]);
    expect(await near('함수 무지개')).toEqual([]);
  });
  it('어떤 글자가 와도 던지지 않고, 앞서 무엇을 물었든 같은 질의의 답은 같다', async () => {
    const asked = openSmallSite();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({
            unit: fc.constantFrom('람', '다', 'ㄹ', 'ㄷ', 'f', 'k', ' ', '3', '.', '잠', '금', '를', '은', 'ㅏ', '"'),
          }),
        ),
        async (query) => {
          const fresh = await openSmallSite().find(query);
          expect((await asked.find(query)).hits).toEqual(fresh.hits);
        },
      ),
    );
  });
});

describe('답과 거르기', () => {
  it('숫자를 물으면 그 사실을 답으로 준다', async () => {
    const library = openSmallSite();
    const [answer] = await library.answers(await library.find('람다 제한 시간'));
    expect(answer?.record.id).toBe('compute/lambda');
    expect(answer?.fact.value).toBe('15분');
  });
  it('이름만 물으면 사실을 답이라고 하지 않는다', async () => {
    const library = openSmallSite();
    expect(await library.answers(await library.find('람다'))).toEqual([]);
  });
  it('거르면 하나도 남지 않을 때 거르기 전의 첫 주제를 곁에 보인다', async () => {
    const library = openSmallSite();
    const outcome = await library.find('객체 잠금', { domain: 'compute' });
    expect(outcome.hits).toEqual([]);
    expect((await library.nearest(outcome))[0]?.record.id).toBe('storage/s3-object-lock');
  });
  it('거른 뒤에도 그 갈래는 거르기 전의 수를, 다른 갈래는 거른 뒤의 수를 센다', async () => {
    const outcome = await openSmallSite().find('서브넷', { domain: 'compute' });
    expect(outcome.hits.map(({ domain }) => domain)).toEqual(['compute']);
    expect(Object.fromEntries(outcome.domains)).toEqual({ networking: 1, compute: 1 });
    expect(Object.fromEntries(outcome.kinds)).toEqual({ service: 1 });
    const none = await openSmallSite().find('서브넷', { kind: 'concept' });
    expect(none.domains.size).toBe(0);
    expect(Object.fromEntries(none.kinds)).toEqual({ service: 2 });
  });
});

describe('긴 글', () => {
  it('앞부분만 읽었으면 그렇다고 한다', async () => {
    const engine = await openSmallSite().engine();
    expect(engine.search(`서브넷 ${'람다 '.repeat(400)}`).cut).toBe(true);
    expect(engine.search('서브넷을 나누는 까닭 ').cut).toBe(false);
  });
});
