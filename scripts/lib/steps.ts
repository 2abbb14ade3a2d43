import { spawn } from 'node:child_process';
import { adviceFor } from './trouble.ts';

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
  /** Environment variables of this step alone. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Runs Node with arguments in the project's folder; resolves to its exit code and (when `quiet`) what it printed. */
export function runNode(
  args: readonly string[],
  { quiet = false, env }: Pick<Step, 'quiet' | 'env'> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
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

/** What a program said, without where in its own code it was. */
const withoutStack = (output: string): string =>
  output
    .split('\n')
    .filter((line) => !/^\s+at .*[:)]\d*|^\s*Stack trace:/.test(line))
    .join('\n')
    .trimEnd();

/** Runs one step, says how it went and how long it took, and tells whether it passed. */
export async function runStep(step: Step): Promise<boolean> {
  const started = performance.now();
  const { code, output } = await runNode(step.args, { ...step, quiet: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    if (step.quiet !== true && output.trim() !== '') console.log(output.trimEnd());
    console.log(`✓ ${step.name} (${seconds}초)`);
    return true;
  }
  console.error(withoutStack(output));
  console.error(`✗ ${step.name} 실패 (${seconds}초)\n  할 일: ${adviceFor(output) ?? step.advice}`);
  return false;
}
