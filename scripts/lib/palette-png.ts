import { crc32, deflateSync } from 'node:zlib';

/** Colours that one byte can name. */
const PALETTE = 256;

/** Opaque raw pixels of four bytes each. */
export interface Pixels {
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture whose pixels name their colours, in rows that start with the number of their PNG filter: none. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly number[];
  readonly rows: Buffer;
}

/** How often each colour occurs, in the order in which they first do, and the number of each pixel's in that order. */
function readColours({ rgba, width, height }: Pixels): { counts: Map<number, number>; which: Uint32Array } {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const which = new Uint32Array(pixels.length);
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  // Neighbours are mostly alike: only where a colour ends is anything looked up.
  for (let at = 0; at < pixels.length;) {
    const colour = pixels[at] ?? 0;
    const number = numbers.get(colour) ?? counts.length;
    if (number === counts.length) {
      numbers.set(colour, number);
      counts.push(0);
    }
    const start = at;
    while (pixels[at] === colour) which[at++] = number;
    counts[number] = (counts[number] ?? 0) + at - start;
  }
  return { counts: new Map([...numbers].map(([colour, number]) => [colour, counts[number] ?? 0])), which };
}

/** Names every colour by a number: those of a palette keep theirs, then the most used have one of their own, the others that of the nearest. */
function nameColours(
  counts: ReadonlyMap<number, number>,
  known: readonly number[],
): { palette: number[]; nameOf: Map<number, number> } {
  const before = new Set(known);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const fresh = ranked.filter((colour) => !before.has(colour));
  const palette = [...known, ...fresh].slice(0, PALETTE);
  const nameOf = new Map(palette.map((colour, name) => [colour, name]));
  const [red, green, blue] = [0, 8, 16].map((shift) => Int32Array.from(palette, (colour) => (colour >> shift) & 255));
  if (red === undefined || green === undefined || blue === undefined) return { palette, nameOf };
  // Typed arrays without a call inside: this runs a hundred thousand times for a picture.
  for (const colour of fresh) {
    if (nameOf.has(colour)) continue;
    const [r, g, b] = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    let nearest = 0;
    let least = Infinity;
    for (let name = 0; name < palette.length; name++) {
      const dr = (red[name] ?? 0) - r;
      const dg = (green[name] ?? 0) - g;
      const db = (blue[name] ?? 0) - b;
      const distance = dr * dr + dg * dg + db * db;
      if (distance >= least) continue;
      nearest = name;
      least = distance;
    }
    nameOf.set(colour, nearest);
  }
  return { palette, nameOf };
}

/** Lays pixels over an indexed picture; without one they are the picture. */
export function layOver(pixels: Pixels, under?: Indexed, place = { left: 0, top: 0 }): Indexed {
  const { width, height } = under ?? pixels;
  const { counts, which } = readColours(pixels);
  const { palette, nameOf } = nameColours(counts, under?.palette ?? []);
  const names = Uint8Array.from(counts.keys(), (colour) => nameOf.get(colour) ?? 0);
  const rows = under === undefined ? Buffer.alloc((width + 1) * height) : Buffer.from(under.rows);
  let at = 0;
  for (let row = 0; row < pixels.height; row++) {
    const from = (place.top + row) * (width + 1) + 1 + place.left;
    for (let to = from; to < from + pixels.width; to++) rows[to] = names[which[at++] ?? 0] ?? 0;
  }
  return { width, height, palette, rows };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}

/** An indexed picture as PNG. */
export function encodePng({ width, height, palette, rows }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
