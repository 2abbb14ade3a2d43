import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote, findQuote, type TextRange } from './quote.ts';

const anyWord = fc.constantFrom(
  '버킷은',
  '객체를',
  '담는',
  '통이다.',
  '리전마다',
  '이름은',
  '유일하다.',
  'S3',
  '5TB까지',
  '한',
  '번에',
  '올린다.',
);
/** Sentences in which words come again and again. */
const anyText = fc.array(anyWord, { minLength: 12, maxLength: 60 }).map((words) => words.join(' '));
const said = (text: string, range: TextRange | undefined): string | undefined =>
  range === undefined ? undefined : text.slice(range.start, range.end);
const rangeOf = (text: string, part: string): TextRange => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

const BEFORE =
  '버킷은 한 리전에 만든다. 이름은 모든 계정을 통틀어 하나뿐이다. 객체 하나는 5TB까지 담는다. 지워도 되살릴 수 있게 버전을 켠다.';
const MARKED = '객체 하나는 5TB까지 담는다.';
const quote = describeQuote(BEFORE, rangeOf(BEFORE, MARKED));

describe('a quote', () => {
  test('is found where it was, however often its words stand in the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 8, max: 40 }), (text, at, length) => {
        const start = at % Math.max(1, text.length - length);
        const range = { start, end: Math.min(text.length, start + length) };
        const found = findQuote(text, describeQuote(text, range));
        expect(said(text, found)).toBe(said(text, range));
        // Of several places that read alike it is one with the same words around it.
        expect(describeQuote(text, found ?? { start: 0, end: 0 })).toEqual(describeQuote(text, range));
      }),
    );
  });

  test('is found when text was put before it, after it, or cut away far from it', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} ${BEFORE.slice(20)} ${after}`;
        expect(said(text, findQuote(text, quote))).toBe(MARKED);
      }),
    );
  });

  test('is what took its place when it was edited itself', () => {
    const edited = BEFORE.replace('5TB까지', '50TB(48.8TiB)까지');
    expect(said(edited, findQuote(edited, quote))?.trim()).toBe('객체 하나는 50TB(48.8TiB)까지 담는다.');
  });

  test('is the text most like it when what stands around it was edited, too', () => {
    const edited = '버킷의 이름은 유일하다. 객체 하나는 50TB까지 담는다. 버전 관리는 따로 켠다.';
    expect(said(edited, findQuote(edited, quote))).toContain('객체 하나는 50TB까지 담는다');
  });

  test('that is gone is nowhere, rather than somewhere else', () => {
    expect(
      findQuote('람다 함수는 15분까지 돌고 메모리는 10GB까지 준다. 그보다 길면 Fargate를 쓴다.', quote),
    ).toBeUndefined();
    const word = describeQuote(BEFORE, rangeOf(BEFORE, '객체'));
    expect(findQuote('전혀 다른 글에 나오는 객체 지향 언어의 객체 이야기다.', word)).toBeUndefined();
  });

  test('never leads outside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.string({ maxLength: 32 }),
        (text, exact, context) => {
          const found = findQuote(text, { exact, prefix: context, suffix: context });
          if (found === undefined) return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.end).toBeGreaterThan(found.start);
        },
      ),
    );
  });
});
