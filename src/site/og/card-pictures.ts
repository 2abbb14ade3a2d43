import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMAIN_KEYS } from '../../model/domain.ts';
import { drawingOf } from '../gallery.ts';
import { once } from '../once.ts';
import { ofAllTopics } from '../topics.ts';
import { domainCard, SITE_CARD, topicCard, type Card } from './card.ts';
import { drawCard, loadCardFonts } from './draw-card.ts';
import drawing from './draw-card.ts?raw';

/** Pictures by a hash of all that they show: drawing one takes longer than making a page. */
const CACHE = '.cache/share-pictures';

/** The cards of all pages. */
export const getCards = ofAllTopics(async (topics): Promise<readonly Card[]> => [
  SITE_CARD,
  ...DOMAIN_KEYS.map(domainCard),
  ...(await Promise.all(topics.map(async (topic) => topicCard(topic, await drawingOf(topic))))),
]);

const getFonts = once(async () => loadCardFonts(await getCards()));

/** The picture of a card as PNG: from the cache when one was drawn from the same. */
export async function readPicture(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(drawing).update(JSON.stringify(card)).digest('hex');
  const path = join(CACHE, `${hash}.png`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return new Uint8Array(kept);
  const drawn = await drawCard(card, await getFonts());
  await mkdir(CACHE, { recursive: true });
  // Renamed into place, so that a build that is killed leaves no half of a picture.
  await writeFile(`${path}.part`, drawn);
  await rename(`${path}.part`, path);
  return drawn;
}
