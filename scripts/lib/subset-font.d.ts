/** The part of `subset-font` in use; the package carries no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      targetFormat: 'woff2';
      variationAxes?: Record<string, { min: number; max: number }>;
      noLayoutClosure?: boolean;
    },
  ): Promise<Uint8Array>;
}
