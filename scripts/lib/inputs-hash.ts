import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { historyOf } from './changes.ts';

const INPUTS = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['assets', 'content', 'hosting', 'public', 'scripts', 'src'],
];
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'SECURITY_CONTACT'];

/**
 * A hash of everything that a build depends on: files (without tests) and the environment variables that change it. Where it is put
 * (`OUT_DIR`) changes nothing in it.
 */
export function hashInputs(): string {
  const hash = createHash('sha256');
  for (const name of VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  hash.update(`${historyOf('.') ?? ''}\n`);
  return hash.update(hashFiles(INPUTS)).digest('hex');
}

/**
 * A hash of files and folders (without tests) below a root, by name and bytes, however the root is written and wherever it lies; what is
 * not there is left out.
 */
export function hashFiles(paths: readonly string[], root = '.'): string {
  const hash = createHash('sha256');
  for (const path of paths.map((name) => join(root, name)).filter((name) => existsSync(name)))
    for (const file of listFiles(path)) {
      const bytes = readFileSync(file);
      hash.update(`${relative(root, file)}\n${bytes.length}\n`).update(bytes);
    }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts') && !entry.parentPath.includes('fixtures'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
