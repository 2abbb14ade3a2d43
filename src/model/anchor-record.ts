import { z } from 'zod';
import { KEBAB, SLUG_PATTERN } from './slug.ts';

const topic = z.string().regex(new RegExp(`^${KEBAB}/${KEBAB}$`), '주제는 "<도메인>/<슬러그>"로 적는다');
const anchor = z.string().regex(SLUG_PATTERN, 'id는 소문자 영문, 숫자, 하이픈만 쓴다');

/**
 * `content/_anchors.yaml`: every anchor that was ever published, so that links of years ago still lead somewhere.
 *
 * Example: `{ recorded: { "storage/s3": ["how", "row-s3"] }, moved: { "storage/s3#old": "how", "storage/s3#lock":
 * "storage/s3-object-lock#modes" } }`. Written by `npm run anchors`; `moved` is kept by hand.
 */
export const anchorRecord = z.strictObject({
  /** Anchors by topic. */
  recorded: z.record(topic, z.array(anchor)),
  /** Where an anchor that is no more leads: another of the same topic, or `<domain>/<slug>[#anchor]`. */
  moved: z.record(
    z.string().regex(new RegExp(`^${KEBAB}/${KEBAB}#${KEBAB}$`), '옮긴 앵커는 "<도메인>/<슬러그>#<옛 id>"로 적는다'),
    z
      .string()
      .regex(
        new RegExp(`^(?:${KEBAB}|${KEBAB}/${KEBAB}(?:#${KEBAB})?)$`),
        '갈 곳은 "<새 id>"나 "<도메인>/<슬러그>#<id>"로 적는다',
      ),
  ),
});

/** @see anchorRecord */
export type AnchorRecord = z.output<typeof anchorRecord>;

/** Splits where an anchor leads: `("storage/s3", "how") → { topic: "storage/s3", anchor: "how" }`. */
export function anchorTarget(from: string, target: string): { topic: string; anchor: string | undefined } {
  if (!target.includes('/')) return { topic: from, anchor: target };
  const [id = '', anchorId] = target.split('#');
  return { topic: id, anchor: anchorId };
}
