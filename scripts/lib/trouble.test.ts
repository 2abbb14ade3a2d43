import { expect, it } from 'vitest';
import { adviceFor } from './trouble.ts';

it('탓이 기계에 있으면 그 탓마다 다른 할 일을 말한다', () => {
  const said = [
    "ENOSPC: no space left on device, write '/x/dist/index.html'",
    "EROFS: read-only file system, mkdir '/x/dist'",
    "EACCES: permission denied, open '/x/.cache/site'",
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  ].map(adviceFor);
  expect(said).toEqual([
    expect.stringContaining('가득'),
    expect.stringContaining('쓸 수 없게 연결된'),
    expect.stringContaining('권한'),
    expect.stringContaining('메모리'),
  ]);
  expect(adviceFor('[[storage/nothing]] 주제가 없다')).toBeUndefined();
});
