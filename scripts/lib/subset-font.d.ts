/** The parts of `subset-font` and `fontverter` in use; the packages carry no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      /** A range keeps the axis; a number fixes it. */
      variationAxes?: Record<string, number | { min: number; max: number }>;
      noLayoutClosure?: boolean;
      /** Names kept beside those that every font needs. */
      preserveNameIds?: readonly number[];
    },
  ): Promise<Uint8Array>;
}
declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, format: 'woff2' | 'truetype'): Promise<Buffer> };
  export default fontverter;
}
