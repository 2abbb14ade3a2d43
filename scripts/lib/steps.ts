import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { adviceFor } from './trouble.ts';

/** An option of Node: room for what is soon thrown away. With less, what reads many texts spends a tenth of its time on clearing up. */
export const ROOM = '--max-semi-space-size=64';

/** One step of a longer command, said in Korean. */
export interface Step {
  /** What it does: `콘텐츠 검사`. */
  readonly name: string;
  /** Arguments for Node: a script of this project, or of a package, which starts with this very Node. */
  readonly args: readonly string[];
  /** What to do when it fails. */
  readonly advice: string;
  /** Show its output only when it fails. */
  readonly quiet?: boolean;
  /** Names of steps that must have passed before; those stand before it in the list. */
  readonly after?: readonly string[];
  /** Leaves the processor to the other steps while they want it: they are what the command waits for. */
  readonly yields?: boolean | undefined;
  /** Environment variables of this step alone. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** How a process is run. */
interface RunOptions {
  /** Collect its output instead of passing it on. */
  readonly quiet?: boolean;
  readonly env?: Step['env'];
  readonly yields?: Step['yields'];
  /** Ends the process. */
  readonly signal?: AbortSignal | undefined;
}

/** Has a process leave the processor to the others. */
export function yieldProcessor(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where that is not allowed, or the process has ended, nothing is lost but time.
  }
}

/** Runs Node with arguments in the project's folder; resolves to its exit code and (when `quiet`) what it printed. */
export function runNode(
  args: readonly string[],
  { quiet = false, env, yields = false, signal }: RunOptions = {},
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      signal,
    });
    if (yields) yieldProcessor(child.pid);
    const end = (): void => {
      child.kill();
    };
    process.on('exit', end);
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      process.off('exit', end);
      done({ code: code ?? 1, output });
    });
  });
}

/** Runs one step, says how it went, and tells whether it passed. A step that is ended by the signal says nothing. */
export async function runStep(step: Step, signal?: AbortSignal): Promise<boolean> {
  const started = performance.now();
  const { code, output } = await runNode(step.args, { ...step, quiet: true, signal });
  if (signal?.aborted === true) return false;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    if (step.quiet !== true && output.trim() !== '') console.log(output.trimEnd());
    console.log(`✓ ${step.name} (${seconds}초)`);
    return true;
  }
  console.error(output.trimEnd());
  console.error(`✗ ${step.name} 실패 (${seconds}초)\n  할 일: ${adviceFor(output) ?? step.advice}`);
  return false;
}

/** Runs steps side by side, each as soon as those it comes after have passed; the first that fails ends the others. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  const failed = new AbortController();
  const runs = new Map<string, Promise<boolean>>();
  for (const step of steps) {
    const before = (step.after ?? []).flatMap((name) => runs.get(name) ?? []);
    const run = Promise.all(before).then(async (passed) => {
      if (failed.signal.aborted || !passed.every(Boolean)) return false;
      const ok = await runStep(step, failed.signal);
      if (!ok) failed.abort();
      return ok;
    });
    runs.set(step.name, run);
  }
  return (await Promise.all(runs.values())).every(Boolean);
}
