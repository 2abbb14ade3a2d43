import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameQuantity, readQuantities } from './quantities.ts';

const amounts = (text: string): string[] =>
  readQuantities(text).map(({ kind, amount, bound }) => `${kind} ${amount}${bound === undefined ? '' : ` ${bound}`}`);

describe('글에서 양 읽기', () => {
  it.each([
    ['최대 15분', ['seconds 900 max']],
    ['900 s', ['seconds 900']],
    ['5테라까지', ['bytes 5000000000000 max']],
    ['10~20GB', ['bytes 10000000000 min', 'bytes 20000000000 max']],
    ['1·10Gbps', ['bits/s 1000000000', 'bits/s 10000000000']],
    ['3-5시간', ['seconds 10800 min', 'seconds 18000 max']],
    ['99.999999999%', ['percent 99.999999999']],
    ["11 9's", ['percent 99.999999999']],
    ['9가 11개', ['percent 99.999999999']],
    ['94개', ['count 94']],
    ['레이어는 함수당 다섯 개까지', ['count 5 max']],
    ['시간당 0.10달러', ['dollars 0.1']],
    ['$0.023', ['dollars 0.023']],
    ['기본 4일, 최대 14일', ['seconds 345600 default', 'seconds 1209600 max']],
    ['따로 안 건드리면 7일', ['seconds 604800 default']],
    ['길게는 이틀까지', ['seconds 172800 max']],
    ['초당 3,500개', ['per second 3500']],
    ['300 TPS', ['per second 300']],
    ['최대 IOPS: 16,000', ['iops 16000 max']],
    ['3 IOPS(최소 100, 최대 16,000)', ['iops 3', 'iops 100 min', 'iops 16000 max']],
    ['초당 읽기 1만 2천', ['count 12000']],
    ['CIDR은 /16 ~ /28', ['prefix 16 min', 'prefix 28 max']],
    ['1TB당 5달러', ['dollars 5']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    'S3와 EC2, x86_64, 169.254.169.254, TLS 1.2, 10.0.0.0/16',
    '2025-10-15부터',
    '포트 443',
    '오후 9:03',
    '외부 ID는 제3자한테',
  ])('%s에는 없다', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it('단위를 바꾸어 적어도, 천으로 세나 1,024로 세나 같은 양이고, 두 배는 다르다', () => {
    const [a, b, c, d] = ['10,240MB', '10GB', '10GiB', '20GB'].flatMap(readQuantities);
    const same = [b, c, d].map((one) => a !== undefined && one !== undefined && isSameQuantity(a, one));
    expect(same).toEqual([true, true, false]);
    const [e, f] = ['16TiB', '17TB'].flatMap(readQuantities);
    expect(e !== undefined && f !== undefined && isSameQuantity(e, f)).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (minutes) => {
        const [one, other] = [`${minutes}분`, `${(minutes * 60).toLocaleString('en')} 초`].flatMap(readQuantities);
        return one !== undefined && other !== undefined && isSameQuantity(one, other);
      }),
    );
  });

  it('조건과 옛이야기는 그렇다고 안다', () => {
    const asides = ['15분 넘으면 끊긴다', '256KB였지만 늘었다', '100MB 초과면 나눈다'];
    expect(asides.map((text) => readQuantities(text).map(({ isAside }) => isAside))).toEqual([[true], [true], [true]]);
  });

  it('어떤 글에서도 자리는 글 안에 있고 겹치지 않는다', () => {
    const letters = fc.constantFrom(...'15900초분시간GBTB최대 ,.~-/$%한두일레븐나인9개만억(당마다)'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) =>
        readQuantities(text).every(
          ({ start, end, amount }, at, all) =>
            start < end && end <= text.length && Number.isFinite(amount) && start >= (all[at - 1]?.end ?? 0),
        ),
      ),
    );
  });
});
