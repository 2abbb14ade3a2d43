/**
 * First step of `npm start` and `npm test` on any machine with Node ≥ 18 and npm: installs the packages of the lockfile
 * (with them the Node that the project runs on), then hands over to `scripts/<command>.ts` on that Node.
 *
 * Plain JavaScript without packages: it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const isWindows = process.platform === 'win32';
const OLD_PACKAGES = 'node_modules.old';
const stamp = join('node_modules', '.saa-lockfile');

const lockfileHash = () =>
  createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

function fail(step, advice) {
  console.error(`\n실패: ${step}\n할 일: ${advice}`);
  process.exit(1);
}

/** Path of the first Node that can run the TypeScript sources: the installed one, else the machine's own. */
function findRuntime() {
  const installed = join('node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  for (const path of [installed, process.execPath]) {
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    const [major = 0, minor = 0] = (stdout ?? '').trim().slice(1).split('.').map(Number);
    if (status === 0 && (major > 22 || (major === 22 && minor >= 18))) return path;
  }
  return undefined;
}

function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileHash() && findRuntime() !== undefined) return;
  console.log('준비: 패키지를 설치한다. 처음에는 1분쯤 걸린다…');
  // npm takes the packages away before it fetches the new ones: without a network the old ones would be lost.
  if (existsSync('node_modules')) renameSync('node_modules', OLD_PACKAGES);
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status !== 0 && existsSync(OLD_PACKAGES)) {
    rmSync('node_modules', { recursive: true, force: true });
    renameSync(OLD_PACKAGES, 'node_modules');
  }
  rmSync(OLD_PACKAGES, { recursive: true, force: true });
  if (status !== 0) {
    fail('패키지 설치(npm ci)', '위의 npm 오류를 본다. 네트워크와 디스크 여유를 확인하고 다시 실행한다.');
  }
  if (findRuntime() === undefined) {
    fail(
      'Node 실행 환경 준비',
      'node 패키지의 설치 스크립트가 막혀 있다. npm config get ignore-scripts가 false인지 보거나, Node 24를 직접 설치하고 다시 실행한다.',
    );
  }
  writeFileSync(stamp, lockfileHash());
}

const [command = 'start', ...rest] = process.argv.slice(2);
install();
const runtime = findRuntime();
const child = spawn(runtime, [join('scripts', `${command}.ts`), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(root, 'node_modules', 'node', 'bin'), process.env.PATH].join(isWindows ? ';' : ':'),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
