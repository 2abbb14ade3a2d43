import { readFileSync } from 'node:fs';
import fontverter from 'fontverter';
import opentype from 'opentype.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutFont } from './cut-font.ts';
import { renameFont } from './rename-font.ts';

function namesOf(font: Buffer): Map<number, string> {
  const names = new Map<number, string>();
  renameFont(font, (name, id) => {
    if (!names.has(id)) names.set(id, name);
    return name;
  });
  return names;
}
const parse = (font: Buffer) => opentype.parse(new Uint8Array(font).buffer);

describe('the font of the site', () => {
  let cut: Buffer;
  beforeAll(async () => {
    const packed = await cutFont(readFileSync('assets/fonts/PretendardVariable.woff2'), '가나다Aa1');
    cut = await fontverter.convert(Buffer.from(packed), 'truetype');
  });

  it('bears the reserved name nowhere, and says whose it is and under which licence', () => {
    const names = namesOf(cut);
    expect([...names.values()].join('\n')).not.toContain('Pretendard');
    expect(names.get(1)).toBe('SAA Note Sans');
    expect(names.get(6)).toBe('SAANoteSans-Regular');
    expect(names.get(0)).toContain('Kil Hyung-jin');
    expect(names.get(13)).toContain('SIL Open Font License');
  });

  it('still draws, and keeps its weights', () => {
    expect(parse(cut).charToGlyph('가').path.commands.length).toBeGreaterThan(8);
    expect(cut.subarray(0, 400).toString('latin1')).toContain('fvar');
  });

  it.each(['x', 'a much longer name than there was'])('adds up as the format demands when all is named %s', (name) => {
    const renamed = renameFont(cut, () => name);
    const words = Array.from({ length: renamed.length / 4 }, (_, index) => renamed.readUInt32BE(index * 4));
    expect(words.reduce((sum, word) => (sum + word) >>> 0, 0)).toBe(0xb1b0afba);
    expect([...new Set(namesOf(renamed).values())]).toEqual([name]);
    expect(parse(renamed).charToGlyph('나').path.commands).toEqual(parse(cut).charToGlyph('나').path.commands);
  });
});
