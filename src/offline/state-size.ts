/** A size as readers are told: `6.8 MB`, never less than it is. */
const tell = (bytes: number): string => `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;

/** The text of a page with the size of the store where it says so: elements with `data-store-size`. */
export const stateSize = (html: string, bytes: number): string =>
  html.replaceAll(/(<[a-z]+[^>]*\sdata-store-size\b[^>]*>)[^<]*/g, (_, tag: string) => tag + tell(bytes));
