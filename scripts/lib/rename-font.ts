/** Where the records of a table directory and of a name table begin, and how long one is. */
const [DIRECTORY, NAMES, TABLE_RECORD, NAME_RECORD] = [12, 6, 16, 12];

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = DIRECTORY + index * TABLE_RECORD;
    const start = font.readUInt32BE(record + 8);
    const bytes = font.subarray(start, start + font.readUInt32BE(record + 12));
    return { tag: font.toString('latin1', record, record + 4), bytes };
  });
}

/** Names of Windows and Unicode are UTF-16BE. */
const utf16 = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

function renameTable(table: Buffer, rename: (name: string, id: number) => string): Buffer {
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  const records = Buffer.from(table.subarray(0, NAMES + count * NAME_RECORD));
  const strings: Buffer[] = [];
  let offset = 0;
  for (let at = NAMES; at < records.length; at += NAME_RECORD) {
    const start = storage + records.readUInt16BE(at + 10);
    const raw = table.subarray(start, start + records.readUInt16BE(at + 8));
    const isMac = records.readUInt16BE(at) === 1;
    const name = rename(isMac ? raw.toString('latin1') : utf16(raw).toString('utf16le'), records.readUInt16BE(at + 6));
    const string = isMac ? Buffer.from(name, 'latin1') : utf16(Buffer.from(name, 'utf16le'));
    records.writeUInt16BE(string.length, at + 8);
    records.writeUInt16BE(offset, at + 10);
    strings.push(string);
    offset += string.length;
  }
  records.writeUInt16BE(0, 0);
  records.writeUInt16BE(records.length, 4);
  return Buffer.concat([records, ...strings]);
}

function checksumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * Gives an OpenType font (not packed) other names: `rename` gets every string of its name table with its id. Fonts under the OFL
 * with a Reserved Font Name may not bear it once they are changed, and a subset is changed.
 */
export function renameFont(font: Buffer, rename: (name: string, id: number) => string): Buffer {
  const tables = readTables(font).map(({ tag, bytes }): Table => {
    if (tag === 'name') return { tag, bytes: renameTable(bytes, rename) };
    if (tag !== 'head') return { tag, bytes };
    // The sum over the whole file is taken with none in it.
    const head = Buffer.from(bytes);
    head.writeUInt32BE(0, 8);
    return { tag, bytes: head };
  });
  const head = Buffer.from(font.subarray(0, DIRECTORY + tables.length * TABLE_RECORD));
  const parts: Buffer[] = [head];
  let offset = head.length;
  let adjustment = 0;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    const record = DIRECTORY + index * TABLE_RECORD;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(checksumOf(padded), record + 4);
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(bytes.length, record + 12);
    if (tag === 'head') adjustment = offset + 8;
    parts.push(padded);
    offset += padded.length;
  }
  const renamed = Buffer.concat(parts);
  renamed.writeUInt32BE((0xb1b0afba - checksumOf(renamed)) >>> 0, adjustment);
  return renamed;
}
