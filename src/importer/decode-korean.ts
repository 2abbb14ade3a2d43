/** Trail bytes of the Hangul that Windows added to EUC-KR: letters and everything from 0x81. */
const TRAILS = [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, 0xfe)];
/** From this lead byte on, trail bytes of EUC-KR begin at 0xA1, so only those below are free. */
const SHORT_ROWS = 0xa1;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Every character of two bytes, by its bytes as a number: those of EUC-KR, and the other Hangul in the order of Unicode. */
function readTable(): Map<number, string> {
  const table = new Map<number, string>();
  const decoder = new TextDecoder('euc-kr');
  for (const lead of range(0xa1, 0xfe)) {
    for (const trail of range(0xa1, 0xfe)) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\uFFFD') table.set(lead * 256 + trail, text);
    }
  }
  const known = new Set(table.values());
  const others = range(0xac00, 0xd7a3)
    .map((code) => String.fromCharCode(code))
    .filter((syllable) => !known.has(syllable));
  const free = range(0x81, 0xfe).flatMap((lead) =>
    TRAILS.filter((trail) => lead < SHORT_ROWS || trail < SHORT_ROWS).map((trail) => lead * 256 + trail),
  );
  others.forEach((syllable, index) => table.set(free[index] ?? 0, syllable));
  return table;
}

let characters: ReadonlyMap<number, string> | undefined;

/**
 * Decodes EUC-KR with the Hangul that Windows added to it (code page 949): `0x8C 0x63` → 똠, which Node's decoder does not
 * know. `undefined` when the bytes are no such text.
 */
export function decodeKorean(bytes: Uint8Array): string | undefined {
  characters ??= readTable();
  const text: string[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const character = byte < 0x80 ? String.fromCharCode(byte) : characters.get(byte * 256 + (bytes[(index += 1)] ?? 0));
    if (character === undefined) return undefined;
    text.push(character);
  }
  return text.join('');
}
