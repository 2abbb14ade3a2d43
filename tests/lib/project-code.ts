/** What this project is made of besides its content, and a hash of it. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join, relative } from 'node:path';

/** To look whether something has changed is no reading of a test's (`files-read.ts`). */
const { existsSync, readdirSync, readFileSync, statSync } = fs;

/** All that a build, a server and a drawing are made by; packages are named by the lockfile. */
export const CODE = [
  ...['src', 'public', 'scripts', 'assets', 'hosting'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json'],
];

/** A hash of files and folders of a project, by name and bytes, and of the lockfile here; tests make no difference. */
export function hashProject(folder: string, names: readonly string[] = [...CODE, 'content']): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  const files = names
    .map((name) => join(folder, name))
    .flatMap((path) => {
      if (!existsSync(path)) return [];
      if (!statSync(path).isDirectory()) return [path];
      const entries = readdirSync(path, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    })
    .filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.sort()) hash.update(`\n${relative(folder, file)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
