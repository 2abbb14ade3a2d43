import { crc32, deflateSync } from 'node:zlib';

/** Colours that one byte can name. */
const PALETTE = 256;

/** Names every colour by a number: the most used have one of their own, the others that of the nearest. */
function chooseColours(counts: ReadonlyMap<number, number>): { palette: number[]; nameOf: Map<number, number> } {
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = ranked.slice(0, PALETTE);
  const nameOf = new Map(palette.map((colour, name) => [colour, name]));
  const [red, green, blue] = [0, 8, 16].map((shift) => Int32Array.from(palette, (colour) => (colour >> shift) & 255));
  if (red === undefined || green === undefined || blue === undefined) return { palette, nameOf };
  // Typed arrays without a call inside: this runs a hundred thousand times for a picture.
  for (const colour of ranked.slice(PALETTE)) {
    const [r, g, b] = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    let nearest = 0;
    let least = Infinity;
    for (let name = 0; name < PALETTE; name++) {
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

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}

/** A picture of flat colours as PNG with a palette, for opaque raw pixels of four bytes each. A third of the time that general quantization takes. */
export function encodePalettePng(rgba: Uint8Array<ArrayBuffer>, width: number, height: number): Buffer {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counts = new Map<number, number>();
  // Ends of the runs of one colour, none across two rows.
  const ends: number[] = [];
  for (let row = 0; row < pixels.length; row += width) {
    for (let at = row; at < row + width;) {
      const colour = pixels[at] ?? 0;
      const start = at++;
      while (at < row + width && pixels[at] === colour) at++;
      counts.set(colour, (counts.get(colour) ?? 0) + at - start);
      ends.push(at);
    }
  }
  const { palette, nameOf } = chooseColours(counts);
  // Each row starts with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  let start = 0;
  for (const end of ends) {
    const filters = Math.floor(start / width) + 1;
    rows.fill(nameOf.get(pixels[start] ?? 0) ?? 0, start + filters, end + filters);
    start = end;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
