import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inlineTuning } from './inline-tuning.ts';
import { shippedPackages } from './shipped-packages.ts';

const entry = fileURLToPath(new URL('../../src/search/pagefind-api.ts', import.meta.url));

/** The search with Pagefind's interface as one file: `pagefind.js`. */
export async function bundleSearch(): Promise<Uint8Array> {
  const built = await build({
    configFile: false,
    plugins: [inlineTuning, shippedPackages],
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('검색 코드를 묶지 못했다.');
  return new TextEncoder().encode(output.output[0].code);
}
