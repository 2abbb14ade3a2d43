import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, gunzipSync, zstdCompress } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { contentTypeOf } from '../hosting/content-types.ts';
import { makePacks, type SiteFile, type Store } from '../offline/make-packs.ts';
import { belongsInStore, PACKS, WITHDRAWAL_PATH, WORKER_PATH } from '../offline/store-index.ts';
import { headersOf } from '../hosting/headers.ts';
import { bundleScript } from './bundle-script.ts';
import { listFiles } from './list-files.ts';

/** Higher levels take two percent off and five times as long. */
const ZSTD = { [constants.ZSTD_c_compressionLevel]: 11, [constants.ZSTD_c_windowLog]: 23 };

async function compress(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const bytes = Buffer.concat(parts);
  return promisify(zstdCompress)(bytes, { params: ZSTD, pledgedSrcSize: bytes.length });
}

const pack = (files: readonly SiteFile[]): Promise<Store> =>
  makePacks(files, {
    compress,
    headersOf: (path) => ({ ...headersOf(path), 'Content-Type': contentTypeOf(path) }),
  });

/** A file as the worker hands it out: the index of the search is unpacked, which its code takes as well. */
async function readAsServed(folder: string, path: string): Promise<SiteFile> {
  const bytes = await readFile(join(folder, path));
  const isPacked = path.startsWith('korean-search/') && bytes[0] === 0x1f && bytes[1] === 0x8b;
  return { path, bytes: isPacked ? gunzipSync(bytes) : bytes };
}

/**
 * Writes the service worker (`sw.js`) and the packs that it keeps on the reader's device (`packs/`), from the complete site. Must run last:
 * what is packed must not change any more.
 */
export const offlinePacks = (): AstroIntegration => ({
  name: 'saa:offline-packs',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const kept = listFiles(folder).filter(belongsInStore);
      const files = await Promise.all(kept.map((path) => readAsServed(folder, path)));
      const store = await pack(files);
      await mkdir(join(folder, PACKS), { recursive: true });
      for (const [path, bytes] of store.files) await writeFile(join(folder, path), bytes);
      const workers = fileURLToPath(new URL('../offline/worker/', import.meta.url));
      const worker = await bundleScript(join(workers, 'sw.ts'), 'iife');
      await writeFile(join(folder, WORKER_PATH), `const STORE=${JSON.stringify(store.manifest)};${worker}`);
      await writeFile(join(folder, WITHDRAWAL_PATH), await bundleScript(join(workers, 'withdraw.ts'), 'iife'));
      const size = [...store.files.values()].reduce((sum, { length }) => sum + length, 0);
      logger.info(`오프라인: 파일 ${files.length}개를 묶음 ${store.files.size}개에, ${(size / 1e6).toFixed(2)} MB`);
    },
  },
});
