/** The part of opentype.js that the pictures use; the package brings no types. */
declare module 'opentype.js' {
  /** A font; sizes and positions in pixels, `y` is the baseline. */
  export interface Font {
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  const opentype: { parse(data: ArrayBuffer): Font };
  export default opentype;
}
