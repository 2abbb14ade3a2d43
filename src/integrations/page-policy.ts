import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from './list-files.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(?:script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

/**
 * The page with the hashes of its own inline scripts and styles in its policy. Astro writes those of the whole site into every page: that allows
 * more than the page needs, and is a tenth of what is sent.
 */
export function keepOwnHashes(html: string): string {
  const own = new Set(
    Array.from(html.matchAll(INLINE), ([, text = '']) => createHash('sha256').update(text).digest('base64')),
  );
  return html.replace(POLICY, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}

/** Narrows the policy of every page to what stands in it. */
export const pagePolicy = (): AstroIntegration => ({
  name: 'saa:page-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const path of listFiles(folder)) {
        if (!path.endsWith('.html')) continue;
        const place = join(folder, path);
        await writeFile(place, keepOwnHashes(await readFile(place, 'utf8')));
      }
    },
  },
});
