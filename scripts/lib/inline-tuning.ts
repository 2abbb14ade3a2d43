import type { Plugin } from 'vite';
import { TUNING } from '../../src/search/tuning.ts';

type Value = number | readonly number[] | { readonly [name: string]: Value };

/** A tuned number, or several, as code. */
function literal(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.join()}]`;
  return `{${Object.entries(value)
    .map(([name, inner]: [string, Value]) => `${name}:${literal(inner)}`)
    .join()}}`;
}

/** Writes the search's tuned numbers where they are used: pages need no table of them, with all its names. */
export const inlineTuning: Plugin = {
  name: 'saa:inline-tuning',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/search/') || !code.includes('TUNING.')) return undefined;
    return code.replace(/\bTUNING((?:\.\w+)+)/g, (whole, path: string) => {
      const found = path
        .slice(1)
        .split('.')
        .reduce<Value | undefined>(
          (value, name) => (typeof value === 'object' ? (value as Readonly<Record<string, Value>>)[name] : undefined),
          TUNING,
        );
      return found === undefined ? whole : `(${literal(found)})`;
    });
  },
};
