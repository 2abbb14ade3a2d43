import { expect, it } from 'vitest';
import { openSmallSite } from '../../small-site.fixture.ts';
import { readIntent } from './intent.ts';

const library = openSmallSite();

async function intentOf(query: string) {
  const { plan } = await library.find(query);
  return readIntent(plan.terms, (await library.engine()).index);
}

it('모르는 명사는 나머지가 모두 여기의 말일 때만 묻는 사람의 것이다', async () => {
  expect(await intentOf('꽃집 igw 삭제')).toMatchObject({ lost: true, elsewhere: false, own: [true, false, false] });
  // one word of here alone may be anything
  expect(await intentOf('꽃집 삭제')).toMatchObject({ lost: true, elsewhere: true });
  expect(await intentOf('꽃집 igw 조절된다')).toMatchObject({ own: [false, false, false] });
});
