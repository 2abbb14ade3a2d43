/** `npm start`, after the packages are there: builds the site when something changed, and serves it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { basePath } from './lib/base-path.ts';
import { refuse } from './lib/refuse.ts';
import { runNode } from './lib/steps.ts';

const port = Number(process.env.PORT ?? 4321);
const base = basePath();

async function isFree(candidate: number): Promise<boolean> {
  const probe = createServer().listen(candidate, 'localhost');
  const isListening = await once(probe, 'listening').then(
    () => true,
    () => false,
  );
  probe.close();
  return isListening;
}

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  refuse(
    `실패: PORT=${process.env.PORT ?? ''}는 포트 번호가 아니다.\n할 일: 1~65535의 수를 준다. 예: PORT=8080 npm start`,
  );
if (!(await isFree(port))) {
  console.error(
    `실패: 포트 ${port}를 다른 프로그램이 쓰고 있다.\n할 일: PORT=${port + 1} npm start 처럼 다른 포트를 준다.`,
  );
  process.exit(1);
}

// Does nothing when the site in place is whole and of these texts.
const { code } = await runNode(['scripts/build.ts']);
if (code !== 0) process.exit(code);

const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--port', String(port)], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
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
