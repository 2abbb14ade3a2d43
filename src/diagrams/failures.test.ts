import { expect, it } from 'vitest';
import { failure } from '../model/failure.ts';
import { emitControls, emitFailureLinks, emitFailures, emitOutcome, linksByPart, madeIn } from './failures.ts';

const boundary = (part: string, box: string, name: string): string =>
  `<g class="d-boundary" data-box="${box}" data-part="${part}"><rect/></g><g class="d-boundary" data-part="${part}"><text x="1">${name}</text></g>`;
const node = (part: string, box: string): string => `<g class="d-node" data-box="${box}" data-part="${part}"/>`;
const picture = (size: string, ...parts: readonly string[]): string =>
  `<svg viewBox="0 0 ${size}"><svg role="img">${parts.join('')}</svg></svg>`;

const failureOf = (id: string, part: string, fails: readonly string[] = []) =>
  failure.parse({
    ...{ id, diagram: 'path', part, fails: [...fails], what: id, time: '1분', user: '5xx다.' },
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html',
  });
const pressed = (svg: string): string[] => [...svg.matchAll(/data-breaks="([^"]*)"/g)].map(([, id = '']) => id);

it('makes every piece of a zone that is drawn in pieces stand for it, and no other zone that fails with it', () => {
  const svg = picture(
    '100 300',
    boundary('aza', '0 0 40 40', 'AZ a'),
    boundary('azc', '50 0 40 40', 'AZ c'),
    boundary('dbaza', '0 100 40 40', 'AZ a'),
    node('pri', '10 110 20 20'),
  );
  const failures = [failureOf('az-a', 'aza', ['dbaza', 'azc']), failureOf('primary', 'pri')];
  const shown = emitControls(svg, failures);
  expect(pressed(shown)).toEqual(['az-a', 'az-a', 'primary']);
  // The keyboard comes once to what is called the same: by the Tab key to the first, by the arrows from there.
  expect([...shown.matchAll(/tabindex="(.*?)"[^>]* data-breaks="([^"]*)"/g)].map(([, stop, id]) => [stop, id])).toEqual(
    [
      ['0', 'az-a'],
      ['-1', 'primary'],
    ],
  );
  expect(shown.match(/aria-label="고장 내기: az-a"/g)).toHaveLength(1);
});

it.each([
  ['downwards in a high picture', '100 300', ['alb', 'web', 'nat']],
  ['to the right in a wide one', '300 100', ['alb', 'nat', 'web']],
])('lets the keyboard go through the parts as they are read: %s', (_, size, order) => {
  const svg = picture(size, node('nat', '20 90 60 40'), node('web', '60 40 10 10'), node('alb', '0 0 10 10'));
  expect(
    pressed(
      emitControls(
        svg,
        ['nat', 'web', 'alb'].map((part) => failureOf(part, part)),
      ),
    ),
  ).toEqual(order);
});

const link = (topic: string, place: readonly number[]): string => {
  const [x, y, width, height] = place.map(String);
  return `<a href="/${topic}/" aria-label="${topic}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></a>`;
};
const zoned = picture(
  '100 300',
  boundary('aza', '0 0 40 40', 'AZ a'),
  node('pri', '5 10 10 10'),
  node('ec2', '20 10 10 10'),
  node('nat', '60 0 20 20'),
).replace(
  /<\/svg>$/,
  `${[link('rds', [5, 10, 10, 10]), link('ec2', [20, 10, 10, 10]), link('nat', [60, 0, 20, 20])].join('')}</svg>`,
);
const zone = [failureOf('az-a', 'aza'), failureOf('primary', 'pri')];

it('leads on from a part that has no failure, underlined, over the zone that it stands in, too', () => {
  const shown = emitControls(zoned, zone);
  const at = (text: string): number => shown.indexOf(text);
  expect(shown.match(/<a [^>]*>/g)).toHaveLength(2);
  expect(shown).not.toContain('href="/rds/"');
  // What is said above names that only where there is one.
  for (const [pictures, isTold] of [
    [shown, true],
    [emitControls(zoned, [...zone, failureOf('none', 'ec2'), failureOf('no', 'nat')]), false],
  ] as const)
    expect(emitOutcome('path', zone, '', pictures).includes('밑줄')).toBe(isTold);
  expect([...shown.matchAll(/"d-node leads"[^>]* data-part="(\w+)"/g)].map(([, part]) => part)).toEqual(['ec2', 'nat']);
  for (const part of ['/ec2/', '/nat/'])
    expect(at(`</g><a href="${part}"`) + at(`</a><a href="${part}"`)).toBeGreaterThan(shown.lastIndexOf('data-breaks'));
});

it('says of a zone all that stands in it, and of a part which it is where two have one name', () => {
  const source = [
    ...['flowchart LR', 'subgraph aza["AZ a"]', 'pri["DB"]', 'ec2["앱"]', 'end', 'subgraph azc["AZ c"]'],
    ...['copy["DB"]', 'end', 'nat["NAT"]'],
  ].join('\n');
  const links = linksByPart(zoned, source);
  const rowsOf = (html: string) =>
    [...html.matchAll(/<dt>((?:그 안의 )?부품)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name, links]) => [name, links]);
  const rds = '<a href="/rds/">DB(AZ a)</a>';
  expect(rowsOf(emitFailures(zone, source, links))).toEqual([
    ['그 안의 부품', `${rds} · <a href="/ec2/">앱</a>`],
    ['부품', rds],
  ]);
  const reasoned = failure.parse({ ...failureOf('primary', 'pri'), why: 'row-rds' });
  expect(rowsOf(emitFailures([reasoned], source, links))).toEqual([
    ['부품', `${rds} · <a href="#row-rds" data-pagefind-ignore>왜 이 부품인가</a>`],
  ]);
  // What fails with it stands outside.
  const beside = emitFailures([failureOf('az-a', 'aza', ['nat'])], source, links);
  expect(rowsOf(beside).map(([name]) => name)).toEqual(['부품']);
});

it('says of two pages what each settles, and nothing of one', () => {
  const url = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html';
  const two = failure.parse({ ...failureOf('az-a', 'aza'), also: { urls: [url], settles: ['서버', 'DB'] } });
  const pages = (one: typeof two): string[] =>
    [...emitFailures([one], '', new Map()).matchAll(/rel="external">(.*?)<\/a>/g)].map(([, name = '']) => name);
  expect(pages(two)).toEqual(['AWS 문서(서버)', 'AWS 문서(DB)']);
  expect(pages(failureOf('one', 'aza'))).toEqual(['AWS 문서']);
});

it('offers no choice above a drawing of one failure alone, whose line is what the address names', () => {
  const alone = failure.parse({ ...failureOf('ship', 'ship'), drawn: 'path', note: '미리 둔다.' });
  const shown = emitOutcome('path', [alone], '');
  expect(shown).toMatch(/^<p class="diagram-outcome" id="failure-ship">.*미리 둔다\.<\/span><\/p>$/);
  expect(madeIn('path', [alone])).toEqual([]);
  const both = emitOutcome('other', [failure.parse({ ...failureOf('az', 'aza'), drawn: 'other' })], '');
  expect(both).toContain('<p class="diagram-outcome"><strong>az');
  expect(emitOutcome('path', [alone, failureOf('az', 'aza')], '')).toContain('<option value="az">');
});

it('always says what takes over, by its name in the drawing, in the list and above a drawing of one failure', () => {
  const source = 'flowchart LR\n  pri["기본 DB<br>RDS"] --> stb["대기 DB<br>RDS"]';
  const failing = failure.parse({ ...failureOf('primary', 'pri'), takeover: ['stb'] });
  const row = '<dt>이어받는 것</dt><dd>대기 DB RDS</dd>';
  expect(emitFailures([failing], source, new Map())).toContain(row);
  expect(emitFailures([failureOf('alone', 'pri')], source, new Map())).toContain('그림에 이어받는 부품은 없다.');
  expect(emitOutcome('path', [{ ...failing, drawn: 'path' }], source)).toContain('이어받는 것: 대기 DB RDS.');
});

it('says above a drawing of one failure what takes over there, by whatever name, and in the list what does in the other', () => {
  const failing = failure.parse({ ...failureOf('denied', 'role'), drawn: 'two', drawnTakeover: ['dlq'] });
  const shown = emitOutcome('two', [failing], 'flowchart LR\n  sch["일정"] --> dlq["일정의 DLQ<br>SQS"]');
  expect(shown).toContain('이어받는 것: 일정의 DLQ SQS.');
  expect(shown).not.toContain('그림에 이어받는 부품은 없다');
  expect(emitFailures([failing], 'flowchart LR\n  role["역할"]', new Map())).toContain('그림에 이어받는 부품은 없다.');
});

it('leads from the heading of what fails to the first three, and to the drawing for the others', () => {
  const failures = ['a', 'b', 'c', 'd', 'e'].map((id) => failureOf(id, id));
  const links = [...emitFailureLinks(failures).matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(([, to, name]) => [
    to,
    name,
  ]);
  expect(links.map(([to]) => to)).toEqual(['#failure-a', '#failure-b', '#failure-c', '#diagram-path']);
  expect(links.at(-1)?.[1]).toBe('나머지 2가지');
  expect(emitFailureLinks(failures.slice(0, 3))).not.toContain('나머지');
  expect(emitFailureLinks([])).toBe('');
});
