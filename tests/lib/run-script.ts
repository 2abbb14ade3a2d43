import { spawn } from 'node:child_process';
import { buildEnvironment } from './build-environment.ts';

/** Runs a script of the project beside the test, so that the test may serve what it asks for; its exit code and all it printed. */
export function runScript(
  args: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<{ status: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd, env: buildEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('close', (status) => {
      done({ status, output });
    });
  });
}
