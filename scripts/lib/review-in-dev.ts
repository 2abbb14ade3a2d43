import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ReviewProblem } from './decide-statements.ts';
import { openReviewRoom, type ReviewRoom } from './review-room.ts';
import { writeProblem } from './write-problem.ts';

const API = /\/review\/api\/(notes|note|decide|events)\/$/;
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
/** Bytes of the longest decision. */
const LONGEST = 8192;

/** Nobody but this machine, by its own name: a page elsewhere that calls itself so is not let in, either. */
const isLocal = ({ headers, socket }: IncomingMessage): boolean =>
  LOCAL.test(headers.host ?? '') && /^(?:::1|(?:::ffff:)?127\.)/.test(socket.remoteAddress ?? '');
/** A page of this server asks, no other. */
const isOwn = ({ headers }: IncomingMessage): boolean =>
  headers.origin === `http://${headers.host ?? ''}` && headers['content-type'] === 'application/json';

function answer(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST) throw new ReviewProblem('결정이 너무 길다. 까닭을 줄인다');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new ReviewProblem('결정의 꼴이 아니다. 화면을 새로 연다');
  }
}

/** Answers what the screen asks; hands back whether it was the screen that asked. `tell` is called when something was written. */
export function createReviewApi(room: ReviewRoom, tell: () => void) {
  const listeners = new Set<ServerResponse>();
  async function respond(name: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse) {
    if (name === 'events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else if (name === 'notes') answer(response, 200, room.list());
    else if (name === 'note') answer(response, 200, await room.open(query.get('id') ?? ''));
    else if (request.method !== 'POST' || !isOwn(request))
      answer(response, 403, { problem: '이 화면에서만 정할 수 있다' });
    else {
      answer(response, 200, { said: room.decide(await bodyOf(request), new Date().toISOString().slice(0, 10)) });
      tell();
    }
  }
  return {
    /** Says to every open window that the files changed. */
    announce(): void {
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    handle(request: IncomingMessage, response: ServerResponse): boolean {
      const url = new URL(request.url ?? '', 'http://localhost');
      const name = API.exec(url.pathname)?.[1];
      if (name === undefined) return false;
      if (!isLocal(request)) {
        answer(response, 403, { problem: '이 컴퓨터에서만 열린다' });
        return true;
      }
      respond(name, url.searchParams, request, response).catch((cause: unknown) => {
        const problem = cause instanceof ReviewProblem ? cause.message : writeProblem(cause);
        answer(response, problem === undefined ? 500 : 409, { problem: problem ?? String(cause) });
      });
      return true;
    },
  };
}

/** The screen of `npm run dev` where notes are reviewed. No build has it. */
export function reviewInDev(root: string): AstroIntegration {
  const drafts = 'drafts';
  return {
    name: 'saa:review-in-dev',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/review/',
          entrypoint: new URL('../../src/pages/_review/index.astro', import.meta.url),
          prerender: true,
        });
      },
      'astro:server:setup': ({ server }) => {
        const folder = join(root, drafts, '_ledger');
        const tell = (): void => {
          api.announce();
        };
        const api = createReviewApi(openReviewRoom(drafts, tell), tell);
        // A command, an editor, or another checkout's file put here.
        server.watcher.add(folder);
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (path: string) => {
            if (path.startsWith(folder) && path.endsWith('.json')) api.announce();
          });
        server.middlewares.use((request, response, next) => {
          if (!api.handle(request, response)) next();
        });
      },
    },
  };
}
