import { spawn } from 'node:child_process';
import { buildEnvironment } from './build-environment.ts';
import { freePort } from './free-port.ts';

/** `npm run dev` of a project, until it is stopped; rejects with what it said when it ends before it is ready. */
export async function startDev(project: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: project,
    env: buildEnvironment({}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) =>
    server.once('close', () => {
      resolve();
    }),
  );
  let said = '';
  const ready = new Promise<void>((resolve) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        if (said.includes('ready in')) resolve();
      });
  });
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(`the server did not start: ${said}`);
    }),
  ]);
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.kill();
      return ended;
    },
  };
}
