import { describe, expect, it } from 'vitest';
import { textUnderHeading, tableOfTwo } from './body-tables.ts';

const BODY = `## 앞 [#before]

| | 하나 | 둘 |
|---|---|---|
| 값 | 아니다 | 아니다 |

## 한눈에 [#at-a-glance]

견준다.

| 비교 | [[a/one\\|하나]] | 둘 | 유리한 쪽 |
|---|:-:|---|---|
| 순서 | 보장하지 **않는다** | [[a/two]]만 \`a\\|b\` | 둘 |
| 요금 | 싸다 | 비싸다 | 하나 |

| | 하나 | 둘 |
|---|---|---|
| 다른 표 | 1 | 2 |

## 뒤 [#after]
`;
const titleOf = (topic: string): string => `${topic}의 제목`;
const two = (heading: string, a: string, b: string) => tableOfTwo(BODY, heading, [a, b], titleOf);

describe('what a table of a page says of two', () => {
  it('is what stands in their columns, in the order that is asked, links as words', () => {
    expect(two('at-a-glance', '둘', '하나')).toEqual([
      { name: '순서', a: 'a/two의 제목만 `a|b`', b: '보장하지 **않는다**' },
      { name: '요금', a: '비싸다', b: '싸다' },
    ]);
  });

  it('is what stands in their rows, where they are rows', () => {
    expect(two('at-a-glance', '순서', '요금')).toEqual([
      { name: '하나', a: '보장하지 **않는다**', b: '싸다' },
      { name: '둘', a: 'a/two의 제목만 `a|b`', b: '비싸다' },
      { name: '유리한 쪽', a: '둘', b: '하나' },
    ]);
  });

  it('is nothing under another heading, of one that is not in it, and of what is no side', () => {
    expect(two('after', '하나', '둘')).toBeUndefined();
    expect(two('nowhere', '하나', '둘')).toBeUndefined();
    expect(two('at-a-glance', '하나', '셋')).toBeUndefined();
    expect(two('at-a-glance', '비교', '둘')).toBeUndefined();
  });
});

it('a heading is said without its id', () => {
  expect(textUnderHeading(BODY, 'at-a-glance')).toBe('한눈에');
  expect(textUnderHeading(BODY, 'nowhere')).toBeUndefined();
});
