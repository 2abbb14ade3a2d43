/**
 * `node scripts/og-pictures.ts --out DIR` (part of the build): the pictures that chat apps show for a pasted link,
 * `DIR/<topic>.png`. A picture is drawn once and kept in `.cache/og/<hash>.png`; only what changed is drawn again.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DOMAIN_KEYS } from '../src/model/domain.ts';
import { cardHash, domainCard, SITE_CARD, topicCard, type Card } from '../src/site/og/card.ts';
import { drawCard, drawPaper, type CardFonts } from '../src/site/og/draw-card.ts';
import type { Picture } from '../src/site/og/paint.ts';
import { writeWhole } from './lib/kept-file.ts';
import { keepTopics } from './lib/kept-topics.ts';
import { encodePng } from './lib/palette-png.ts';
import { placeIn } from './lib/place-in.ts';
import { takeOver } from './lib/take-over.ts';

const FONT = 'assets/fonts/PretendardVariable.woff2';
const CACHE = '.cache/og';

const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist/og' } } }).values;
/** The site before. */
const before = process.env.SITE_BEFORE ?? '';
const cards: Card[] = [SITE_CARD, ...DOMAIN_KEYS.map(domainCard), ...keepTopics('.').map(topicCard)];
const pathOf = (card: Card): string => join(CACHE, `${cardHash(card)}.png`);

/** The site's font with the characters of some cards, at the two weights that they use. */
async function loadFonts(some: readonly Card[]): Promise<CardFonts> {
  const [{ default: opentype }, { default: subsetFont }] = await Promise.all([
    import('opentype.js'),
    import('subset-font'),
  ]);
  const characters = `${[...new Set(JSON.stringify(some))].join('')}…SAA노트`;
  const options = { targetFormat: 'truetype', noLayoutClosure: true } as const;
  // Unpacked once: most of the time of cutting goes there.
  const both = Buffer.from(await subsetFont(readFileSync(FONT), characters, options));
  const load = async (wght: number): Promise<CardFonts['regular']> => {
    const bytes = await subsetFont(both, characters, { ...options, variationAxes: { wght } });
    return opentype.parse(new Uint8Array(bytes).buffer);
  };
  return { regular: await load(400), bold: await load(700) };
}

mkdirSync(CACHE, { recursive: true });
const missing = cards.filter((card) => !existsSync(pathOf(card)));
if (missing.length > 0) {
  const fonts = await loadFonts(missing);
  // The paper of a domain is drawn once.
  const papers = new Map<Card['domain'], Picture>();
  for (const card of missing) {
    const paper = papers.get(card.domain) ?? drawPaper(card.domain);
    papers.set(card.domain, paper);
    writeWhole(pathOf(card), encodePng(drawCard(card, fonts, paper)));
  }
}
const used = new Set(cards.map((card) => `${cardHash(card)}.png`));
for (const file of readdirSync(CACHE)) if (!used.has(file)) rmSync(join(CACHE, file));
let bytes = 0;
let largest = 0;
for (const card of cards) {
  const target = placeIn(out, `${card.name}.png`);
  const [picture, past] = [pathOf(card), join(before, 'og', `${card.name}.png`)];
  if (existsSync(past) && readFileSync(past).equals(readFileSync(picture))) takeOver(past, target);
  else copyFileSync(picture, target);
  const { size } = statSync(target);
  bytes += size;
  largest = Math.max(largest, size);
}
const kb = (size: number): number => Math.round(size / 1024);
console.log(
  `공유 그림: ${cards.length}장, 새로 그린 것 ${missing.length}장, 평균 ${kb(bytes / cards.length)} KB, 가장 큰 것 ${kb(largest)} KB`,
);
