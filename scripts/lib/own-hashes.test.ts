import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keepOwnHashes as keepOf } from './own-hashes.ts';

const keepOwnHashes = (html: string, isFirst: boolean): string => keepOf(Buffer.from(html), isFirst).toString();

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: readonly string[], styles: readonly string[], body: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${scripts.map(hash).join(' ')}; style-src 'self' ${styles.map(hash).join(' ')};">${body}`;

describe('the policy of a page', () => {
  const body =
    '<p>열다</p><script>theme("밤")</script><style data-a>p{top:0}</style><script type="module">\nopen()\n</script><script src="/a.js"></script>';

  it('keeps the hashes of what stands in it, and no others', () => {
    expect(
      keepOwnHashes(page(['theme("밤")', 'other()', '\nopen()\n', ''], ['p{top:0}', 'b{top:0}'], body), false),
    ).toBe(page(['theme("밤")', '\nopen()\n'], ['p{top:0}'], body));
  });

  it('allows on the home page every script of the site', () => {
    expect(keepOwnHashes(page(['theme("밤")', 'other()'], ['p{top:0}', 'b{top:0}'], body), true)).toBe(
      page(['theme("밤")', 'other()'], ['p{top:0}'], body),
    );
  });

  it('stays the same where there is nothing to leave out, and nothing else of the page changes', () => {
    const own = page(['theme("밤")'], ['p{top:0}'], `${body}<p> 'sha256-abc'</p>`);
    expect(keepOwnHashes(own, false)).toBe(own);
    expect(keepOwnHashes(body, false)).toBe(body);
  });
});
