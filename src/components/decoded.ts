/** An address, or a part of it, as one reads it; what is not encoded well stays as it is. */
export function decoded(part: string, decode = decodeURIComponent): string {
  try {
    return decode(part);
  } catch {
    return part;
  }
}
