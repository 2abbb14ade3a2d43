/** What decides whether a device is filled without being asked. */
interface Situation {
  /** The reader saves data. */
  readonly saveData: boolean;
  /** Bytes that the browser would let the site keep, and those it keeps; `undefined` where it does not say. */
  readonly quota?: number | undefined;
  readonly usage?: number | undefined;
}

/** Most bytes that a store may take. */
const STORE_LIMIT = 8_000_000;

/** Free space, in multiples of what a store may take, below which a device is not filled without being asked. */
const ROOM = 3;

/** Tells whether a store may be filled though nobody asked for it. */
export const mayFillUnasked = ({ saveData, quota, usage = 0 }: Situation): boolean =>
  !saveData && (quota === undefined || quota - usage >= ROOM * STORE_LIMIT);

/** The browser's `navigator`, in a page or in a worker. */
interface Browser {
  readonly storage?: Pick<StorageManager, 'estimate'>;
  readonly connection?: { readonly saveData?: boolean };
}

/** The situation of this browser; what it does not tell is left out. */
export async function situationOf({ storage, connection }: Browser): Promise<Situation> {
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return { saveData: connection?.saveData === true, quota, usage };
}
