import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../../src/korean/once.ts';
import { hashFiles } from './inputs-hash.ts';
import { inlineTuning } from './inline-tuning.ts';
import { keepUnder, nameOfParts } from './kept-file.ts';
import { shippedPackages } from './shipped-packages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** All that a script may hold, and what bundles it; the versions of all packages stand in the lockfile. */
const CODE = ['package-lock.json', 'tsconfig.json', 'package.json', 'scripts/lib', 'src'];

async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
  // Half a second to open, spared where the bundle is kept.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    plugins: [inlineTuning, shippedPackages],
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'bundle' },
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry}을 묶지 못했다.`);
  return output.output[0].code;
}

/** Bundles a script into one file: a module, or a plain script as workers are. */
type BundleOne = (entry: URL, format: 'es' | 'iife') => Promise<string>;

/** Bundles that are kept in `.cache/bundles` below a root while its code stays; the code is read once. */
export function keepBundles(root: string, make: (entry: string, format: 'es' | 'iife') => Promise<string>): BundleOne {
  const code = once(() => hashFiles(CODE, root));
  return (entry, format) => {
    const file = fileURLToPath(entry);
    const key = nameOfParts(code(), relative(root, file), format);
    return keepUnder(join(root, '.cache/bundles', `${basename(file)}.json`), key, () => make(file, format));
  };
}

/** @see keepBundles */
export const bundleOne = keepBundles(ROOT, bundle);
