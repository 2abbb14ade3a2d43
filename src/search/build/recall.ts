/**
 * Gives what was read of one topic: by reading it, or as it was read before from the same. `shared` (one object for all topics) and `own`
 * are everything that decides it; what is read is nothing that JSON would change.
 */
export type Recall = <T>(shared: object, own: unknown, read: () => T) => T;

/** Remembers nothing. */
export const readAnew: Recall = (_shared, _own, read) => read();
