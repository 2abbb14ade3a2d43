import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as DOMAIN_KEYS } from "./domain_BqP1MC7V.mjs";
import { a as ofAllTopics, d as once } from "./topics_B2cVM85A.mjs";
import { a as hueOf, i as topicCard, n as domainCard, o as oklch, t as SITE_CARD } from "./card_B3HpyLLr.mjs";
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import satori from "satori";
import sharp from "sharp";
import subsetFont from "subset-font";
// src/site/og/draw-card.ts
/** Size of a picture in pixels. */
var WIDTH = 1200;
var HEIGHT = 630;
var FONT = "assets/fonts/PretendardVariable.woff2";
var INK = {
	title: "#15201c",
	text: "#35423d",
	label: "#5b6763"
};
var hex = (colour) => `#${colour.toString(16).padStart(6, "0")}`;
/** An element as Satori takes it: a box of flexible children. */
var element = (style, children) => ({
	type: "div",
	key: null,
	props: {
		style: {
			display: "flex",
			...style
		},
		children
	}
});
/** Text that ends with … after so many lines. */
var clamp = (lines) => ({
	display: "block",
	lineClamp: `${lines} "…"`,
	wordBreak: "keep-all"
});
/** The site's font with the characters of some cards, at the two weights that they use. */
async function loadCardFonts(cards) {
	const characters = `${[...new Set(JSON.stringify(cards))].join("")}…SAA노트`;
	const options = {
		targetFormat: "truetype",
		noLayoutClosure: true
	};
	const variable = Buffer.from(await subsetFont(readFileSync(FONT), characters, options));
	const load = async (weight) => ({
		name: "Pretendard",
		weight,
		data: Buffer.from(await subsetFont(variable, characters, {
			...options,
			variationAxes: { wght: weight }
		}))
	});
	return [await load(400), await load(700)];
}
/** The drawing of a card. KakaoTalk crops to the middle 800 × 400 pixels: all text stands there. */
function layOut(card) {
	const hue = hueOf(card.domain);
	const colour = (lightness, chroma) => hex(oklch(lightness, chroma, hue));
	const tab = (top, lightness, chroma) => element({
		position: "absolute",
		left: 1030,
		top,
		width: 62,
		height: 66,
		borderRadius: 12,
		backgroundColor: colour(lightness, chroma)
	});
	const facts = card.facts.map(({ label, value }) => element({
		flexDirection: "column",
		flex: 1,
		borderTop: `3px solid ${colour(.85, .045)}`,
		paddingTop: 10
	}, [element({
		...clamp(1),
		fontSize: 24,
		color: INK.label
	}, label), element({
		...clamp(1),
		fontSize: value.length > 14 ? 27 : 40,
		fontWeight: 700,
		color: INK.title
	}, value)]));
	const text = element({
		position: "absolute",
		left: 200,
		top: 115,
		width: 800,
		height: 400,
		flexDirection: "column"
	}, [
		element({
			justifyContent: "space-between",
			fontSize: 26,
			fontWeight: 700
		}, [element({ color: colour(.46, .115) }, card.kicker), element({ color: INK.label }, "SAA 노트")]),
		element({
			...clamp(2),
			fontSize: card.title.length > 16 ? 48 : 64,
			fontWeight: 700,
			color: INK.title
		}, card.title),
		element({
			...clamp(card.facts.length === 0 ? 4 : 3),
			fontSize: card.facts.length === 0 ? 38 : 30,
			lineHeight: 1.45,
			marginTop: 8,
			color: INK.text
		}, card.summary),
		card.facts.length === 0 ? void 0 : element({
			gap: 40,
			marginTop: "auto"
		}, facts)
	]);
	return element({
		width: WIDTH,
		height: HEIGHT,
		backgroundColor: colour(.93, .035),
		fontFamily: "Pretendard"
	}, [
		tab(130, .62, .13),
		tab(218, .74, .1),
		tab(306, .83, .07),
		element({
			position: "absolute",
			left: 140,
			top: 64,
			width: 920,
			height: 500,
			borderRadius: 22,
			backgroundColor: "#ffffff",
			borderLeft: `10px solid ${colour(.62, .13)}`
		}),
		text
	]);
}
/** Draws a card as a PNG of 1200 × 630 pixels. */
async function drawCard(card, fonts) {
	const svg = await satori(layOut(card), {
		width: WIDTH,
		height: HEIGHT,
		fonts
	});
	return new Uint8Array(await sharp(Buffer.from(svg)).png({
		palette: true,
		compressionLevel: 9,
		effort: 4
	}).toBuffer());
}
// src/site/og/draw-card.ts?raw
var draw_card_default = "import { readFileSync } from 'node:fs';\nimport satori, { type SatoriOptions } from 'satori';\nimport sharp from 'sharp';\nimport subsetFont from 'subset-font';\nimport type { Card } from './card.ts';\nimport { hueOf, oklch } from './colours.ts';\n\n/** Size of a picture in pixels. */\nconst WIDTH = 1200;\nconst HEIGHT = 630;\nconst FONT = 'assets/fonts/PretendardVariable.woff2';\n\n/** A box as Satori takes it; its own types are those of React, which is not here. */\ninterface Node {\n  readonly type: 'div';\n  readonly key: null;\n  readonly props: { readonly style: Style; readonly children?: string | readonly (Node | undefined)[] | undefined };\n}\ntype Style = Readonly<Record<string, string | number>>;\n\nconst INK = { title: '#15201c', text: '#35423d', label: '#5b6763' };\nconst hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;\n\n/** An element as Satori takes it: a box of flexible children. */\nconst element = (style: Style, children?: string | readonly (Node | undefined)[]): Node => ({\n  type: 'div',\n  key: null,\n  props: { style: { display: 'flex', ...style }, children },\n});\n\n/** Text that ends with … after so many lines. */\nconst clamp = (lines: number): Style => ({ display: 'block', lineClamp: `${lines} \"…\"`, wordBreak: 'keep-all' });\n\n/** The site's font with the characters of some cards, at the two weights that they use. */\nexport async function loadCardFonts(cards: readonly Card[]): Promise<SatoriOptions['fonts']> {\n  const characters = `${[...new Set(JSON.stringify(cards))].join('')}…SAA노트`;\n  const options = { targetFormat: 'truetype', noLayoutClosure: true } as const;\n  // Unpacked once: most of the time of cutting goes there.\n  const variable = Buffer.from(await subsetFont(readFileSync(FONT), characters, options));\n  const load = async (weight: 400 | 700): Promise<SatoriOptions['fonts'][number]> => ({\n    name: 'Pretendard',\n    weight,\n    data: Buffer.from(await subsetFont(variable, characters, { ...options, variationAxes: { wght: weight } })),\n  });\n  return [await load(400), await load(700)];\n}\n\n/** The drawing of a card. KakaoTalk crops to the middle 800 × 400 pixels: all text stands there. */\nfunction layOut(card: Card): Node {\n  const hue = hueOf(card.domain);\n  const colour = (lightness: number, chroma: number): string => hex(oklch(lightness, chroma, hue));\n  const tab = (top: number, lightness: number, chroma: number): Node =>\n    element({\n      ...{ position: 'absolute', left: 1030, top, width: 62, height: 66, borderRadius: 12 },\n      backgroundColor: colour(lightness, chroma),\n    });\n  const facts = card.facts.map(({ label, value }) =>\n    element({ flexDirection: 'column', flex: 1, borderTop: `3px solid ${colour(0.85, 0.045)}`, paddingTop: 10 }, [\n      element({ ...clamp(1), fontSize: 24, color: INK.label }, label),\n      element({ ...clamp(1), fontSize: value.length > 14 ? 27 : 40, fontWeight: 700, color: INK.title }, value),\n    ]),\n  );\n  const text = element(\n    {\n      ...{ position: 'absolute', left: 200, top: 115, width: 800, height: 400 },\n      flexDirection: 'column',\n    },\n    [\n      element({ justifyContent: 'space-between', fontSize: 26, fontWeight: 700 }, [\n        element({ color: colour(0.46, 0.115) }, card.kicker),\n        element({ color: INK.label }, 'SAA 노트'),\n      ]),\n      element(\n        { ...clamp(2), fontSize: card.title.length > 16 ? 48 : 64, fontWeight: 700, color: INK.title },\n        card.title,\n      ),\n      element(\n        {\n          ...clamp(card.facts.length === 0 ? 4 : 3),\n          ...{ fontSize: card.facts.length === 0 ? 38 : 30, lineHeight: 1.45, marginTop: 8, color: INK.text },\n        },\n        card.summary,\n      ),\n      card.facts.length === 0 ? undefined : element({ gap: 40, marginTop: 'auto' }, facts),\n    ],\n  );\n  return element({ width: WIDTH, height: HEIGHT, backgroundColor: colour(0.93, 0.035), fontFamily: 'Pretendard' }, [\n    tab(130, 0.62, 0.13),\n    tab(218, 0.74, 0.1),\n    tab(306, 0.83, 0.07),\n    element({\n      ...{ position: 'absolute', left: 140, top: 64, width: 920, height: 500, borderRadius: 22 },\n      backgroundColor: '#ffffff',\n      borderLeft: `10px solid ${colour(0.62, 0.13)}`,\n    }),\n    text,\n  ]);\n}\n\n/** Draws a card as a PNG of 1200 × 630 pixels. */\nexport async function drawCard(card: Card, fonts: SatoriOptions['fonts']): Promise<Uint8Array<ArrayBuffer>> {\n  const svg = await satori(layOut(card), { width: WIDTH, height: HEIGHT, fonts });\n  return new Uint8Array(\n    await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9, effort: 4 }).toBuffer(),\n  );\n}\n";
// src/site/og/card-pictures.ts
/** Pictures by a hash of all that they show: drawing one takes longer than making a page. */
var CACHE = ".cache/share-pictures";
/** The cards of all pages. */
var getCards = ofAllTopics((topics) => [
	SITE_CARD,
	...DOMAIN_KEYS.map(domainCard),
	...topics.map(topicCard)
]);
var getFonts = once(async () => loadCardFonts(await getCards()));
/** The picture of a card as PNG: from the cache when one was drawn from the same. */
async function readPicture(card) {
	const hash = createHash("sha256").update(draw_card_default).update(JSON.stringify(card)).digest("hex");
	const path = join(CACHE, `${hash}.png`);
	const kept = await readFile(path).catch(() => void 0);
	if (kept !== void 0) return new Uint8Array(kept);
	const drawn = await drawCard(card, await getFonts());
	await mkdir(CACHE, { recursive: true });
	await writeFile(`${path}.part`, drawn);
	await rename(`${path}.part`, path);
	return drawn;
}
// src/pages/og/[...name].png.ts
var ____name__png_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => (await getCards()).map((card) => ({
	params: { name: card.name },
	props: { card }
}));
/** The picture that chat apps show for a pasted link. */
var GET = async ({ props: { card } }) => new Response(await readPicture(card), { headers: { "Content-Type": "image/png" } });
// \0virtual:astro:page:src/pages/og/[...name].png@_@ts
var page = () => ____name__png_exports;
export { page };
