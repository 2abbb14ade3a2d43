import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { change, content, efs, EFS, found, good, NOTES, published, S3, s3 } from './fixtures/sample-content.ts';

describe('아무 글이 들어와도', () => {
  const pieces = fc.constantFrom(
    '---\n',
    '\n',
    'title: ',
    '- {',
    '}',
    '<',
    '>',
    '[[',
    ']]',
    '[#a]',
    '## ',
    '**',
    '~~',
    '`',
    '```',
    '|',
    '&a *a',
    'import x',
    '\u0000',
    '\ud800',
    '한',
    '\r',
    '{{',
    '<Callout',
    'facts:\n  - id: 1\n',
  );
  const garbage = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('검사가 멈추지 않고, 줄 번호는 파일 안에 있고, 다른 파일의 문제가 가려지지 않는다', () => {
    const other = change(published, '[#confusions]', '[#facts]');
    fc.assert(
      fc.property(garbage, fc.nat(s3.length), fc.nat(200), (text, at, length) => {
        const broken = s3.slice(0, at) + text + s3.slice(at + length);
        const findings = checkContent(content({ ...good, [S3]: broken, [EFS]: other }));
        expect(findings.filter(({ rule }) => rule === 'check-failed')).toEqual([]);
        expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toContain(`${EFS} heading-id-reserved`);
        // To Markdown a lone carriage return ends a line too.
        const lines = broken.split(/\r\n?|\n/).length + 1;
        expect(findings.filter(({ file, line }) => file === S3 && !(line >= 1 && line <= lines))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('파일 전체가 쓰레기여도 나머지는 검사한다', () => {
    fc.assert(
      fc.property(garbage, garbage, (topic, data) => {
        const findings = checkContent(content({ [NOTES]: data, [S3]: topic, [EFS]: efs }));
        expect(findings.filter(({ rule }) => rule === 'check-failed')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('끝없이 겹친 괄호도 한 줄의 문제일 뿐이다', () => {
    const deep = change(s3, 'value: 99.999999999%', `value: ${'['.repeat(20_000)}`);
    const findings = found({ ...good, [S3]: deep });
    expect(findings.length).toBeLessThanOrEqual(3);
    expect(findings).toContain(`${S3}:17 front-matter-yaml`);
  });
});
