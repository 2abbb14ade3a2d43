/**
 * `npm run deploy:keep -- URL`: before a deploy, takes the hashed files of the last deploys from the live site into `dist/`
 * (`OUT_DIR`), so that pages opened before it still find their scripts, and writes `deploys.json` for the next one.
 *
 * Exit 0 done (or the first deploy), 1 the site there could not be read, 2 bad usage.
 */
import { hash as digest } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploys, DEPLOYS_PATH, planDeploy, type Deploys } from '../src/hosting/kept-files.ts';
import { isHashed } from '../src/hosting/uploads.ts';
import { listSite } from './lib/list-site.ts';
import { placeIn } from './lib/place-in.ts';
import { refuse } from './lib/refuse.ts';
import { readSiteUrl } from './lib/site-url.ts';

const out = process.env.OUT_DIR ?? 'dist';
const url = readSiteUrl('npm run deploy:keep');
if (!existsSync(join(out, 'index.html'))) refuse(`${out}/index.html이 없다. 먼저 npm run build를 실행한다.`);

function giveUp(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}

const hashOf = (bytes: Uint8Array): string => digest('sha256', bytes);

async function get(path: string): Promise<Uint8Array | undefined> {
  const response = await fetch(new URL(path, url), { signal: AbortSignal.timeout(30_000) }).catch((cause: unknown) =>
    giveUp(`${url.href}에 닿지 못했다: ${String(cause)}\n  할 일: 주소와 연결을 본다. 첫 배포라면 이 명령을 건너뛴다.`),
  );
  if (response.status === 404) return undefined;
  if (!response.ok) giveUp(`${url.href}${path}: 상태 ${response.status}. 사이트를 먼저 살핀다(npm run deploy:check).`);
  return new Uint8Array(await response.arrayBuffer());
}

async function readBefore(): Promise<Deploys | undefined> {
  const bytes = await get(DEPLOYS_PATH);
  if (bytes === undefined) return undefined;
  try {
    return deploys.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    return giveUp(`${url.href}${DEPLOYS_PATH}이 정해진 모양이 아니다. 사이트의 것이 맞는지 본다. (${String(cause)})`);
  }
}

const files = Object.fromEntries(
  listSite(out)
    .filter(isHashed)
    .map((path) => [path, hashOf(readFileSync(join(out, path)))]),
);
const before = await readBefore();
const { missing, next } = planDeploy(files, before, new Date().toISOString());
let taken = 0;
for (const [path, hash] of missing) {
  const bytes = await get(path);
  // What is gone already was lost by a deploy without this step.
  if (bytes === undefined) continue;
  if (hashOf(bytes) !== hash) giveUp(`${path}: 사이트의 것이 적힌 것과 다르다. 옮기지 않는다.`);
  writeFileSync(placeIn(out, path), bytes);
  taken++;
}
writeFileSync(join(out, DEPLOYS_PATH), JSON.stringify(next));
console.log(
  before === undefined
    ? `첫 배포다: ${DEPLOYS_PATH}에 파일 ${Object.keys(files).length}개를 적었다.`
    : `지난 배포 ${next.deploys.length - 1}번의 파일 ${taken}개를 가져왔다(없어진 것 ${missing.size - taken}개).`,
);
