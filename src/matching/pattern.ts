import { measures } from '#matching/measures';
import { once } from '../korean/once.ts';
import type { Measures } from './measures.ts';

/** A pattern of the lists, made when it is first asked for: they may come with data. */
export const pattern = (of: (lists: Measures) => string, flags?: string): (() => RegExp) =>
  once(() => new RegExp(of(measures()), flags));
