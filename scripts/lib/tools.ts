import { join } from 'node:path';

/**
 * Path of an installed package's command, e.g. `toolPath("astro", "bin/astro.mjs")`: started with this very Node instead
 * of whichever `node` its first line would find.
 */
export function toolPath(name: string, file: string): string {
  return join('node_modules', name, file);
}
