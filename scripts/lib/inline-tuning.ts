import type { Plugin } from 'vite';
import { TUNING as MATCHING } from '../../src/matching/tuning.ts';
import { TUNING as SEARCH } from '../../src/search/tuning.ts';

type Value = number | readonly number[] | { readonly [name: string]: Value };

/** A tuned number, or several, as code. */
function literal(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.join()}]`;
  return `{${Object.entries(value)
    .map(([name, inner]: [string, Value]) => `${name}:${literal(inner)}`)
    .join()}}`;
}

/** The tuned numbers of a room, by where its files lie. */
const TABLES: Readonly<Record<string, Value>> = {
  '/src/search/': SEARCH,
  '/src/components/search/': SEARCH,
  '/src/matching/': MATCHING,
};

/** Writes tuned numbers where they are used: pages need no table of them, with all its names. */
export const inlineTuning: Plugin = {
  name: 'saa:inline-tuning',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(?:components\/)?(?:search|matching)\//, code: 'TUNING.' },
    handler(code, id) {
      const [, table] = Object.entries(TABLES).find(([room]) => id.includes(room)) ?? [];
      if (table === undefined) return undefined;
      return code.replace(/\bTUNING((?:\.\w+)+)/g, (whole, path: string) => {
        const found = path
          .slice(1)
          .split('.')
          .reduce<Value | undefined>(
            (value, name) => (typeof value === 'object' ? (value as Readonly<Record<string, Value>>)[name] : undefined),
            table,
          );
        return found === undefined ? whole : `(${literal(found)})`;
      });
    },
  },
};
