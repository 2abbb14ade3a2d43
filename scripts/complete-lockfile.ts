/** `npm run lockfile`: after a change of packages, makes `package-lock.json` serve Linux, macOS and Windows again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, type LockPackages } from './lib/lockfile.ts';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockPackages };
const { added, packages } = completeLockfile(lockfile.packages);
writeFileSync('package-lock.json', `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`);
console.log(added === 0 ? '잠금 파일에 빠진 것이 없다' : `잠금 파일에 다른 플랫폼의 항목 ${added}개를 더했다`);
