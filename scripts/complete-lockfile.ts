/** `npm run lockfile`: after a change of packages, makes `package-lock.json` serve Linux, macOS and Windows again. */
import { exec } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { completeLockfile, sealLockfile, type LockPackages } from './lib/lockfile.ts';

const run = promisify(exec);

/** What the registry says a version's bytes hash to; `undefined` where it has no such version. */
async function askRegistry(name: string, version: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(`npm view ${name}@${version} dist.integrity`);
    return stdout.trim() === '' ? undefined : stdout.trim();
  } catch {
    return undefined;
  }
}

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockPackages };
const completed = completeLockfile(lockfile.packages);
const { packages, unsealed } = await sealLockfile(completed.packages, askRegistry);
writeFileSync('package-lock.json', `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`);
console.log(
  completed.added === 0 ? '잠금 파일에 빠진 것이 없다' : `잠금 파일에 다른 플랫폼의 항목 ${completed.added}개를 더했다`,
);
for (const { name, version } of unsealed)
  console.log(
    `${name}@${version}: 이 레지스트리에 없어 무결성 값을 적지 못했다. 모든 플랫폼의 파일이 있는 판을 쓰거나 나중에 다시 돌린다.`,
  );
