import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReviewApi } from './review-in-dev.ts';
import { ReviewProblem } from './decide-statements.ts';
import type { ReviewRoom } from './review-room.ts';

const decided: unknown[] = [];
let told = 0;
const room: ReviewRoom = {
  list: () => ({ notes: [], findings: ['한 줄'] }),
  open: (id) => Promise.reject(new ReviewProblem(`노트 ${id}가 없다`)),
  decide: (request) => [`${decided.push(request)}번째로 적었다`],
};
const api = createReviewApi(room, () => {
  told += 1;
});
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!api.handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const send = (path: string, headers: IncomingHttpHeaders, body?: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = ask({ host: 'localhost', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
const JSON_TYPE = { 'content-type': 'application/json' };

it('answers its own page, under any base, and leaves every other address alone', async () => {
  expect(await send('/notes/review/api/notes/', {})).toEqual({
    status: 200,
    text: '{"notes":[],"findings":["한 줄"]}',
  });
  expect((await send('/review/', {})).status).toBe(404);
  expect(await send('/review/api/note/?id=007', {})).toEqual({ status: 409, text: '{"problem":"노트 007가 없다"}' });
});

it('takes decisions from its own page only', async () => {
  const own = { ...JSON_TYPE, origin: `http://localhost:${port}` };
  const path = '/review/api/decide/';
  expect(await send(path, own, '{"id":"001"}')).toEqual({ status: 200, text: '{"said":["1번째로 적었다"]}' });
  expect(decided).toEqual([{ id: '001' }]);
  expect(told).toBe(1);
  for (const headers of [JSON_TYPE, { ...own, origin: 'https://a.example' }, { ...own, 'content-type': 'text/plain' }])
    expect((await send(path, headers, '{"id":"002"}')).status).toBe(403);
  expect((await send(path, { ...own, host: 'a.example' }, '{}')).status).toBe(403);
  expect((await send('/review/api/notes/', { host: 'a.example' })).status).toBe(403);
  expect((await send(path, own, '{')).text).toContain('결정의 꼴이 아니다');
  expect((await send(path, own, `"${'가'.repeat(9000)}"`)).text).toContain('너무 길다');
  expect(decided).toHaveLength(1);
});

it('tells every window when something changed', async () => {
  const heard = new Promise<string>((resolve) => {
    ask({ host: 'localhost', port, path: '/review/api/events/' }, (response) => {
      response.on('data', (chunk: Buffer) => {
        if (chunk.toString('utf8').includes('data:')) resolve(chunk.toString('utf8'));
        else api.announce();
      });
    }).end();
  });
  expect(await heard).toContain('data: changed');
});
