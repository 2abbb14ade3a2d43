/** Puts a value at the end of the list that a map has under a key, which it may not have yet. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  if (lists.get(key)?.push(value) === undefined) lists.set(key, [value]);
}
