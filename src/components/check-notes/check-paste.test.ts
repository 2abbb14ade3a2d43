import { describe, expect, it } from 'vitest';
import { words } from '../../korean/words.ts';
import { measures } from '../../matching/measures.ts';
import { collectMatching } from '../../matching/collect.ts';
import { openLexicon } from '../../matching/lexicon.ts';
import { createStatementMatcher } from '../../matching/match.ts';
import type { StatedTopic } from '../../matching/page-statements.ts';
import { indexTerms } from '../../matching/term-index.ts';
import { packData, unpackData, type CheckData } from './check-data.ts';
import { checkStatement } from './check-paste.ts';
import type { Checked } from './checked.ts';
import { createNameShare } from './heading-names.ts';
import { countLine } from './labels.ts';
import { readPaste } from './read-paste.ts';
import { resultMarkdown } from './result-markdown.ts';

const SOURCE = 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html';
const fact = (id: string, label: string, value: string, examEra?: string): StatedTopic['facts'][number] => ({
  ...{ id, label, value, source: SOURCE },
  ...(examEra === undefined ? {} : { examEra }),
});
const page = (
  id: string,
  title: string,
  aliases: string[],
  facts: StatedTopic['facts'],
  body: string,
): StatedTopic => ({
  ...{
    id,
    title,
    titleEn: title,
    aliases,
    summary: `${title}를 다룬다.`,
    signals: [],
    facts,
    scenarios: [],
    corrections: [],
    body,
  },
});
const PAGES = [
  page(
    'compute/lambda',
    'AWS Lambda',
    ['Lambda', '람다'],
    [fact('timeout', '최대 실행 시간', '15분'), fact('tmp', '임시 저장 공간', '512MB~10GB', '512MB 고정')],
    '## 어떻게 동작하나 [#how]\n\n이벤트가 올 때만 코드를 돌린다.\n',
  ),
  page(
    'storage/s3',
    'Amazon S3',
    ['S3'],
    [fact('object', '객체 하나의 최대 크기', '50TB', '5TB')],
    '버킷에 객체를 담는다.\n',
  ),
  page(
    'compute/lambda-at-edge',
    'Lambda@Edge',
    [],
    [fact('timeout', '최대 실행 시간', '30초(모든 이벤트)')],
    '## 최대 실행 시간 [#timeout]\n\nLambda의 최대 실행 시간보다 짧다. 최대 실행 시간은 이벤트마다 같다.\n',
  ),
];
const TITLES = Object.fromEntries(PAGES.map(({ id, title }) => [id, title]));

const sent = JSON.stringify(packData(collectMatching(PAGES, []), TITLES, words(), measures()));
const data = unpackData(JSON.parse(sent) as CheckData);
const matcher = createStatementMatcher(data);
const shareOfNames = createNameShare(openLexicon(data.lexicon));
const check = (paste: string): Checked[] =>
  readPaste(paste, shareOfNames).map((statement) => checkStatement(statement, matcher));

describe('what is sent to a browser', () => {
  it('says all that matching knows, and how common the words are', () => {
    const { lexicon, statements } = collectMatching(PAGES, []);
    expect([data.lexicon, data.statements]).toEqual([JSON.parse(JSON.stringify(lexicon)), statements]);
    const read = openLexicon(lexicon);
    expect(data.index(statements, read)).toEqual(indexTerms(statements, read));
  });

  it('leaves out situations, and still tells how common their words are', () => {
    const scenario = {
      id: 'a',
      situation: '무지개 상황',
      answer: [],
      why: '무지개라서다.',
      trap: '무지개가 아니다.',
      requirements: [],
    };
    const all = collectMatching(
      PAGES.slice(0, 1).map((one) => ({ ...one, scenarios: [scenario] })),
      [],
    );
    const { lexicon, statements, index } = unpackData(packData(all, {}, words(), measures()));
    const { total, frequency } = index(statements, openLexicon(lexicon));
    expect(statements.map(({ kind }) => kind)).not.toContain('scenario');
    expect(total).toBe(all.statements.length);
    expect(frequency.get('무지개')).toBe(2);
  });
});

describe('checking notes', () => {
  it('takes the service that is named before one of a longer name', () => {
    expect(check('Lambda 최대 실행 시간 7분')[0]).toMatchObject({
      kind: 'differs',
      place: { topic: 'compute/lambda' },
    });
    expect(check('Lambda@Edge 최대 실행 시간 30초')[0]).toMatchObject({
      kind: 'said',
      place: { topic: 'compute/lambda-at-edge' },
    });
  });

  const checked = check(
    '# Lambda\n- 최대 실행 시간은 5분이다\n\n## S3\n객체 하나의 최대 크기는 5TB다\n점심은 국수였다',
  );

  it('finds what differs, marks it, and says where and what is so today', () => {
    const [timeout, object] = checked;
    expect(timeout).toMatchObject({ kind: 'differs', line: 2, heading: 'Lambda' });
    expect(timeout?.marks.map(([start, end]) => timeout.text.slice(start, end))).toEqual(['5분']);
    expect(timeout?.place).toMatchObject({
      topic: 'compute/lambda',
      anchor: 'fact-timeout',
      text: '15분',
      source: SOURCE,
    });
    expect(object).toMatchObject({ kind: 'differs', line: 5, place: { anchor: 'fact-object', examEra: '5TB' } });
  });

  it('lists what no page says, with no place', () => {
    expect(checked[2]).toMatchObject({ kind: 'new', line: 6, text: '점심은 국수였다', place: undefined, marks: [] });
  });

  it('counts the kinds', () => {
    expect(countLine(checked)).toBe('3개 문장: 다름 2, 같은 듯 0, 같음 0, 못 찾음 1');
  });

  it('is written as Markdown in which nothing of the notes is a mark', () => {
    const text = resultMarkdown(
      {
        checked: check('## Lambda\n최대 실행 시간은 5분이다\n[눌러](javascript:x) <b>그냥</b> *말*'),
        titles: TITLES,
        headings: [],
        rest: [],
      },
      ({ topic, anchor }) => `https://a.example/${topic}/#${anchor}`,
    );
    expect(text).toContain('  - 지금 값: 최대 실행 시간: 15분\n');
    expect(text).toContain('[AWS Lambda: 최대 실행 시간](https://a.example/compute/lambda/#fact-timeout)');
    expect(text).not.toMatch(/(?<!\\)[<*](?!https)/);
  });
});
