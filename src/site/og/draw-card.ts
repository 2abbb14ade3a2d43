import { readFileSync } from 'node:fs';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import type { Card } from './card.ts';
import { hueOf, oklch } from './colours.ts';

/** Size of a picture in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const FONT = 'assets/fonts/PretendardVariable.woff2';

/** A box as Satori takes it; its own types are those of React, which is not here. */
interface Node {
  readonly type: 'div' | 'img';
  readonly key: null;
  readonly props: {
    readonly style: Style;
    readonly src?: string;
    readonly children?: string | readonly (Node | undefined)[] | undefined;
  };
}
type Style = Readonly<Record<string, string | number>>;

const INK = { title: '#15201c', text: '#35423d', label: '#5b6763' };
const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** An element as Satori takes it: a box of flexible children. */
const element = (style: Style, children?: string | readonly (Node | undefined)[]): Node => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** Room for a drawing beside the text, in pixels. */
const ROOM = { width: 300, height: 400 };

/** A drawing as large as it has room: `<svg width="277" height="869" …`. */
function picture(svg: string): Node {
  const [width = 1, height = 1] = ['width', 'height'].map((name) =>
    Number(new RegExp(`^<svg[^>]* ${name}="(\\d+)"`).exec(svg)?.[1]),
  );
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  const style = { width: Math.round(width * scale), height: Math.round(height * scale), margin: 'auto' };
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'img', key: null, props: { style, src } };
}

/** Text that ends with … after so many lines. */
const clamp = (lines: number): Style => ({ display: 'block', lineClamp: `${lines} "…"`, wordBreak: 'keep-all' });

/** The site's font with the characters of some cards, at the two weights that they use. */
export async function loadCardFonts(cards: readonly Card[]): Promise<SatoriOptions['fonts']> {
  const characters = `${[...new Set(JSON.stringify(cards))].join('')}…SAA노트`;
  const options = { targetFormat: 'truetype', noLayoutClosure: true } as const;
  // Unpacked once: most of the time of cutting goes there.
  const variable = Buffer.from(await subsetFont(readFileSync(FONT), characters, options));
  const load = async (weight: 400 | 700): Promise<SatoriOptions['fonts'][number]> => ({
    name: 'Pretendard',
    weight,
    data: Buffer.from(await subsetFont(variable, characters, { ...options, variationAxes: { wght: weight } })),
  });
  return [await load(400), await load(700)];
}

/** The drawing of a card. KakaoTalk crops to the middle 800 × 400 pixels: all text stands there. */
function layOut(card: Card): Node {
  const hue = hueOf(card.domain);
  const colour = (lightness: number, chroma: number): string => hex(oklch(lightness, chroma, hue));
  const tab = (top: number, lightness: number, chroma: number): Node =>
    element({
      ...{ position: 'absolute', left: 1030, top, width: 62, height: 66, borderRadius: 12 },
      backgroundColor: colour(lightness, chroma),
    });
  const facts = card.facts.map(({ label, value }, at) =>
    element({ flexDirection: 'column', flex: at === 0 ? 3 : 2 }, [
      element({ ...clamp(1), fontSize: 24, color: INK.label }, label),
      element(
        {
          ...clamp(2),
          ...{ fontSize: at > 0 ? 30 : value.length > 18 ? 36 : 56, lineHeight: 1.3, fontWeight: 700 },
          color: at === 0 ? colour(0.46, 0.115) : INK.title,
        },
        value,
      ),
    ]),
  );
  const { drawing } = card;
  const below = drawing === undefined ? facts : [];
  const summary = element(
    {
      ...clamp(drawing !== undefined ? 5 : below.length === 0 ? 4 : 2),
      ...{
        fontSize: drawing === undefined && below.length === 0 ? 38 : 30,
        lineHeight: 1.45,
        marginTop: 8,
        color: INK.text,
      },
    },
    card.summary,
  );
  const text = element(
    {
      ...{ position: 'absolute', left: 200, top: 115, width: drawing === undefined ? 800 : 480, height: 400 },
      flexDirection: 'column',
    },
    [
      element({ justifyContent: 'space-between', fontSize: 26, fontWeight: 700 }, [
        element({ color: colour(0.46, 0.115) }, card.kicker),
        element({ color: INK.label }, 'SAA 노트'),
      ]),
      element(
        { ...clamp(2), fontSize: card.title.length > 16 ? 48 : 64, fontWeight: 700, color: INK.title },
        card.title,
      ),
      summary,
      below.length === 0
        ? undefined
        : element(
            {
              ...{ flexWrap: 'wrap', alignItems: 'flex-end', gap: 40, marginTop: 'auto' },
              ...{ borderTop: `3px solid ${colour(0.85, 0.045)}`, paddingTop: 14, color: INK.title },
            },
            below,
          ),
    ],
  );
  return element({ width: WIDTH, height: HEIGHT, backgroundColor: colour(0.93, 0.035), fontFamily: 'Pretendard' }, [
    tab(130, 0.62, 0.13),
    tab(218, 0.74, 0.1),
    tab(306, 0.83, 0.07),
    element({
      ...{ position: 'absolute', left: 140, top: 64, width: 920, height: 500, borderRadius: 22 },
      backgroundColor: '#ffffff',
      borderLeft: `10px solid ${colour(0.62, 0.13)}`,
    }),
    text,
    drawing === undefined
      ? undefined
      : element({ position: 'absolute', left: 700, top: 115, ...ROOM }, [picture(drawing)]),
  ]);
}

/** Draws a card as a PNG of 1200 × 630 pixels. */
export async function drawCard(card: Card, fonts: SatoriOptions['fonts']): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layOut(card), { width: WIDTH, height: HEIGHT, fonts });
  return new Uint8Array(
    await sharp(Buffer.from(svg)).png({ palette: true, dither: 0, compressionLevel: 9, effort: 4 }).toBuffer(),
  );
}
