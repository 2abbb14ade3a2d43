/** Fetches a file below `pagefind/` as bytes. An error whose cause is a status is a server's, which answered. */
export type Fetcher = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Milliseconds before each new try of a file that did not arrive. */
const RETRIES = [250, 1_000];

/** A fetcher for the browser: `root` is the URL of the `pagefind/` folder, with a slash at the end. */
export function fetcherFor(root: string): Fetcher {
  return async (path) => {
    for (const pause of [...RETRIES, undefined]) {
      try {
        const response = await fetch(root + path);
        if (response.ok) return new Uint8Array(await response.arrayBuffer());
        // what is not there now will not be there in a second either
        if (pause === undefined || response.status === 404) throw new Error(path, { cause: response.status });
      } catch (error) {
        if (pause === undefined || !(error instanceof TypeError) || !navigator.onLine) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Error(path);
  };
}

/** Unpacks gzip; bytes that a server has unpacked already pass through. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const inflated = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
