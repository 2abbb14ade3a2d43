import { describe, expect, it } from 'vitest';
import { takeTurns } from './tally.ts';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

describe('taking turns', () => {
  it('runs as many at once as there are places, in order, and hands results back', async () => {
    const turn = takeTurns(2);
    const started: number[] = [];
    let now = 0;
    let most = 0;
    const results = await Promise.all(
      [0, 1, 2, 3, 4].map((id) =>
        turn(async () => {
          started.push(id);
          most = Math.max(most, ++now);
          await soon();
          now--;
          return id * 10;
        }),
      ),
    );
    expect(results).toEqual([0, 10, 20, 30, 40]);
    expect(started).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  it('gives the place of one that fails to the next', async () => {
    const turn = takeTurns(1);
    const failed = turn(() => Promise.reject(new Error('broken')));
    await expect(failed).rejects.toThrow('broken');
    expect(await turn(() => Promise.resolve('next'))).toBe('next');
  });
});
