import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypingPause } from './typing-pause.ts';

/** Milliseconds from the last of some texts to the end of its pause; each comes so long after the one before. */
async function pauseAfter(...texts: readonly (readonly [text: string, gap: number])[]): Promise<number> {
  const pause = new TypingPause();
  for (const [text, gap] of texts) {
    await vi.advanceTimersByTimeAsync(gap);
    pause.noteKey(text);
  }
  const start = performance.now();
  let length = -1;
  void pause.over().then(() => (length = performance.now() - start));
  await vi.advanceTimersByTimeAsync(2_000);
  return Math.round(length);
}

describe('치다가 쉬는 동안', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('붙여 넣었거나 고른 질의는 잇달아 와도 바로 묻는다', async () => {
    expect(await pauseAfter(['람다 제한 시간', 0])).toBe(0);
    expect(await pauseAfter(['버킷으로', 0], ['람다제한', 100])).toBe(0);
  });

  it('한 자씩 치면 친 빠르기보다 조금 더 기다린다', async () => {
    expect(await pauseAfter(['서브', 0], ['서브네', 100], ['서브넷', 100])).toBe(150);
    expect(await pauseAfter(['서브', 0], ['서브네', 300], ['서브넷', 300])).toBe(375);
    expect(await pauseAfter(['서브', 0], ['서브네', 300], ['서브넷', 100])).toBe(375);
    expect(await pauseAfter(['서브', 0], ['서브네', 590], ['서브넷', 590])).toBe(500);
    expect(await pauseAfter(['서브네', 0], ['서브넷', 700])).toBe(150);
    expect(await pauseAfter(['서브', 0], ['서브네', 300], ['서브넷', 700])).toBe(375);
  });

  it('낱말이 끝나면 잠깐만 쉬고, 지우다가 그 자리에 오면 쉰다', async () => {
    expect(await pauseAfter(['보안 그룹', 0], ['보안 그룹 ', 100])).toBe(60);
    expect(await pauseAfter(['보안 그룹 n', 0], ['보안 그룹 ', 100])).toBe(150);
    expect(await pauseAfter(['a', 0], ['a ', 100])).toBe(150);
  });

  it('한 글쇠가 두 글자를 바꾸어도 친 것이다', async () => {
    expect(await pauseAfter(['닭', 0], ['달가', 100])).toBe(150);
    expect(await pauseAfter(['람다 제', 0], ['람다 ', 100])).toBe(150);
  });

  it('첫 글자와 끝나지 않은 글자는 더 기다리고, 초성은 아니다', async () => {
    expect(await pauseAfter(['람', 0])).toBe(500);
    expect(await pauseAfter(['람', 0], ['람ㄷ', 100])).toBe(500);
    expect(await pauseAfter(['ㄱㅊ', 0], ['ㄱㅊㅈ', 100])).toBe(150);
  });

  it('독자가 다 쳤다고 하면(엔터) 더 쉬지 않는다', async () => {
    const pause = new TypingPause();
    pause.noteKey('람');
    pause.noteKey('람ㄷ');
    let isOver = false;
    void pause.over().then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(false);
    pause.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(isOver).toBe(true);
  });
});
