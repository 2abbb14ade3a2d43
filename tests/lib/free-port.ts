import { createServer } from 'node:net';

/** Below the ports that the system gives out by itself; each process that runs test files has a hundred of its own. */
let next = 10_000 + (process.pid % 200) * 100;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer().once('error', () => {
      resolve(false);
    });
    probe.listen(port, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });

/** A port that nothing listens on, and that nobody is given before the one who asked has taken it. */
export async function freePort(): Promise<number> {
  while (!(await isFree(next))) next++;
  return next++;
}
