/** The part of `text-fragments-polyfill` in use; the package carries no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export function generateFragment(selection: Selection): {
    /** 0 when a unique fragment was found. */
    readonly status: number;
    readonly fragment?: {
      readonly prefix?: string;
      readonly textStart: string;
      readonly textEnd?: string;
      readonly suffix?: string;
    };
  };
  /** Milliseconds after which `generateFragment` throws. */
  export function setTimeout(limit: number): void;
}
