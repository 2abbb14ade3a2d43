import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedPackages } from './shipped-packages.ts';

let folder: string;
beforeAll(() => {
  // Inside the project, so that its packages are found.
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(join(resolve('.cache'), 'shipped-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function bundle(code: string): Promise<unknown> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [shippedPackages],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
}

it('stops a build whose bundle holds a package without a notice, by its name', async () => {
  const code =
    "import { parse } from 'yaml'; import { getChoseong } from 'es-hangul'; console.log(parse, getChoseong);";
  await expect(bundle(code)).rejects.toThrow('yaml: 브라우저로 가는 패키지인데 라이선스 고지가 없다');
});

it('lets pass what has one, and what is dropped from the bundle', async () => {
  const code = "import { z } from 'zod'; import { getChoseong } from 'es-hangul'; console.log(getChoseong('가'));";
  await expect(bundle(code)).resolves.toBeDefined();
});
