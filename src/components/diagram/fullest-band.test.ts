import { expect, it } from 'vitest';
import { fullestBand } from './fullest-band.ts';

const drawing = (...boxes: string[]): string =>
  boxes.map((box) => `<g class="d-node" data-box="${box}" data-part="x"></g>`).join('');
const VIEW = '-4 -4 400 1000';

it('starts above the row in which most is drawn, and at the top where nothing has more', () => {
  expect(fullestBand(drawing('150 0 100 50', '0 400 100 100', '200 400 100 100'), VIEW)).toBe(388);
  expect(fullestBand(drawing('0 0 100 100', '0 400 100 100'), VIEW)).toBe(0);
  expect(fullestBand('', VIEW)).toBe(0);
});

it('shows whole parts, and nothing below the drawing', () => {
  // Too high for the strip.
  expect(fullestBand(drawing('0 0 100 100', '0 400 300 300'), VIEW)).toBe(0);
  expect(fullestBand(drawing('0 0 10 10', '0 890 300 100'), VIEW)).toBe(848);
});
