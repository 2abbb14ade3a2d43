/** An address, or a part of it, as one reads it; what is not encoded well stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
