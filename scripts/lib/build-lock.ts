import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const hasCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return hasCode(cause, 'EPERM');
  }
}

/** Takes the lock unless a living process has it; one whose process died is taken over. */
function tryLock(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    // A link appears with its content: nobody reads an empty lock.
    linkSync(own, path);
    return true;
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) throw cause;
    if (!isRunning(Number(readFileSync(path, 'utf8')))) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Waits until no other build of this project runs, then holds `path` until the process ends. `onWait` is called once. */
export async function lockBuild(path: string, onWait: () => void): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  for (let tries = 0; !tryLock(path); tries++) {
    if (tries === 1) onWait();
    await setTimeout(tries === 0 ? 0 : 200);
  }
  process.on('exit', () => {
    rmSync(path, { force: true });
  });
}
