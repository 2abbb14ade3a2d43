import type { z } from 'zod';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '글',
  number: '숫자',
  int: '정수',
  boolean: 'true나 false',
  array: '목록([가, 나] 또는 줄마다 “- ”)',
  object: '“이름: 값”의 묶음',
  date: '날짜(YYYY-MM-DD)',
};

function wrongType(expected: string, input: unknown): string {
  if (input === undefined || input === null) return '값이 없다. 적는다.';
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `“${String(input)}”: 글이 아니라 ${typeof input === 'number' ? '숫자' : '참·거짓'}으로 읽힌다. 따옴표로 감싼다.`;
  }
  if (expected === 'string' && typeof input === 'object')
    return '글 자리에 목록이나 묶음이 있다. ": "나 "["가 든 글은 따옴표로 감싼다.';
  return `${TYPE_NAMES[expected] ?? expected} 자리다. 모양을 고친다.`;
}

function tooSmall(issue: RawIssue): string {
  if (issue.code !== 'too_small') return '';
  if (issue.origin === 'string') return '비어 있다. 적거나 항목을 지운다.';
  if (issue.origin === 'array') return `${issue.minimum}개 이상 적는다.`;
  return `${issue.minimum} 이상이어야 한다.`;
}

function written(input: unknown): string {
  if (input === undefined || input === null) return '값이 없다.';
  return typeof input === 'string' ? `“${input}”: 쓸 수 없는 값이다.` : '쓸 수 없는 값이다.';
}

/** zod error map: says in Korean what is wrong with a value and what to do. The schema's own messages come first. */
export function explainIssue(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return `${written(issue.input)} 다음 가운데 하나를 적는다: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `너무 길거나 크다. ${issue.maximum}까지다.`;
    case 'invalid_format':
      return issue.format === 'date' ? '날짜는 YYYY-MM-DD로 적는다.' : '모양이 다르다. 정해진 모양으로 고친다.';
    case 'invalid_union':
      return '날짜는 YYYY-MM-DD로 적는다.';
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    default:
      return '값이 맞지 않는다. 정해진 모양으로 고친다.';
  }
}
