import { describe, expect, it } from 'vitest';
import { CHOICES } from './choices.fixture.ts';
import { findNamed, isCalled, isItself, isOwnName, isUnsure } from './find-topics.ts';

describe('what an address names', () => {
  it.each([
    ['compute/lambda', 'compute/lambda'],
    ['lambda', 'compute/lambda'],
    ['Lambda-Limits', 'compute/lambda-limits'],
    ['AMAZON S3', 'storage/s3'],
    ['S3 glacier', 'storage/s3-glacier'],
    ['compute/lambda/', 'compute/lambda'],
  ])('%s is %s', (text, id) => {
    expect(findNamed(text, CHOICES)?.id).toBe(id);
  });

  it.each(['', 'compute', 'lamda', 'compute/lamda', '람', '글래시어'])('“%s” is none', (text) => {
    expect(findNamed(text, CHOICES)).toBeUndefined();
  });

  it('what two are called is neither', () => {
    const twice = [...CHOICES, { id: 'integration/lambda', title: '다른 람다', names: '' }];
    expect(findNamed('lambda', twice)).toBeUndefined();
    expect(findNamed('compute/lambda', twice)?.id).toBe('compute/lambda');
  });
});

describe('what a thing is called', () => {
  it.each([
    ['sns', true],
    ['Amazon  SNS', true],
    ['s', false],
    ['sn', false],
    ['sns 주', false],
  ])('SNS is called “%s”: %j', (typed, called) => {
    expect(isCalled({ id: 'integration/sns', title: 'Amazon SNS', names: '에스엔에스' }, typed)).toBe(called);
  });

  it.each([
    ['AWS 백업', true, false],
    ['backu', true, false],
    // another thing, which the page speaks of by a longer name or by just this one
    ['audit manager', false, true],
    ['랜섬웨어', false, false],
    // letters that any name could begin with
    ['bac', true, true],
  ])('AWS Backup is itself called “%s”: %j, and is not surely meant: %j', (typed, own, unsure) => {
    const backup = { id: 'backup', title: 'AWS Backup', names: 'AWS 백업,Backup Audit Manager,랜섬웨어', own: 1 };
    expect(isOwnName(backup, typed)).toBe(own);
    expect(isUnsure(backup, typed)).toBe(unsure);
  });

  it.each([
    ['RDS 멀티AZ', 'RDS 다중 AZ', true],
    ['aws lambda', 'compute/lambda', true],
    ['람다 함수', 'compute/lambda', true],
    // a beginning, an abbreviation, what several are called, another thing
    ['람다 함', 'compute/lambda', false],
    ['ㄹㄷ', 'compute/lambda', false],
    ['읽기 복제본', 'RDS 읽기 복제본', false],
  ])('“%s” is just what %s is called: %j', (typed, id, itself) => {
    const choice = CHOICES.find((one) => one.id === id);
    if (choice === undefined) throw new Error(id);
    const spaced = { ...choice, names: choice.names.replaceAll(', ', ',') };
    expect(isItself(spaced, typed, [...CHOICES.filter((one) => one !== choice), spaced])).toBe(itself);
  });
});
