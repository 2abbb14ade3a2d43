import { draw, prepare } from './draw.ts';

/** What the drawing page offers to whoever opened it, as `globalThis.diagrams`. */
const doors = { prepare, draw };

/** @see doors */
export type PageDoors = typeof doors;

(globalThis as typeof globalThis & { diagrams?: PageDoors }).diagrams = doors;
