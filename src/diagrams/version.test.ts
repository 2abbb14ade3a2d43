import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diagramHash, MERMAID_VERSION } from './version.ts';

it('names the mermaid that is installed', () => {
  const path = new URL('../../node_modules/mermaid/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  expect(MERMAID_VERSION).toBe(version);
});

it('changes with the source but not with trailing space, comments or Unicode form', () => {
  const hash = diagramHash('flowchart LR\n  a["버킷"]');
  expect(diagramHash('flowchart LR  \n  a["버킷"]\n'.normalize('NFD'))).toBe(hash);
  expect(diagramHash('flowchart LR\n  a["객체"]')).not.toBe(hash);
});
