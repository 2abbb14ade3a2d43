import { build } from 'vite';

/**
 * Bundles a script that lies beside the pages into one file: a module (`es`) or a plain script, as service workers are (`iife`).
 *
 * @param entry path of the script's source
 * @returns its code, minified
 */
export async function bundleScript(entry: string, format: 'es' | 'iife'): Promise<string> {
  const built = await build({
    configFile: false,
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
