import { expect, it } from 'vitest';
import { makeRoom } from './boundary-names.ts';

const source = `flowchart TB
  subgraph vpc["VPC 10.0.0.0/16"]
    subgraph az["가용 영역 a"]
      a["서버"]
    end
  end
  class vpc vpc`;
/** The names of both boundaries after `rounds` of making room for the inner one, blanks as dots. */
const names = (breaks: boolean, rounds: number): (string | undefined)[] => {
  let text = source;
  for (let round = 0; round < rounds; round++) text = makeRoom(text, [{ name: 'az', blanks: 3 }], breaks);
  return [...text.matchAll(/subgraph \w+\["([^"]*)"\]$/gm)].map(([, name]) => name?.replaceAll('\u2800', '.'));
};

it('widens a boundary whose name is crossed, and no other', () => {
  expect(names(false, 1)).toEqual(['VPC 10.0.0.0/16', '가용 영역 a...']);
  expect(names(false, 2)).toEqual(['VPC 10.0.0.0/16', '가용 영역 a...']);
});

it('breaks a long line once more, also before a bracket', () => {
  const long = 'subgraph s["스트림(24시간~365일 보존)"]';
  const once = makeRoom(long, [{ name: 's', blanks: 3 }], true);
  expect(once).toBe('subgraph s["스트림(24시간~365일<br>보존)"]');
  expect(makeRoom(once, [{ name: 's', blanks: 3 }], true)).toBe('subgraph s["스트림<br>(24시간~365일<br>보존)"]');
});

it('breaks its name first where that is asked', () => {
  expect(names(true, 1)).toEqual(['VPC 10.0.0.0/16', '가용<br>영역 a']);
  expect(names(true, 2)).toEqual(['VPC 10.0.0.0/16', '가용<br>영역 a...']);
});
