/** Runs a script of this repository and measures it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run cost: wall time and work of all its threads in seconds, the largest resident size of any of its processes in MB, its exit code. */
export interface Cost {
  readonly seconds: number;
  /** Unlike wall time, it hardly grows with what else the machine does. Without processes that are not Node's where only Linux knows them. */
  readonly workSeconds: number;
  readonly megabytes: number;
  readonly code: number;
}

/** Every Node process of the run writes its own peak and work when it ends. */
const NOTE_PEAK = `data:text/javascript,${encodeURIComponent(
  'import{appendFileSync}from"node:fs";process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();appendFileSync(process.env.BENCH_PEAKS,maxRSS+" "+(userCPUTime+systemCPUTime)+"\\n")})',
)}`;

/** Clock ticks of Linux in a second. */
const TICKS = 100;

/** Seconds that all ended processes below this one have worked, Pagefind's own among them; `undefined` where the system does not say. */
function workBelow(): number | undefined {
  try {
    // After the name, which may hold spaces: state, parent, …, the two counters of waited-for children.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return undefined;
  }
}

/** Runs `node <args>` quietly. */
export async function measureNode(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const peaks = join(folder, 'peaks');
  const start = performance.now();
  const before = workBelow();
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ...env, BENCH_PEAKS: peaks, NODE_OPTIONS: `--import=${NOTE_PEAK}` },
  });
  const code = await once(child, 'close').then(
    ([status]) => (status as number | null) ?? 1,
    () => 1,
  );
  const seconds = (performance.now() - start) / 1000;
  const processes = (code === 0 ? readFileSync(peaks, 'utf8') : '0 0')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  rmSync(folder, { recursive: true });
  const megabytes = Math.max(...processes.map(([kilobytes = 0]) => kilobytes)) / 1024;
  const after = workBelow();
  const ofNode = processes.reduce((sum, [, microseconds = 0]) => sum + microseconds, 0) / 1e6;
  const workSeconds = before === undefined || after === undefined ? ofNode : after - before;
  return { seconds, workSeconds, megabytes, code };
}
