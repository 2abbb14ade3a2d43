import { describe, expect, it } from 'vitest';
import { placeOf } from './question.ts';
import { asksForNumber, differsInBound, isAside, measuresAsked, measuresGiven } from './measures.ts';

describe('숫자를 묻는 말', () => {
  it.each([
    ['sqs 메시지 보존 기간 며칠', ['time']],
    ['람다 타임아웃', ['time']],
    ['s3 객체 최대 크기', ['size']],
    ['보안 그룹 규칙 개수', ['count']],
    ['kms 키 요금', ['money']],
    ['vpn 터널 대역폭', ['rate']],
    ['스팟 할인율', ['share']],
    ['올릴 수 있는 파일', []],
    ['객체 잠금', []],
  ])('%s', (question, measures) => {
    expect([...measuresAsked(question)]).toEqual(measures);
  });

  it.each([
    ['기본 4일, 최소 1분, 최대 14일', 'time'],
    ['128MB~10,240MB(10GB), 1MB 단위', 'size'],
    ['리전마다 초당 10,000건, 버스트 5,000', 'rate'],
    ['계정·리전마다 기본 1,000', 'count'],
    ['키 하나에 월 1달러', 'money'],
    ['99.999999999%(9가 11개)', 'share'],
  ])('%s → %s', (value, measure) => {
    expect([...measuresGiven(value)]).toContain(measure);
  });

  it('줄이는 법이나 이름 속의 최소는 숫자를 묻는 것이 아니다', () => {
    expect(asksForNumber('S3 비용 줄이기', ['s3', '비용'])).toBe(false);
    expect(asksForNumber('최소 권한', ['최소 권한'])).toBe(false);
    expect(asksForNumber('람다 최대 메모리', ['람다', '최대', '메모리'])).toBe(true);
    expect(isAside('보존 기간')).toBe(true);
    expect(isAside('제한시간')).toBe(true);
    expect(isAside('최대크기')).toBe(true);
    expect(isAside('객체')).toBe(false);
    expect(isAside('제한객체')).toBe(false);
  });

  it('최소를 물으면 권장을 답하지 않는다', () => {
    expect(differsInBound('파트 최소 크기', '멀티파트 업로드 권장 크기', '100MB부터')).toBe(true);
    expect(differsInBound('메시지 최대 보관 기간', '메시지 보관 기간', '기본 4일, 최대 14일')).toBe(false);
  });
  it.each([
    ['기본 30일, 최대 14,400분', '30일', true],
    ['기본 30일, 최대 14,400분', '14400분', true],
    ['7~30일', '7일', true],
    ['128MB~10,240 MiB', '10240mb', true],
    ['읽기 복제본 15개', '5개', false],
    ['99.95%', '99.9', false],
  ])('%s이 %s을 말하는지', (value, amount, told) => {
    expect(placeOf(value, amount) >= 0).toBe(told);
  });
});
