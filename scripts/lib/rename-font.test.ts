import { readFileSync } from 'node:fs';
import fontverter from 'fontverter';
import { expect, it } from 'vitest';
import { FONT } from '../../src/checks/font.ts';
import { renameFont } from './rename-font.ts';

function namesOf(font: Buffer): Map<number, string> {
  const names = new Map<number, string>();
  renameFont(font, (name, id) => {
    if (!names.has(id)) names.set(id, name);
    return name;
  });
  return names;
}

it('the font of the site bears the reserved name nowhere, and says whose it is and under which licence', async () => {
  const names = namesOf(await fontverter.convert(readFileSync(FONT), 'truetype'));
  expect([...names.values()].join('\n')).not.toContain('Pretendard');
  expect(names.get(1)).toBe('SAA Note Sans');
  expect(names.get(6)).toContain('SAANoteSans');
  expect(names.get(0)).toContain('Kil Hyung-jin');
  expect(names.get(13)).toMatch(/Open Font License/);
});
