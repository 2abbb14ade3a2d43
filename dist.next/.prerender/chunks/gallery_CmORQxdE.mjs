import { a as ofAllTopics, d as once, g as bodyFences } from "./topics_B2cVM85A.mjs";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { z } from "zod";
import { join } from "node:path";
// src/diagrams/clear-corner.ts
/** An attribute of a tag, `""` where it has none. */
var attribute = (tag, name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
/** Height of letters in a picture, and how wide one is at most, in parts of that. */
var SIZE = 22;
var isWide = (letter) => /[\u1100-\u{10FFFF}]/u.test(letter);
var widthOf = (text) => Array.from(text.replace(/&\w+;/g, "&")).reduce((sum, letter) => sum + SIZE * (isWide(letter) ? .98 : .64), 0);
/** Where the lines of all texts of a picture lie, a little wider than they are drawn. */
function textsIn(svg) {
	return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(([, own = "", body = ""]) => {
		const shift = attribute(own, "text-anchor") === "middle" ? .5 : attribute(own, "text-anchor") === "end" ? 1 : 0;
		return [...`<tspan${own}>${body}`.matchAll(/<tspan([^>]*)>([^<]*)/g)].map(([, at = "", text = ""]) => {
			const [x, y, width] = [
				Number(attribute(at, "x")),
				Number(attribute(at, "y")),
				widthOf(text.trim())
			];
			return [
				x - shift * width,
				y - SIZE,
				x + (1 - shift) * width,
				y + SIZE * .35
			];
		});
	});
}
/** Where the nodes of a picture lie. */
var nodesIn = (svg) => [...svg.matchAll(/<g class="d-node[^>]* data-box="([^"]*)"/g)].map(([, box = ""]) => {
	const [x = 0, y = 0, width = 0, height = 0] = box.split(" ").map(Number);
	return [
		x,
		y,
		x + width,
		y + height
	];
});
/** Whether some of a mark lies outside of a picture, which cuts that off. */
function isCut(svg, [x, y], size) {
	const [left = 0, top = 0, width = 0, height = 0] = (/ viewBox="([^"]*)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
	return x < left || y < top || x + size > left + width || y + size > top + height;
}
/**
* The first of these corners where a mark of this size, from its left and top, lies on no text and in the picture, and in a boundary
* on no node; where there is none, that with the least below it.
*/
function clearCorner(svg, corners, size, isBoundary) {
	const met = (all, [x, y]) => all.filter(([left, top, right, bottom]) => x < right && x + size > left && y < bottom && y + size > top).length;
	const [texts, nodes] = [textsIn(svg), isBoundary ? nodesIn(svg) : []];
	return corners.map((corner) => {
		return {
			corner,
			cost: 9 * (met(texts, corner) + Number(isCut(svg, corner, size))) + met(nodes, corner)
		};
	}).sort((a, b) => a.cost - b.cost)[0]?.corner ?? [0, 0];
}
// src/diagrams/drawn-failure.ts
var DOWN = /^\s*class ([\w, ]+?) down\s*$/gm;
/** What is marked in the drawing `id` that has this source: nothing where nothing in it has failed. */
function drawnFailure(id, source, failures) {
	const shown = failures.filter(({ drawn }) => drawn === id);
	return {
		down: [...source.matchAll(DOWN)].flatMap(([, names = ""]) => names.split(/[ ,]+/)),
		over: shown.flatMap(({ takeover, drawnTakeover = takeover }) => drawnTakeover),
		way: shown.flatMap(({ drawnWay = [] }) => drawnWay.map(({ from, to }) => `${from}_${to}`))
	};
}
/** The same for the drawing with this id in the `body` of a topic. */
var drawnIn = (body, id, failures) => drawnFailure(id, bodyFences(body).find((fence) => fence.id === id)?.source ?? "", failures);
/** What the marks refer to, once a page: the lines that hatch what has failed, and the cross over it. */
var MARKS = "<linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol>";
/** What the frames of what takes over are drawn with, and nothing else. */
var OVER = "stroke=\"var(--diagram-link)\" stroke-width=\"5\"";
/** A place that is written as `x y width height`. */
var numbers = (box) => box.split(" ").map(Number);
var isWithin = (inner, outer) => {
	const [x = 0, y = 0, width = 0, height = 0] = inner;
	const [left = 0, top = 0, wide = 0, high = 0] = outer;
	return x >= left && y >= top && x + width <= left + wide && y + height <= top + high;
};
var round = (value) => Math.round(value * 10) / 10;
/** A part of a picture: its group, with all that is drawn of it. */
var groupOf = (id) => new RegExp(`(<g [^>]*data-box="([^"]*)" data-part="${id}"[^>]*>)(.*?)</g>`, "s");
var CROSS = 40;
/** How far from the edges of a box a cross stands: of a boundary inside it, of a part on it, and where there is no room, further out. */
var INSETS = {
	boundary: [10, -24],
	part: [-16, -26]
};
/** A cross in a corner of a box where no text is. */
function crossOf(svg, [x = 0, y = 0, width = 0, height = 0], isBoundary) {
	const [left, top] = clearCorner(svg, INSETS[isBoundary ? "boundary" : "part"].flatMap((inset) => {
		const sides = [x + width - inset - CROSS, x + inset];
		const lefts = isBoundary ? sides : sides.toReversed();
		return [y + inset, y + height - inset - CROSS].flatMap((top) => lefts.map((left) => [left, top]));
	}), CROSS, isBoundary);
	return `<use width="${CROSS}" height="${CROSS}" x="${round(left)}" y="${round(top)}" href="#down-cross"/>`;
}
/** What a box or a boundary that has failed is drawn with, and then hatched. */
var PLAIN = /fill="var\(--diagram-down\)" stroke="var\(--diagram-down-line\)"( stroke-dasharray="[^"]*")? stroke-width="[^"]*"/;
var HATCHED = "fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\"";
/** Letters on lines are read by what is around them; those of icons and boundaries have it. */
var HALO = "<text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\"";
/** How what crosses out an icon is drawn, on that. */
var CROSSED = "fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\"";
/** Greyed, and crossed out if asked: the icon in what has failed. */
function greyIcon(body, isCrossed) {
	const [, icon = ""] = /(<use[^>]*)\/>/.exec(body) ?? [];
	const [x = 0, y = 0, size = 0] = [
		"x",
		"y",
		"width"
	].map((name) => Number(attribute(icon, name)));
	const arm = round(size / 3);
	const d = `M${round(x + size / 2 - arm)} ${round(y + size / 2 - arm)}l${2 * arm} ${2 * arm}m0-${2 * arm}l-${2 * arm} ${2 * arm}`;
	const cross = isCrossed ? `<path ${CROSSED} d="${d}"/>` : "";
	return body.replace(`${icon}/>`, `${icon} filter="grayscale(1)" opacity=".3"/>${cross}`);
}
/** Marks what has failed, hatched and crossed out, unless it lies in what has. */
function markDown(svg, ids) {
	const boxes = ids.flatMap((id) => {
		const [, , box] = groupOf(id).exec(svg) ?? [];
		return box === void 0 ? [] : [{
			id,
			box: numbers(box)
		}];
	});
	return boxes.reduce((marked, { id, box }) => {
		const isInside = boxes.some((other) => other.id !== id && isWithin(box, other.box));
		return marked.replace(groupOf(id), (_, open, __, body) => {
			const [x = 0, y = 0, width = 0, height = 0] = box;
			const ground = isInside ? "" : `<rect width="${width}" height="${height}" x="${x}" y="${y}" ${HATCHED} rx="8"/>`;
			const hasIcon = body.includes("<use");
			return `${open}${hasIcon ? ground + greyIcon(body, !isInside) : body.replace(PLAIN, HATCHED).replace("<text", HALO)}${isInside || hasIcon ? "" : crossOf(svg, box, open.includes("d-boundary"))}</g>`;
		});
	}, svg);
}
var markOver = (svg, id) => svg.replace(groupOf(id), (group, _, box) => {
	const [x = 0, y = 0, width = 0, height = 0] = numbers(box);
	return `${group}<rect width="${width}" height="${height}" x="${x}" y="${y}" fill="none" ${OVER} rx="8"/>`;
});
/** The line, and what it is called. */
var markWay = (svg, line) => svg.replace(new RegExp(`<g [^>]*class="d-edge(?:-label)?" data-edge="${line}".*?</g>`, "gs"), (group) => group.replaceAll(/var\(--diagram-(?:line|text)\)/g, "var(--diagram-link)").replaceAll("stroke-width=\"1.8\"", "stroke-width=\"4\""));
/** A picture of a failure with its marks, in the look of one whose part was made to fail. */
function markDrawn(svg, { down, over, way }) {
	return over.reduce(markOver, markDown(way.reduce(markWay, svg), down));
}
// src/diagrams/icons.ts
/** Id of the gradient that icons of the same background share. */
var gradientId = ([from, to]) => `icon-${from.slice(1)}-${to.slice(1)}`;
/**
* The hidden sprite of a page: one `<symbol id="icon-aws-s3">` per icon used and each gradient once, and what else pictures refer to
* (`marks`); `""` without either. Throws when an icon is not in the set.
*/
function emitSprite(names, icons, marks = "") {
	const used = [...new Set(names)].sort();
	if (used.length === 0 && marks === "") return "";
	const gradients = /* @__PURE__ */ new Map();
	const symbols = used.map((name) => {
		const icon = icons[name];
		if (icon === void 0) throw new Error(`아이콘 ${name}이 content/_diagrams/_icons.json에 없다. npm run diagrams를 돌린다`);
		if (icon.gradient !== void 0) gradients.set(gradientId(icon.gradient), icon.gradient);
		return `<symbol id="icon-${name}" viewBox="0 0 256 256">${icon.body}</symbol>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" class="diagram-icons" width="0" height="0" aria-hidden="true" focusable="false">${[...gradients].map(([id, [from, to]]) => `<linearGradient id="${id}" x1="0" x2="1" y1="1" y2="0"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`).join("")}${symbols.join("")}${marks}</svg>`;
}
// src/diagrams/standalone.ts
/** What only a page with failures needs of a drawing: the names and places of its parts. */
var DRAWING_DATA = / data-(?:part|edge|box)="[^"]*"/g;
var FONTS = "Pretendard,'Apple SD Gothic Neo','Noto Sans KR','Noto Sans CJK KR','Malgun Gothic',sans-serif";
/** Reads the colours of the site's style sheet: `{ "text": "light-dark(#1c2522, #e8eeeb)", … }`, by their palette names. */
function readColours(css) {
	return Object.fromEntries([...css.matchAll(/--diagram-([a-z-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}
/**
* A committed diagram as a file of its own: colours, icons and a background inside, no links. It follows the colour scheme of
* whatever shows it, so one `<img>` serves both themes; a drawing of a failure has its marks. Throws when an icon or a colour is unknown.
*/
function emitStandalone({ meta, svg }, icons, css, drawn) {
	const marked = drawn === void 0 ? svg : markDrawn(svg, drawn);
	const colours = readColours(css);
	const used = [...new Set([...marked.matchAll(/var\(--diagram-([a-z-]+)\)/g)].map(([, name = ""]) => name))];
	const style = `<style>svg{color-scheme:light dark;${[.../* @__PURE__ */ new Set([...used, "canvas"])].sort().map((name) => {
		const value = colours[name];
		if (value === void 0) throw new Error(`src/styles/diagram-colours.css에 --diagram-${name}이 없다`);
		return `--diagram-${name}:${value}`;
	}).join(";")};font-family:${FONTS}}</style>`;
	const sprite = emitSprite(meta.icons, icons, marked === svg ? "" : MARKS).replace(/^<svg[^>]*>/, "<defs>").replace(/<\/svg>$/, "</defs>");
	const [x = "", y = "", width = "", height = ""] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ");
	const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="var(--diagram-canvas)"/>`;
	return marked.replace(/<a [^>]*>.*?<\/a>/g, "").replace(DRAWING_DATA, "").replace(/ class="diagram-svg"/, "").replace(/^<svg[^>]*>/, (open) => `${open}${style}${sprite}${ground}`);
}
// src/diagrams/store.ts
/** Folder of the committed diagrams, relative to the project. */
var DIAGRAM_FOLDER = "content/_diagrams";
var relation = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("edge"),
		from: z.string(),
		to: z.string(),
		label: z.string(),
		dashed: z.boolean(),
		both: z.boolean()
	}),
	z.strictObject({
		kind: z.literal("group"),
		label: z.string(),
		members: z.array(z.string())
	}),
	z.strictObject({
		kind: z.literal("remark"),
		text: z.string()
	})
]);
var diagramMeta = z.strictObject({
	/** {@link diagramHash} of the source it was drawn from. */
	hash: z.string(),
	/** Mermaid's name of the type: `flowchart-v2`, `sequence`, `stateDiagram`, `architecture`. */
	type: z.string(),
	title: z.string(),
	description: z.string(),
	/** Icons used, by name. */
	icons: z.array(z.string()),
	/** Topics its nodes link to. */
	topics: z.array(z.string()),
	relations: z.array(relation)
});
/** Path of one file of a diagram, relative to the project: `content/_diagrams/storage/s3/put-and-events.svg`. */
var diagramPath = (key, extension) => `${DIAGRAM_FOLDER}/${key}.${extension}`;
/** Takes the text of a diagram's files. Throws when the description is malformed. */
var parseDiagram = (json, svg, narrow) => ({
	meta: diagramMeta.parse(JSON.parse(json)),
	svg: svg.trim(),
	...narrow === void 0 ? {} : { narrow: narrow.trim() }
});
/** Reads one committed diagram, or `undefined` when its files are not both there and whole. */
function readDiagram(root, key) {
	const [svg, json] = [join(root, diagramPath(key, "svg")), join(root, diagramPath(key, "json"))];
	if (!existsSync(svg) || !existsSync(json)) return void 0;
	try {
		const narrow = join(root, diagramPath(key, "narrow.svg"));
		return parseDiagram(readFileSync(json, "utf8"), readFileSync(svg, "utf8"), existsSync(narrow) ? readFileSync(narrow, "utf8") : void 0);
	} catch {
		return;
	}
}
/** Reads every committed diagram by its key. */
function readDiagrams(root) {
	const folder = join(root, DIAGRAM_FOLDER);
	if (!existsSync(folder)) return /* @__PURE__ */ new Map();
	const keys = readdirSync(folder, {
		recursive: true,
		encoding: "utf8"
	}).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".svg") && !path.endsWith(".narrow.svg")).map((path) => path.slice(0, -4)).sort();
	return new Map(keys.flatMap((key) => {
		const diagram = readDiagram(root, key);
		return diagram === void 0 ? [] : [[key, diagram]];
	}));
}
/** File with the drawings of all icons in use, relative to the project. */
var ICON_FILE = `${DIAGRAM_FOLDER}/_icons.json`;
var iconFile = z.object({ icons: z.record(z.string(), z.strictObject({
	body: z.string(),
	gradient: z.tuple([z.string(), z.string()]).exactOptional()
})) });
/** Takes the text of the icon file. Throws when it is malformed. */
var parseIcons = (json) => iconFile.parse(JSON.parse(json)).icons;
/** Reads the committed icons; none when the file is missing. */
function readIcons(root) {
	const path = join(root, ICON_FILE);
	return existsSync(path) ? parseIcons(readFileSync(path, "utf8")) : {};
}
// src/components/diagram/fullest-band.ts
/** How high the strip of a drawing is that a phone shows of it at the head of its page, as a share of its width (`FirstDrawing.astro`). */
var STRIP = .38;
/** Units above the first part in it. */
var AIR = 16;
/** How far down a drawing that strip starts in which most is drawn of parts that it shows whole: `0` at the top of its `viewBox`. */
function fullestBand(svg, viewBox) {
	const [, top = 0, width = 0, height = 0] = viewBox.split(" ").map(Number);
	const boxes = [...svg.matchAll(/<g class="d-node[^>]* data-box="\S+ (\S+) (\S+) (\S+)"/g)].map((found) => {
		const [y = 0, wide = 0, high = 0] = found.slice(1).map(Number);
		return {
			y,
			end: y + high,
			area: wide * high
		};
	});
	const starts = boxes.map(({ y }) => Math.min(y - AIR - top, height - width * STRIP)).filter((start) => start > 0);
	const drawnFrom = (start) => boxes.filter(({ y, end }) => y >= top + start && end <= top + start + width * STRIP).reduce((sum, { area }) => sum + area, 0);
	return Math.round([0, ...starts].sort((a, b) => drawnFrom(b) - drawnFrom(a) || a - b)[0] ?? 0);
}
// src/styles/diagram-colours.css?raw
var diagram_colours_default = "/*\n * The colours of diagrams in both themes; the SVGs carry only `var(--diagram-…)`. Contrast, measured by\n * tests/diagrams.test.ts: labels ≥ 4.5:1 on whatever they stand on, lines and frames ≥ 3:1.\n */\n:root {\n  --diagram-canvas: light-dark(#ffffff, #161d1b);\n  --diagram-text: light-dark(#1c2522, #e8eeeb);\n  --diagram-muted: light-dark(#6b7671, #8f9b96);\n  --diagram-line: light-dark(#4a5752, #a9b6b0);\n  --diagram-link: light-dark(#1459b8, #8cc0ff);\n  --diagram-node: light-dark(#f6f9f8, #232d2a);\n  --diagram-node-line: light-dark(#6f7f79, #7f908a);\n  --diagram-note: light-dark(#fff6d6, #3a3319);\n  --diagram-note-line: light-dark(#a07d12, #b5973a);\n  --diagram-active: light-dark(#dbe7e2, #3a4a45);\n  --diagram-band: light-dark(#eef3f1, #26312e);\n\n  --diagram-group: light-dark(#f9fbfa, #1b2321);\n  --diagram-group-line: light-dark(#66736e, #8b9993);\n  --diagram-region: light-dark(#f7fbfc, #18211f);\n  --diagram-region-line: light-dark(#0a6f85, #45b3c9);\n  --diagram-vpc: light-dark(#faf7ff, #1e1c2b);\n  --diagram-vpc-line: light-dark(#7a3fc9, #b491f0);\n  --diagram-az: light-dark(#f9fcff, #192128);\n  --diagram-az-line: light-dark(#0b6b96, #57b4dc);\n  --diagram-public: light-dark(#f0f8e8, #1c2a19);\n  --diagram-public-line: light-dark(#3f7a13, #86c552);\n  --diagram-private: light-dark(#eaf5fb, #152834);\n  --diagram-private-line: light-dark(#0a6c8f, #4fb4d8);\n  --diagram-account: light-dark(#fff7fb, #291b23);\n  --diagram-account-line: light-dark(#b4206e, #f08abf);\n  --diagram-onprem: light-dark(#f5f5f4, #242523);\n  --diagram-onprem-line: light-dark(#5f625d, #a3a7a0);\n  --diagram-down: light-dark(#fdeeee, #331a1a);\n  --diagram-down-line: light-dark(#b3261e, #ff8f86);\n}\n";
// src/components/diagram/gallery.ts
/** Where pages are made, as everything else of `content/` is read there. */
var ROOT = ".";
var readAll = once(() => Promise.resolve(readDiagrams(ROOT)));
/** Whether a diagram shows parts in their places, and not only a decision or a conversation. */
function isArchitecture({ type, icons, relations }, topic) {
	if (topic.kind === "architecture") return true;
	return /^(?:flowchart|architecture)/.test(type) && icons.length >= 3 && relations.some(({ kind }) => kind === "group");
}
function toExhibit(key, { meta, svg }, topic, topics) {
	const said = (name) => new RegExp(`^<svg[^>]* ${name}="([^"]*)"`).exec(svg)?.[1] ?? "";
	return {
		key,
		anchor: `diagram-${key.split("/").at(-1) ?? ""}`,
		topic,
		title: meta.title,
		description: meta.description,
		width: Number(said("width")),
		height: Number(said("height")),
		viewBox: said("viewBox"),
		fullest: fullestBand(svg, said("viewBox")),
		services: topics.filter(({ id, kind }) => kind !== "architecture" && meta.topics.includes(id))
	};
}
/** Every diagram that shows an architecture: those of architecture topics first, then those of services, in reading order. */
var getExhibits = ofAllTopics(async (topics) => {
	const order = new Map(topics.map((topic, index) => [topic.id, index]));
	const place = ({ topic }) => (topic.kind === "architecture" ? 0 : topics.length) + (order.get(topic.id) ?? 0);
	const placeInTopic = ({ topic, anchor }) => topic.outline().indexOf(`mermaid id=${anchor.slice(8)}\n`);
	return [...await readAll()].flatMap(([key, diagram]) => {
		const topic = topics.find(({ id }) => key.startsWith(`${id}/`));
		return topic !== void 0 && isArchitecture(diagram.meta, topic) ? [toExhibit(key, diagram, topic, topics)] : [];
	}).sort((a, b) => place(a) - place(b) || placeInTopic(a) - placeInTopic(b));
});
var readAllIcons = once(() => Promise.resolve(readIcons(ROOT)));
/** A diagram of the gallery as a file of its own: `<svg …`. */
async function getPicture({ key, anchor, topic }) {
	const diagram = (await readAll()).get(key);
	if (diagram === void 0) throw new Error(`그림이 없다: ${key}`);
	const drawn = drawnIn(topic.outline(), anchor.slice(8), topic.failures);
	return emitStandalone(diagram, await readAllIcons(), diagram_colours_default, drawn);
}
export { getPicture as n, getExhibits as t };
