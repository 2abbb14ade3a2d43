/** `npm start`, after the packages are there: builds the site when an input is newer than it, and serves it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readOptionsOrRefuse } from './lib/options.ts';
import { refuse } from './lib/refuse.ts';
import { runNode } from './lib/steps.ts';

/** What a site is made from. */
const INPUTS = ['assets', 'content', 'packages', 'public', 'src', 'astro.config.mjs', 'package-lock.json'];
const port = Number(process.env.PORT ?? 4321);

const { base } = readOptionsOrRefuse();

/** Whether nothing listens at the port, under either of the addresses that `localhost` may stand for. */
async function isFree(candidate: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1']) {
    const probe = createServer().listen(candidate, host);
    const problem = await once(probe, 'listening').then(
      () => undefined,
      (cause: unknown) => cause as NodeJS.ErrnoException,
    );
    probe.close();
    // A machine without IPv6 has no second address.
    if (problem !== undefined && problem.code !== 'EADDRNOTAVAIL' && problem.code !== 'EAFNOSUPPORT') return false;
  }
  return true;
}

/** When the newest file of a path was changed, in milliseconds. */
function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** Whether `dist/` is a site for this base path that no input is newer than. */
function isFresh(): boolean {
  const home = 'dist/index.html';
  if (!existsSync(home) || !readFileSync(home, 'utf8').includes(`data-base="${base}"`)) return false;
  const builtAt = statSync(home).mtimeMs;
  return INPUTS.every((path) => changedAt(path) < builtAt);
}

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  refuse(
    `실패: PORT=${process.env.PORT ?? ''}는 포트 번호가 아니다.\n할 일: 1~65535의 수를 준다. 예: PORT=8080 npm start`,
  );
if (!(await isFree(port))) {
  console.error(
    `실패: 포트 ${port}를 다른 프로그램이 쓰고 있다.\n할 일: PORT=${port === 65_535 ? 8080 : port + 1} npm start 처럼 다른 포트를 준다.`,
  );
  process.exit(1);
}
if (!isFresh()) {
  const { code } = await runNode(['scripts/build.ts'], { env: { OUT_DIR: 'dist' } });
  if (code !== 0) process.exit(code);
}

const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--port', String(port)], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, OUT_DIR: 'dist', ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

const url = `http://localhost:${port}${base}`;
for (let attempt = 0; attempt < 100; attempt++) {
  const answered = await fetch(url).then(
    (response) => response.ok,
    () => false,
  );
  if (answered) {
    console.log(`\nSAA 노트: ${url}\n멈추려면 Ctrl+C`);
    break;
  }
  await setTimeout(100);
}
