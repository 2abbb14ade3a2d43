import { sayAnswered } from '../../../study/quiz/past.ts';
import type { OpenRun } from '../../../study/quiz/session.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A span as a clock shows it: `1:59:30`, `9:05`. */
function asClock(span: number): string {
  const seconds = Math.max(0, Math.ceil(span / SECOND));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A span in words: `1시간 5분`, `40초`. */
export function asWords(span: number): string {
  const minutes = Math.floor(span / MINUTE);
  if (minutes === 0) return `${Math.round(span / SECOND)}초`;
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours}시간` : '', minutes % 60 > 0 ? `${minutes % 60}분` : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** How far a run is that one is not in, wherever it is told: `7/65 답함, 남은 시간 1시간 5분`. */
export function sayRun({ plan, done, left, isRunning }: OpenRun): string {
  if (left === 0) return '시간이 끝났다';
  const far = sayAnswered({ session: plan, answered: done });
  return plan.mode === 'exam' ? `${far}, ${isRunning ? '' : '일시 정지 중, '}남은 시간 ${asWords(left)}` : far;
}

/** What leads back into it. */
export const sayGoOn = ({ left }: OpenRun): string => (left === 0 ? '결과 보기' : '이어 풀기');

/** Minutes left at which one is told. */
const TOLD = [30, 10, 5, 1];

/** Runs down to zero: shows what is left every second, says the last stretches, and tells the end. Returns what stops it. */
export function countDown(
  left: () => number,
  show: (clock: string, minutes: number) => void,
  say: (text: string) => void,
  onEnd: () => void,
): () => void {
  let before = left();
  const tick = (): void => {
    const now = left();
    show(asClock(now), now / MINUTE);
    const passed = TOLD.find((minutes) => before > minutes * MINUTE && now <= minutes * MINUTE);
    if (passed !== undefined && now > 0) say(`${passed}분 남았다.`);
    before = now;
    if (now > 0) return;
    stop();
    onEnd();
  };
  const timer = setInterval(tick, SECOND);
  const stop = (): void => {
    clearInterval(timer);
  };
  tick();
  return stop;
}
