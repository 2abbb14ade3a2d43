import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreOf, formatView, isLargerBeside, panView, parseView, union, zoomView } from './view-box.ts';

const whole = { x: -4, y: 6, width: 800, height: 400 };
const inside = fc.record({
  x: fc.double({ min: 0, max: 790, noNaN: true }),
  y: fc.double({ min: 10, max: 400, noNaN: true }),
});

describe('view box of the large view', () => {
  it('goes around all of several boxes', () => {
    const small = { x: -10, y: 30, width: 20, height: 5 };
    expect(union([whole, small])).toEqual({ x: -10, y: 6, width: 806, height: 400 });
  });

  it('stands beside what is said of a picture where it is larger there than below that', () => {
    const desk = [1440, 900] as const;
    expect(isLargerBeside({ width: 1072, height: 992 }, desk)).toBe(true);
    expect(isLargerBeside({ width: 566, height: 1730 }, desk)).toBe(true);
    expect(isLargerBeside({ width: 1600, height: 400 }, desk)).toBe(false);
  });

  it('reads and writes a viewBox attribute', () => {
    expect(formatView(parseView('-4 6 800 400'))).toBe('-4 6 800 400');
    expect(() => parseView('0 0 0 4')).toThrow('not a viewBox');
  });

  it('keeps the point under the finger where it is while zooming', () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.2, max: 5, noNaN: true }), (point, factor) => {
        const view = zoomView(whole, factor, point, whole);
        const share = (box: typeof whole): number => (point.x - box.x) / box.width;
        expect(share(view)).toBeCloseTo(share(whole), 6);
        expect(view.width / view.height).toBeCloseTo(whole.width / whole.height, 6);
      }),
    );
  });

  it('never zooms out of its limits however often one turns the wheel', () => {
    let view = whole;
    for (let turn = 0; turn < 50; turn += 1) view = zoomView(view, 1.3, centreOf(view), whole);
    expect(view.width).toBeCloseTo(whole.width * 0.08, 6);
    for (let turn = 0; turn < 90; turn += 1) view = zoomView(view, 0.7, centreOf(view), whole);
    expect(view.width).toBeCloseTo(whole.width * 1.5, 6);
  });

  it('keeps the middle of the shown part inside the picture while panning', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (dx, dy) => {
        const { x, y } = centreOf(panView(whole, dx, dy, whole));
        expect(x).toBeGreaterThanOrEqual(whole.x - 1e-6);
        expect(x).toBeLessThanOrEqual(whole.x + whole.width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(whole.y - 1e-6);
        expect(y).toBeLessThanOrEqual(whole.y + whole.height + 1e-6);
      }),
    );
  });
});
