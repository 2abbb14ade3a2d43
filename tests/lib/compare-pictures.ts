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

/** Share of the pixels in which a screenshot differs from a reference, 0–1; 1 when their sizes differ. */
export async function differenceOf(screenshot: Buffer, reference: Buffer): Promise<number> {
  const [now, then] = await Promise.all(
    [await toReference(screenshot), reference].map((picture) =>
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
