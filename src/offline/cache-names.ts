/** What the names of all caches of a site begin with; the blank keeps sites apart whose base is the beginning of another's. */
export const cachePrefix = (base: string): string => `offline ${base} `;

/** Name of the cache that keeps one build, by the path of its store's index. */
export const cacheNameOf = (base: string, index: string): string => `${cachePrefix(base)}${index}`;

/** Name of the cache with what workers know beside their builds. */
export const notesCacheOf = (base: string): string => `${cachePrefix(base)}notes`;

/** Name of the cache with the pages that were visited while no build is kept whole. */
export const visitedCacheOf = (base: string): string => `${cachePrefix(base)}visited`;

/** Address in the cache of notes whose being there says that the reader asked for the store. */
export const askedKey = (base: string): string => `${base}packs/asked`;
