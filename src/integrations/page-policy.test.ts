import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { keepOwnHashes } from './page-policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('keeps the hashes of what stands in the page, and what is no hash', () => {
  const [own, style, other] = [hashOf('a()'), hashOf('b{}'), hashOf('c()')];
  const page = (script: string, styles: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' ${script}; style-src 'self' ${styles};"><script>a()</script><style>b{}</style><script src="/x.js"></script>`;
  expect(keepOwnHashes(page(`${own} ${other}`, `${other} ${style}`))).toBe(page(own, style));
});
