import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes an object of lists as JSON, one element to a line: `{ "notes": […], "blocks": […] }`.
 *
 * Element by element, so that a report of millions of blocks never stands in memory as one text.
 */
export function writeLists(path: string, lists: Readonly<Record<string, Iterable<unknown>>>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let buffer = '{';
  const put = (text: string): void => {
    buffer += text;
    if (buffer.length < 1 << 20) return;
    writeSync(file, buffer);
    buffer = '';
  };
  try {
    Object.entries(lists).forEach(([name, list], index) => {
      put(`${index > 0 ? ',' : ''}\n${JSON.stringify(name)}: [`);
      let first = true;
      for (const element of list) {
        put(`${first ? '' : ','}\n${JSON.stringify(element)}`);
        first = false;
      }
      put(']');
    });
    put('\n}\n');
    writeSync(file, buffer);
  } finally {
    closeSync(file);
  }
}
