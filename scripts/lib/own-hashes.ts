import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(?:script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = / '(sha256-[^']+)'/g;

/**
 * A page whose policy allows the inline scripts and styles that it holds, and none of other pages: the hashes of all are two kilobytes
 * that do not compress. Files of the site need no hash.
 *
 * @param page its bytes: nothing else of them is read as letters
 * @param isFirst the home page keeps the hashes of all scripts: by it the check of a built site knows which are the site's own
 */
export function keepOwnHashes(page: Uint8Array, isFirst: boolean): Buffer<ArrayBuffer> {
  const html = Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('latin1');
  const own = new Set(
    Array.from(
      html.matchAll(INLINE),
      ([, text = '']) => `sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}`,
    ),
  );
  const kept = html.replace(POLICY, (policy) =>
    policy.replace(isFirst ? /style-src [^;"]*/ : /.+/s, (allowed) =>
      allowed.replace(HASH, (source, hash: string) => (own.has(hash) ? source : '')),
    ),
  );
  return Buffer.from(kept, 'latin1');
}
