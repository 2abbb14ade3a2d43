import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inlineTuning } from './inline-tuning.ts';
import { shippedPackages } from './shipped-packages.ts';

/**
 * Bundles a script into one file: a module, or a plain script as workers are. `define` replaces names by JSON.
 */
export async function bundleOne(
  entry: URL,
  format: 'es' | 'iife',
  define: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  const built = await build({
    configFile: false,
    plugins: [inlineTuning, shippedPackages],
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: [format], name: 'bundle' },
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry.pathname}을 묶지 못했다.`);
  return new TextEncoder().encode(output.output[0].code);
}
