/** Two taps at one place that were meant as one: what stands there now has come with the first of them. */
const NEAR = 24;
let before = { x: 0, y: 0 };
// After whoever asks about it.
addEventListener('click', ({ clientX: x, clientY: y }) => {
  before = { x, y };
});

/** Whether a tap is the second of them; one that is as fast somewhere else is meant. */
export const isSecondTap = ({ detail, clientX, clientY }: MouseEvent): boolean =>
  detail > 1 && Math.hypot(clientX - before.x, clientY - before.y) < NEAR;
