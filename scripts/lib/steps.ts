import { spawn } from 'node:child_process';

/** One step of a longer command, said in Korean. */
export interface Step {
  /** What it does: `콘텐츠 검사`. */
  readonly name: string;
  /** Arguments for Node: a script of this project or of a package. */
  readonly args: readonly string[];
  /** What to do when it fails. */
  readonly advice: string;
  /** Show its output only when it fails. */
  readonly quiet?: boolean;
}

/** Runs Node with arguments in the project's folder; resolves to its exit code and (when `quiet`) what it printed. */
export function runNode(args: readonly string[], quiet = false): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => {
      resolve({ code: 1, output: error.message });
    });
    child.on('exit', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs one step, says how it went, and tells whether it passed. */
export async function runStep(step: Step): Promise<boolean> {
  const started = performance.now();
  const { code, output } = await runNode(step.args, step.quiet);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    console.log(`✓ ${step.name} (${seconds}초)`);
    return true;
  }
  if (step.quiet === true) console.error(output.trimEnd());
  console.error(`✗ ${step.name} 실패 (${seconds}초)\n  할 일: ${step.advice}`);
  return false;
}

/** Runs steps in order and stops at the first that fails; tells whether all passed. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) if (!(await runStep(step))) return false;
  return true;
}
