/** What is made when it is first asked for, and kept; where it does not come, the next try makes it anew. */
export function retryOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    const making = (made ??= make());
    making.catch(() => (made = undefined));
    return making;
  };
}
