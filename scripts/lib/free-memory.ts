import type { Plugin } from 'vite';

/** A full collection takes longer than it is worth below this. */
const WORTH_BYTES = 512 * 2 ** 20;

/**
 * Frees what a phase of bundling leaves before the next takes as much again: on a large machine V8 lets a gigabyte of it lie, and a process
 * never gives back what it once had. Where Node was started without `--expose-gc`, nothing happens.
 */
const free = (): void => {
  if (process.memoryUsage().heapUsed > WORTH_BYTES) globalThis.gc?.();
};

export const freeMemory: Plugin = {
  name: 'saa:free-memory',
  apply: 'build',
  buildEnd: free,
  generateBundle: free,
  closeBundle: free,
};
