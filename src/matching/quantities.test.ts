import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from './compare-quantities.ts';
import { readQuantities } from './quantities.ts';

const amounts = (text: string): string[] =>
  readQuantities(text).map(
    ({ dimension, amount, bound }) => `${dimension} ${amount}${bound === undefined ? '' : ` ${bound}`}`,
  );

describe('글에서 양 읽기', () => {
  it.each([
    ['최대 15분', ['time 900 most']],
    ['900초가 끝이다', ['time 900 most']],
    ['900 s', ['time 900']],
    ['5TB', ['size 5000000000000']],
    ['5테라까지', ['size 5000000000000 most']],
    ['10~20GB', ['size 10000000000 least', 'size 20000000000 most']],
    ['1·10Gbps', ['speed 1000000000', 'speed 10000000000']],
    ['1 or 10Gbps', ['speed 1000000000', 'speed 10000000000']],
    ['3-5시간', ['time 10800 least', 'time 18000 most']],
    ['2025-10-15부터', []],
    ['128메가에서 10기가까지', ['size 128000000 least', 'size 10000000000 most']],
    ['99.999999999%', ['share 99.999999999']],
    ["11 9's", ['share 99.999999999']],
    ['9가 11개', ['share 99.999999999']],
    ['94개', ['number 94']],
    ['191개', ['number 191']],
    ['일레븐 나인', ['share 99.999999999']],
    ['레이어는 함수당 다섯 개까지', ['number 5 most']],
    ['한 달에 요청 100만 건', ['number 1000000']],
    ['시간당 0.10달러', ['money 0.1']],
    ['$0.023', ['money 0.023']],
    ['기본 4일, 최대 14일', ['time 345600 usual', 'time 1209600 most']],
    ['따로 안 건드리면 7일', ['time 604800 usual']],
    ['그냥 두면 하루', ['time 86400 usual']],
    ['길게는 이틀까지', ['time 172800 most']],
    ['10Gbps', ['speed 10000000000']],
    ['초당 3,500개', ['number 3500']],
    ['CIDR은 /16 ~ /28', ['prefix 65536', 'prefix 16']],
    ['쓰기/읽기 반반, 주소/32', []],
    ['S3와 EC2, x86_64, 169.254.169.254, TLS 1.2, 10.0.0.0/16', []],
    ['천 개까지', ['number 1000 most']],
    ['인증서 스물다섯 장', ['number 25']],
    ['초당 읽기 1만 2천', ['number 12000']],
    ['1초에 첫 요청의 5%', ['share 5']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('단위를 바꾸어 적어도 같은 양이다', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (minutes) => {
        const [a] = readQuantities(`${minutes}분`);
        const [b] = readQuantities(`${(minutes * 60).toLocaleString('en')} 초`);
        return a !== undefined && b !== undefined && isSame(a, b) && isSame(b, a);
      }),
    );
  });

  it('천으로 세나 1,024로 세나 같은 크기고, 두 배는 다르다', () => {
    const [a, b, c] = ['10,240MB', '10GB', '20GB'].flatMap((text) => readQuantities(text));
    if (a === undefined || b === undefined || c === undefined) throw new Error('읽지 못했다');
    expect([isSame(a, b), isSame(b, c)]).toEqual([true, false]);
  });

  it('어떤 글에서도 자리는 글 안에 있고 겹치지 않는다', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'15900초분시간GBTB최대 ,.~-$%한두일레븐나인9개만억'.split('')) }),
        (text) => {
          const found = readQuantities(text);
          return found.every(
            ({ start, end, amount }, at) =>
              start < end && end <= text.length && Number.isFinite(amount) && start >= (found[at - 1]?.end ?? 0),
          );
        },
      ),
    );
  });
});
