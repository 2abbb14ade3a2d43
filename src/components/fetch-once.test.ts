import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAnew, fetchJson, fetchOnce, RefusedError } from './fetch-once.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Requests in their order; each is answered by hand. */
function stubFetch(): { settings: (RequestInit | undefined)[]; answers: PromiseWithResolvers<Response>[] } {
  const [settings, answers]: [(RequestInit | undefined)[], PromiseWithResolvers<Response>[]] = [[], []];
  vi.stubGlobal('fetch', (_: string, init?: RequestInit) => {
    const answer = Promise.withResolvers<Response>();
    settings.push(init);
    answers.push(answer);
    return answer.promise;
  });
  return { settings, answers };
}

describe('what a connection does not bring', () => {
  it('is asked for anew past what the browser has of it, and comes by whichever answer is first', async () => {
    const { settings, answers } = stubFetch();
    const coming = fetchOnce<string>('/stalled.json');
    expect(askAnew()).toBe(true);
    expect(settings.map((one) => one?.cache)).toEqual([undefined, 'reload']);
    answers[1]?.resolve(Response.json('second'));
    expect(await coming).toBe('second');
    expect(askAnew()).toBe(false);
    expect(settings).toHaveLength(2);
    // What came is not asked for once more, and what comes after it changes nothing.
    answers[0]?.resolve(Response.json('first'));
    expect(await fetchOnce('/stalled.json')).toBe('second');
  });

  it('comes late by the first request where that is answered after all', async () => {
    const { answers } = stubFetch();
    const coming = fetchJson<string>('/late.json');
    askAnew();
    answers[1]?.reject(new TypeError('network'));
    answers[0]?.resolve(Response.json('first'));
    expect(await coming).toBe('first');
  });

  it('is lost only when no request is left, and the next try asks again', async () => {
    const { settings, answers } = stubFetch();
    const coming = fetchOnce('/lost.json');
    askAnew();
    answers[0]?.reject(new TypeError('network'));
    answers[1]?.reject(new TypeError('network'));
    await expect(coming).rejects.toThrow('network');
    const next = fetchOnce<number>('/lost.json');
    answers[2]?.resolve(Response.json(1));
    expect(await next).toBe(1);
    expect(settings).toHaveLength(3);
  });

  it('is told apart from what a server refuses', async () => {
    const { answers } = stubFetch();
    const coming = fetchJson('/gone.json');
    answers[0]?.resolve(new Response('no', { status: 404 }));
    await expect(coming).rejects.toBeInstanceOf(RefusedError);
  });
});
