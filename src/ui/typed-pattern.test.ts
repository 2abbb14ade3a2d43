import { describe, expect, it } from 'vitest';
import { typedBeginning, typedPatterns } from './typed-pattern.ts';

const matches = (typed: string, text: string): boolean => typedPatterns(typed).every((pattern) => pattern.test(text));

describe('what is typed', () => {
  it.each([
    ['람다', 'AWS 람다'],
    ['람ㄷ', 'AWS 람다'],
    // the next syllable takes the last consonant
    ['람', '라마'],
    ['닭', '달걀'],
    ['ㄹㄷ', 'AWS 람다'],
    ['오토 스케일링', '오토스케일링'],
    ['오토스케일', '오토 스케일링'],
    ['S3 크', '객체 하나의 최대 크기 Amazon S3'],
    ['lambda', 'AWS Lambda'],
    ['(s3', 'Simple Storage Service(S3)'],
    ['', 'anything'],
  ])('%j is found in %j', (typed, text) => {
    expect(matches(typed, text)).toBe(true);
  });

  it.each([
    ['람드', '람다'],
    ['ㄷㄹ', '람다'],
    // initials of the middle of a word
    ['ㄷ', '람다'],
    ['s3 한도', 'Amazon S3'],
  ])('%j is not found in %j', (typed, text) => {
    expect(matches(typed, text)).toBe(false);
  });

  it('begins a name, with or without its maker', () => {
    expect(typedBeginning('lam').test('AWS Lambda')).toBe(true);
    expect(typedBeginning('엘라스틱 ㅂ').test('엘라스틱빈스톡')).toBe(true);
    expect(typedBeginning('다').test('람다')).toBe(false);
  });
});
