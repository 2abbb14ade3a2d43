import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that are collected before they go to the file. */
const CHUNK = 1 << 20;

/** Where a text lies in a spool, in bytes. */
export interface SpoolPlace {
  readonly start: number;
  readonly length: number;
}

/** Texts kept in a temporary file instead of memory. */
export interface Spool {
  /** Keeps a text and says where. */
  readonly keep: (text: string) => SpoolPlace;
  readonly read: (place: SpoolPlace) => string;
  /** Copies everything that was kept, in order, to an open file. */
  readonly copyTo: (file: number) => void;
  /** Removes the temporary file. */
  readonly close: () => void;
}

/** Opens a spool in the system's folder for temporary files. */
export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const file = openSync(join(folder, 'spool'), 'w+');
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let size = 0;
  const flush = (): void => {
    if (pendingBytes === 0) return;
    writeSync(file, Buffer.concat(pending));
    pending = [];
    pendingBytes = 0;
  };
  return {
    keep(text) {
      const bytes = Buffer.from(text);
      const start = size;
      pending.push(bytes);
      pendingBytes += bytes.length;
      size += bytes.length;
      if (pendingBytes > CHUNK) flush();
      return { start, length: bytes.length };
    },
    read({ start, length }) {
      flush();
      const buffer = Buffer.alloc(length);
      readSync(file, buffer, 0, length, start);
      return buffer.toString();
    },
    copyTo(target) {
      flush();
      const buffer = Buffer.alloc(CHUNK);
      for (let at = 0; at < size;) {
        const read = readSync(file, buffer, 0, CHUNK, at);
        if (read === 0) return;
        writeSync(target, buffer, 0, read);
        at += read;
      }
    },
    close() {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
