import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-lock-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A process that takes the lock, says so, and keeps it until it is ended. */
function take(path: string): ChildProcess {
  const script = `import { lockBuild } from ${JSON.stringify(join(import.meta.dirname, 'build-lock.ts'))};
    process.on('SIGTERM', () => process.exit());
    await lockBuild(${JSON.stringify(path)}, () => console.log('waits'));
    console.log('has it');
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}
const said = async (child: ChildProcess): Promise<string> =>
  String((await once(child.stdout as never, 'data'))[0]).trim();

it('lets one build after the other in, also after one that was killed', async () => {
  const path = join(folder, 'lock');
  const first = take(path);
  expect(await said(first)).toBe('has it');
  const second = take(path);
  expect(await said(second)).toBe('waits');
  first.kill('SIGKILL');
  expect(await said(second)).toBe('has it');
  second.kill('SIGTERM');
  await once(second, 'exit');
  expect(existsSync(path)).toBe(false);
});
