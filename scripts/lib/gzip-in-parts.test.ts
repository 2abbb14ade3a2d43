import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gzipInParts } from './gzip-in-parts.ts';

it('누른 것을 풀면 그대로다', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(90), (bytes, times) => {
      const content = Uint8Array.from({ length: bytes.length * times }, (_, at) => bytes[at % bytes.length] ?? 0);
      expect(Buffer.compare(gunzipSync(gzipInParts(content)), content)).toBe(0);
    }),
  );
});

it('브라우저도 푼다', async () => {
  const content = new TextEncoder().encode('람다 Lambda '.repeat(5_000));
  const unpacked = new Blob([gzipInParts(content)]).stream().pipeThrough(new DecompressionStream('gzip'));
  expect(await new Response(unpacked).bytes()).toEqual(content);
});

it('부분마다 글자가 다르면 gzip보다 작다', () => {
  const random = (seed: number, letters: number, from: number): Uint8Array => {
    let state = seed;
    return Uint8Array.from(
      { length: 8_192 },
      () => from + (((state = (state * 48_271) % 2_147_483_647) >> 8) % letters),
    );
  };
  const content = Buffer.concat([random(1, 16, 0), random(2, 16, 100), random(3, 16, 200)]);
  expect(gzipInParts(content).length).toBeLessThan(0.9 * gzipSync(content, { level: 9 }).length);
});
