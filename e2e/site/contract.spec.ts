import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';

/*
 * What others rely on: addresses that were sent and cited, and the shapes of what programs read. New ones may come, none may go.
 */
const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../contract/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));

interface Shapes {
  readonly 'topics.json': { readonly keys: readonly string[]; readonly topic: readonly string[] };
  readonly 'topic.json': readonly string[];
}
const shapes = JSON.parse(readFileSync(new URL('../contract/shapes.json', import.meta.url), 'utf8')) as Shapes;

test('every address that was published answers', async ({ request }) => {
  const gone: string[] = [];
  for (const address of linesOf('addresses.txt')) {
    const response = await request.get(address.slice(1), { maxRedirects: 0 });
    if (response.status() !== 200) gone.push(`${response.status()} ${address}`);
  }
  expect(gone).toEqual([]);
});

test('the data for programs have the fields that they had', async ({ request }) => {
  const list = (await (await request.get('topics.json')).json()) as { topics: object[] };
  expect(Object.keys(list)).toEqual(expect.arrayContaining([...shapes['topics.json'].keys]));
  expect(Object.keys(list.topics[0] ?? {})).toEqual(expect.arrayContaining([...shapes['topics.json'].topic]));
  const topic = (await (await request.get('storage/s3.json')).json()) as object;
  expect(Object.keys(topic)).toEqual(expect.arrayContaining([...shapes['topic.json']]));
});
