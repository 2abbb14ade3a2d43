import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { readPublishedTopics } from '../markdown/published-topics.ts';
import { readTopicFiles } from '../markdown/topic-files.ts';
import { formerAddresses } from '../site/addresses.ts';
import { headersOf } from '../site/headers.ts';
import { fillRecipes, RECIPE_FILES } from './recipes.ts';
import { fillRegions } from './regions.ts';
import { parseTemplate, templateProblems } from './template.ts';

const read = (file: string): string => readFileSync(join('hosting', file), 'utf8');
const FORMER = [
  { from: '/storage/simple-storage', to: '/storage/s3/' },
  { from: '/storage/simple-storage/', to: '/storage/s3/' },
];
const moved = (base: string) =>
  fillRecipes(
    read,
    base,
    FORMER.map(({ from, to }) => ({ from: base + from.slice(1), to: base + to.slice(1) })),
  );

test.each(RECIPE_FILES)(
  'hosting/%s says what the headers and the former addresses say today (npm run hosting)',
  (file) => {
    const redirects = formerAddresses(readPublishedTopics(readTopicFiles('.')), '/');
    expect(read(file)).toBe(fillRecipes(read, '/', redirects).get(file));
  },
);

describe('regions', () => {
  const around = 'a\n  # 만든 부분: x\n  old\n  # 만든 부분 끝\nb';
  it('are written anew, indented, and nothing around them changes', () => {
    expect(fillRegions(around, { x: ['new', '', 'two'] }, 'f')).toBe(
      'a\n  # 만든 부분: x\n  new\n\n  two\n  # 만든 부분 끝\nb',
    );
  });
  it.each([
    [around, {}, 'f:2 “x”이라는 부분은 없거나'],
    [around, { x: [], y: [] }, 'f:1 “y” 부분의 시작이나 끝이 없다'],
    ['# 만든 부분: x', { x: [] }, 'f:1 “x” 부분의 시작이나 끝이 없다'],
    ['# 만든 부분 끝', {}, 'f:1 시작하지 않은 부분이 끝난다'],
    ['# 만든 부분: x\n# 만든 부분: y', { x: [], y: [] }, 'f:2 “x” 부분이 끝나기 전에 “y”이 시작한다'],
  ])('are named by line when a mark is wrong: %j', (text, regions, message) => {
    expect(() => fillRegions(text, regions, 'f')).toThrow(message);
  });
});

describe('the template of CloudFormation', () => {
  const template = parseTemplate(read('aws/site.yaml'));
  const broken = (from: string, to: string): string[] => {
    const text = read('aws/site.yaml');
    expect(text).toContain(from);
    return templateProblems(parseTemplate(text.replace(from, to)));
  };

  it('has resources of the shape that AWS publishes, and names that lead somewhere', () => {
    expect(templateProblems(template)).toEqual([]);
    expect(templateProblems(parseTemplate(moved('/notes/').get('aws/site.yaml') ?? ''))).toEqual([]);
  });

  it.each([
    ['BlockPublicAcls: true', "BlockPublicAcls: 'yes'", 'is not true or false'],
    ['BlockPublicAcls: true', 'BlockAcls: true', 'there is no BlockAcls'],
    ['SigningBehavior: always', '', 'SigningBehavior is missing'],
    ['!GetAtt SiteBucket.RegionalDomainName', '!GetAtt SiteBucket.DomainHame', 'has no attribute DomainHame'],
    ['!Ref PageHeaders', '!Ref PagesHeaders', 'nothing is named PagesHeaders'],
    ["'${LogBucket.Arn}/*'", "'${LogsBucket.Arn}/*'", 'there is no resource LogsBucket'],
    ['WebACLId: !If [HasWaf,', 'WebACLId: !If [HasWall,', 'there is no condition HasWall'],
    ['DependsOn: LogSource', 'DependsOn: LogsSource', 'DependsOn LogsSource leads nowhere'],
    ['CachePolicy, CachingOptimized]', 'CachePolicy, Caching]', 'no mapping Managed.CachePolicy.Caching'],
    ['Limit: 5000', "Limit: 'many'", 'is not a number'],
  ])('would be caught with %j as %j', (from, to, problem) => {
    expect(broken(from, to).join('\n')).toContain(problem);
  });

  it('keeps the bucket private: only this distribution reads it', () => {
    const [allowed] = statementsOf(template.Resources.SiteBucketPolicy?.Properties);
    expect(allowed).toMatchObject({
      Effect: 'Allow',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: {
        StringEquals: { 'AWS:SourceArn': { 'Fn::Sub': expect.stringContaining('${Distribution}') as string } },
      },
    });
    expect(template.Resources.SiteBucket?.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
  });

  it('sends the headers of the one list', () => {
    const text = JSON.stringify(template.Resources.PictureHeaders);
    for (const value of Object.values(headersOf('favicon.svg')))
      if (!/^max-age|^nosniff/.test(value)) expect(text).toContain(value);
    expect(text).toContain('"AccessControlMaxAgeSec":31536000');
    expect(text).toContain('"ContentTypeOptions":');
  });

  it('is small enough to be given to CloudFormation as it is', () => {
    expect(Buffer.byteLength(read('aws/site.yaml'))).toBeLessThan(51_200);
  });
});

/** The statements of a bucket policy. */
function statementsOf(properties: unknown): unknown[] {
  return (properties as { PolicyDocument: { Statement: unknown[] } }).PolicyDocument.Statement;
}

/** What JavaScript runtime 2.0 of CloudFront Functions knows, of what one might write: ES 5.1, const, let, templates, arrows. */
const REFUSED: readonly (readonly [kind: ts.SyntaxKind, name: string])[] = [
  [ts.SyntaxKind.ForOfStatement, 'for-of'],
  [ts.SyntaxKind.ClassDeclaration, 'class'],
  [ts.SyntaxKind.ObjectBindingPattern, 'destructuring'],
  [ts.SyntaxKind.ArrayBindingPattern, 'destructuring'],
  [ts.SyntaxKind.SpreadElement, 'spread'],
  [ts.SyntaxKind.SpreadAssignment, 'spread'],
  [ts.SyntaxKind.QuestionDotToken, '?.'],
  [ts.SyntaxKind.QuestionQuestionToken, '??'],
  [ts.SyntaxKind.ImportDeclaration, 'import'],
  [ts.SyntaxKind.YieldExpression, 'yield'],
  [ts.SyntaxKind.ShorthandPropertyAssignment, 'shorthand property'],
  [ts.SyntaxKind.MethodDeclaration, 'method in an object'],
];

function refusedIn(code: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    const name = REFUSED.find(([kind]) => kind === node.kind)?.[1];
    if (name !== undefined) found.push(name);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('f.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
}

type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;
interface Answer {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: Record<string, { value: string }>;
}

/** Runs the function as CloudFront does: strict, alone, with nothing around it and no code made of strings. */
function ask(base: string, uri: string, querystring: Query = {}): Answer {
  const code = moved(base).get('aws/viewer-request.js') ?? '';
  const alone = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const event = JSON.stringify({
    version: '1.0',
    request: { method: 'GET', uri, querystring, headers: {}, cookies: {} },
  });
  // Its time is well below a millisecond there; a second here ends only what never would.
  const answer = runInContext(`'use strict';${code};JSON.stringify(handler(${event}))`, alone, {
    timeout: 1000,
  }) as string;
  return JSON.parse(answer) as Answer;
}
const locationOf = ({ headers }: Answer): string | undefined => headers?.location?.value;

describe('the function of CloudFront', () => {
  it('is written in what its runtime knows, and fits into its 10 KB', () => {
    const code = moved('/').get('aws/viewer-request.js') ?? '';
    expect(refusedIn(code)).toEqual([]);
    expect(Buffer.byteLength(code)).toBeLessThan(10_240);
    expect(refusedIn('const { a } = b; for (const x of y) f(...x?.z);')).toEqual([
      'destructuring',
      'for-of',
      'spread',
      '?.',
    ]);
  });

  it.each([
    ['/', '/index.html'],
    ['/storage/s3/', '/storage/s3/index.html'],
    ['/storage/s3.md', '/storage/s3.md'],
    ['/pagefind/korean/core.bin', '/pagefind/korean/core.bin'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/_headers', '/404'],
    ['/.build.json', '/404'],
    ['//evil.example', '//evil.example'],
    ['/\\evil.example', '/\\evil.example'],
  ])('reads %s from %s', (uri, key) => {
    expect(ask('/', uri)).toMatchObject({ uri: key });
  });

  it.each([
    ['/storage/s3', '/storage/s3/'],
    ['/storage/simple-storage', '/storage/s3/'],
    ['/storage/simple-storage/', '/storage/s3/'],
  ])('leads %s to %s for good', (uri, to) => {
    const answer = ask('/', uri);
    expect(answer.statusCode).toBe(301);
    expect(locationOf(answer)).toBe(to);
  });

  it('keeps what was asked', () => {
    const answer = ask('/', '/search', {
      q: { value: '%EB%9E%8C%EB%8B%A4' },
      tag: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] },
    });
    expect(locationOf(answer)).toBe('/search/?q=%EB%9E%8C%EB%8B%A4&tag=a&tag=b');
  });

  it('serves a site below a path', () => {
    expect(locationOf(ask('/notes/', '/'))).toBe('/notes/');
    expect(locationOf(ask('/notes/', '/notes'))).toBe('/notes/');
    expect(locationOf(ask('/notes/', '/notes/storage/simple-storage'))).toBe('/notes/storage/s3/');
    expect(ask('/notes/', '/notes/storage/s3/').uri).toBe('/notes/storage/s3/index.html');
    expect(ask('/notes/', '/notes/_redirects').uri).toBe('/notes/404');
  });
});
