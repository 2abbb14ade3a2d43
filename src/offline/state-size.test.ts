import { expect, it } from 'vitest';
import { stateSize } from './state-size.ts';

it('writes the size where a page states it, rounded up, as often as it is asked to', () => {
  const page = '<p>자리를 <b data-store-size data-astro-cid-x>8 MB 이하</b>로 쓴다</p><b>8 MB</b>';
  const said = stateSize(page, 6_710_001);
  expect(said).toBe('<p>자리를 <b data-store-size data-astro-cid-x>6.8 MB</b>로 쓴다</p><b>8 MB</b>');
  expect(stateSize(said, 7_000_000)).toContain('>7.0 MB</b>로');
});
