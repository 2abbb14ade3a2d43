import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseLang, renderInline } from './render-inline.ts';

describe('front matter texts', () => {
  it('조사가 닫는 강조에 붙어도 굵게 쓴다', () => {
    expect(renderInline('**S3(Simple Storage Service)**는 객체 스토리지다')).toBe(
      '<strong>S3(Simple Storage Service)</strong>는 객체 스토리지다',
    );
  });

  it('물결표 범위는 취소선이 아니다', () => {
    expect(renderInline('10~20GB, 30~40GB')).toBe('10~20GB, 30~40GB');
  });

  it.each(['- 항목', '1. 하나', '# 제목', '> 인용', '+ 더하기'])('%s로 시작해도 한 줄이다', (text) => {
    expect(renderInline(text)).toBe(text.replace('>', '&gt;'));
  });

  it('never lets markup through, whatever the text', () => {
    expect(renderInline('<script>alert(1)</script>')).not.toContain('<script');
    expect(renderInline('[x](javascript:alert(1))')).not.toContain('javascript:');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', 'script', ' ', '"', 'onload=', '가', '*', '`', '[', '](', ')') }),
        (text) => {
          expect(renderInline(text)).not.toMatch(
            /<(?!\/?(?:strong|em|code|a|br|p|ul|ol|li|blockquote|pre|h\d|hr)\b)[a-z]/i,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('a value of English words says so', () => {
  expect(['NFS, SMB, iSCSI, NVMe over TCP', 'Amazon S3 Glacier', '15분(900초) in all of it'].map(phraseLang)).toEqual([
    'en',
    undefined,
    undefined,
  ]);
});
