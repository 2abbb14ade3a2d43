import sharp, { type Sharp } from 'sharp';

/** A channel that differs by more than this (of 255) is a difference: what fonts and compression do stays below. */
const NOTICEABLE = 48;

const shrink = (picture: Buffer): Sharp => sharp(picture).removeAlpha();

/** A screenshot at half its size, as it is kept: WebP. */
export async function toReference(screenshot: Buffer): Promise<Buffer> {
  const { width } = await sharp(screenshot).metadata();
  return shrink(screenshot)
    .resize(Math.round(width / 2))
    .webp({ quality: 82, effort: 6 })
    .toBuffer();
}

const references = new WeakMap<Buffer, Promise<Buffer>>();
/** The same once more costs nothing: to pack a picture takes longer than to compare it. */
function toReferenceOnce(screenshot: Buffer): Promise<Buffer> {
  const known = references.get(screenshot) ?? toReference(screenshot);
  references.set(screenshot, known);
  return known;
}

/** Share of the pixels in which a screenshot differs from a reference, 0–1; 1 when their sizes differ. */
export async function differenceOf(screenshot: Buffer, reference: Buffer): Promise<number> {
  const [now, then] = await Promise.all(
    [await toReferenceOnce(screenshot), reference].map((picture) =>
      shrink(picture).raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (now === undefined || then === undefined) return 1;
  if (now.info.width !== then.info.width || now.info.height !== then.info.height) return 1;
  const { channels, width, height } = now.info;
  let different = 0;
  for (let at = 0; at < now.data.length; at += channels) {
    for (let channel = at; channel < at + channels; channel++) {
      if (Math.abs((now.data[channel] ?? 0) - (then.data[channel] ?? 0)) > NOTICEABLE) {
        different++;
        break;
      }
    }
  }
  return different / (width * height);
}

/** Bins of the circle of hues: 10° each. */
const HUES = 36;
/** A pixel with less between its strongest and its weakest channel (of 255) is grey. */
const COLOURFUL = 32;
/** How far a hue reaches into its neighbours: compression tints a thin line anew wherever it lies on the pixels. */
const REACH = [1, 2, 3, 2, 1];

/** How much of a picture's colour has which hue, smoothed; a pixel counts by how colourful it is. */
async function huesOf(picture: Buffer): Promise<number[]> {
  const { data, info } = await shrink(picture).raw().toBuffer({ resolveWithObject: true });
  const bins = new Array<number>(HUES).fill(0);
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const most = Math.max(red, green, blue);
    const chroma = most - Math.min(red, green, blue);
    if (chroma < COLOURFUL) continue;
    const sixth =
      most === red
        ? ((green - blue) / chroma + 6) % 6
        : most === green
          ? (blue - red) / chroma + 2
          : (red - green) / chroma + 4;
    const place = (sixth / 6) * HUES;
    const bin = Math.floor(place) % HUES;
    const share = place - Math.floor(place);
    bins[bin] = (bins[bin] ?? 0) + chroma * (1 - share);
    bins[(bin + 1) % HUES] = (bins[(bin + 1) % HUES] ?? 0) + chroma * share;
  }
  const middle = (REACH.length - 1) / 2;
  return bins.map((_, bin) =>
    REACH.reduce((sum, weight, at) => sum + weight * (bins[(bin + at - middle + HUES) % HUES] ?? 0), 0),
  );
}

/** Share of two pictures' colour that has another hue, 0–1: thin lines and small tabs weigh as much as they are coloured. */
export async function hueDifferenceOf(screenshot: Buffer, reference: Buffer): Promise<number> {
  const [now, then] = await Promise.all([huesOf(await toReferenceOnce(screenshot)), huesOf(reference)]);
  const sum = (bins: readonly number[]): number => bins.reduce((total, bin) => total + bin, 0);
  const all = sum(now) + sum(then);
  return all === 0 ? 0 : sum(now.map((bin, index) => Math.abs(bin - (then[index] ?? 0)))) / all;
}
