import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { RUN } from './run-messages.ko.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Minutes left at which one is told. */
const TOLD = [30, 10, 5, 1];

/** A span as a clock shows it: `1:59:30`, `9:05`. */
function asClock(span: number): string {
  const seconds = Math.max(0, Math.ceil(span / SECOND));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

interface Props {
  /** Milliseconds left. */
  readonly left: () => number;
  readonly onEnd: () => void;
}

/** The time that is left, every second; the last stretches are read out. */
export function Clock({ left, onEnd }: Props): JSX.Element {
  const [now, setNow] = useState(left);
  const [told, setTold] = useState('');
  const latest = useRef({ left, onEnd });
  latest.current = { left, onEnd };
  useEffect(() => {
    let before = latest.current.left();
    let isOver = false;
    const tick = (): void => {
      const rest = latest.current.left();
      setNow(rest);
      const passed = TOLD.find((minutes) => before > minutes * MINUTE && rest <= minutes * MINUTE);
      if (passed !== undefined && rest > 0) setTold(RUN.minutesLeft(passed));
      before = rest;
      if (rest > 0 || isOver) return;
      isOver = true;
      latest.current.onEnd();
    };
    const timer = setInterval(tick, SECOND);
    tick();
    return () => clearInterval(timer);
  }, []);
  const minutes = now / MINUTE;
  return (
    <>
      <span
        role="timer"
        aria-label={RUN.timeLeft}
        class={`clock ${minutes <= 5 ? 'last' : minutes <= 30 ? 'soon' : ''}`}
      >
        {asClock(now)} {minutes <= 30 && RUN.left}
      </span>
      <span role="status" class="visually-hidden">
        {told}
      </span>
    </>
  );
}
