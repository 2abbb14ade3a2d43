import { draw, prepare } from './draw.ts';
import { inspectColours, inspectPicture } from './inspect.ts';

/** What the drawing page offers to whoever opened it, as `globalThis.diagrams`. */
const doors = { prepare, draw, inspectColours, inspectPicture };

/** @see doors */
export type PageDoors = typeof doors;

(globalThis as typeof globalThis & { diagrams?: PageDoors }).diagrams = doors;
