import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { hearMade, tellMade } from './made-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('tells of each page once, in their order, from before the first until the last', async () => {
  const list = join(folder, 'list');
  const heard: string[] = [];
  const hearing = (async () => {
    for await (const path of hearMade(list)) heard.push(path);
  })();
  await setTimeout(60);
  expect(heard).toEqual([]);
  tellMade(list, 'compute/ec2/index.html');
  tellMade(list, 'compute/lambda/index.html');
  // half of a line is none yet
  appendFileSync(list, 'storage/');
  await expect.poll(() => heard).toEqual(['compute/ec2/index.html', 'compute/lambda/index.html']);
  tellMade(list, 's3/index.html');
  tellMade(list);
  tellMade(list, 'after/the/end');
  await hearing;
  expect(heard).toEqual(['compute/ec2/index.html', 'compute/lambda/index.html', 'storage/s3/index.html']);
});
