import { expect, it } from 'vitest';
import { headersFile, headersOf, PICTURE_POLICY } from './headers.ts';

it('gives pictures that are files a policy of their own, under the base path', () => {
  expect(headersFile('/notes/')).toContain(
    `/notes/architectures/pictures/*\n  Content-Security-Policy: ${PICTURE_POLICY}\n`,
  );
  expect(headersOf('architectures/pictures/storage/s3/put.svg')).toMatchObject({
    'Content-Security-Policy': PICTURE_POLICY,
    'X-Content-Type-Options': 'nosniff',
  });
  expect(headersOf('storage/s3/index.html')).not.toHaveProperty('Content-Security-Policy');
});
