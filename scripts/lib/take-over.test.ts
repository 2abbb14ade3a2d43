import { existsSync, readFileSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from './kept-file.ts';
import { openScratch } from './scratch.ts';
import { putOrTakeOver, takeOver } from './take-over.ts';

const site = openScratch();

it('a file that is taken over says the same; what takes its place leaves that of the site before as it was, and stays without it', () => {
  const [before, after] = [join(site.folder, 'before.html'), join(site.folder, 'after.html')];
  writeFileSync(before, '앞');
  takeOver(before, after);
  expect(readFileSync(after, 'utf8')).toBe('앞');
  writeWhole(after, '뒤');
  expect(readFileSync(before, 'utf8')).toBe('앞');
  rmSync(before);
  expect(readFileSync(after, 'utf8')).toBe('뒤');
});

it('where a file has its place already, that is replaced; what is not there is an error', () => {
  const [before, after] = [join(site.folder, 'other.html'), join(site.folder, 'taken.html')];
  writeFileSync(before, '앞');
  writeFileSync(after, '먼저 있던 것');
  takeOver(before, after);
  expect(readFileSync(after, 'utf8')).toBe('앞');
  expect(() => {
    takeOver(join(site.folder, 'none'), join(site.folder, 'nowhere'));
  }).toThrow('ENOENT');
  expect(existsSync(join(site.folder, 'nowhere'))).toBe(false);
});

it('what says the same is one file with that of the site before, and nothing else is', () => {
  const from = join(site.folder, 'said.bin');
  const put = (name: string, content: string, before: string | undefined): Stats => {
    const place = join(site.folder, name);
    putOrTakeOver(before, place, content);
    expect(readFileSync(place, 'utf8')).toBe(content);
    return statSync(place);
  };
  writeFileSync(from, '같은 말');
  const { ino } = statSync(from);
  expect(put('same.bin', '같은 말', from).ino).toBe(ino);
  expect(put('other.bin', '다른 말', from).ino).not.toBe(ino);
  expect(put('new.bin', '같은 말', join(site.folder, 'none.bin')).ino).not.toBe(ino);
  expect(put('first.bin', '같은 말', undefined).ino).not.toBe(ino);
  expect(readFileSync(from, 'utf8')).toBe('같은 말');
});
