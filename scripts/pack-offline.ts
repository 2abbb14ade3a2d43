/**
 * `node scripts/pack-offline.ts [--dist DIR] [--made FILE]`: writes the worker (`sw.js`) and what it keeps for readers without a network (`packs/`),
 * from the complete site, and says in the pages how large that is. The last step of a build: what is packed must not change any more.
 * A build has it read the pages while the search's files are made, and wait for `FILE`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { constants, gunzipSync, zstdCompress } from 'node:zlib';
import { contentTypeOf } from '../src/hosting/content-types.ts';
import { makePacks, type SiteFile, type Store } from '../src/offline/make-packs.ts';
import { stateSize } from '../src/offline/state-size.ts';
import { isKept, PACKS, WITHDRAWAL_PATH, WORKER_PATH } from '../src/offline/store-index.ts';
import { headersOf } from '../src/site/headers.ts';
import { bundleOne } from './lib/bundle-one.ts';
import { awaitFile } from './lib/await-file.ts';
import { writeWhole } from './lib/kept-file.ts';
import { listSite } from './lib/list-site.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: process.env.OUT_DIR ?? 'dist' }, made: { type: 'string' } },
});
const out = values.dist;

/** What was packed before: `<hash of the bytes and the settings>.zst`. */
const CACHE = '.cache/packs';
/** Levels that take two percent off take five times as long: what says the same lies in one pack, which takes more off. */
const PARAMS = {
  [constants.ZSTD_c_compressionLevel]: 11,
  [constants.ZSTD_c_windowLog]: 23,
  // Shorter matches take a thousandth off, for half of the time.
  [constants.ZSTD_c_minMatch]: 5,
};
const used = new Set<string>();

/** Compresses what was not compressed before, in this run or an earlier one. */
async function compress(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify(PARAMS));
  for (const part of parts) hash.update(part);
  const name = `${hash.digest('hex')}.zst`;
  const kept = join(CACHE, name);
  used.add(name);
  if (existsSync(kept)) return readFileSync(kept);
  const bytes = Buffer.concat(parts);
  const packed = await promisify(zstdCompress)(bytes, { params: PARAMS, pledgedSrcSize: bytes.length });
  writeWhole(kept, packed);
  return packed;
}

/** A file as the worker hands it out: the search's files unpacked, which its code takes as well. */
function read(path: string): { readonly path: string; bytes: Buffer } {
  const bytes = readFileSync(join(out, path));
  return {
    path,
    bytes: isOfSearch(path) && bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes,
  };
}

const pack = (files: readonly SiteFile[]): Promise<Store> =>
  makePacks(files, {
    compress,
    headersOf: (path) => ({ ...headersOf(path), 'Content-Type': contentTypeOf(path) }),
  });
const sizeOf = ({ files }: Store): number => [...files.values()].reduce((sum, { length }) => sum + length, 0);

rmSync(join(out, PACKS), { recursive: true, force: true });
mkdirSync(CACHE, { recursive: true });
const isOfSearch = (path: string): boolean => path.startsWith('pagefind/');
const listed = (): string[] => listSite(out).filter(isKept);
const pages = listed()
  .filter((path) => !isOfSearch(path))
  .map(read);
if (values.made !== undefined) await awaitFile(values.made, Infinity);
const files = [...pages, ...listed().filter(isOfSearch).map(read)];
const stating = files.filter(({ path, bytes }) => path.endsWith('.html') && bytes.includes('data-store-size'));
let store = await pack(files);
// The pages that state the size are in the store, too: saying it may change it.
for (let size = -1; size !== sizeOf(store);) {
  size = sizeOf(store);
  for (const file of stating) file.bytes = Buffer.from(stateSize(file.bytes.toString('utf8'), size));
  store = await pack(files);
}
for (const { path, bytes } of stating) writeWhole(join(out, path), bytes);
mkdirSync(join(out, PACKS));
for (const [path, bytes] of store.files) writeFileSync(join(out, path), bytes);
for (const name of readdirSync(CACHE)) if (!used.has(name)) rmSync(join(CACHE, name));
const worker = await bundleOne(new URL('../src/offline/worker/sw.ts', import.meta.url), 'iife');
/** What it names by `STORE`: paths and hashes, with nothing to quote in their names. */
const manifest = JSON.stringify(store.manifest).replaceAll(/"(\w+)":/g, '$1:');
writeFileSync(join(out, WORKER_PATH), `const STORE=${manifest};${worker}`);
const withdrawal = await bundleOne(new URL('../src/offline/worker/withdraw.ts', import.meta.url), 'iife');
writeFileSync(join(out, WITHDRAWAL_PATH), withdrawal);
console.log(`오프라인: 파일 ${files.length}개를 묶음 ${store.files.size}개에, ${(sizeOf(store) / 1e6).toFixed(2)} MB`);
