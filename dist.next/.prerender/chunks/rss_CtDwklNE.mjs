import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as summarize, t as getChanges } from "./changes_D0snF8zC.mjs";
import { t as absolute } from "./export_CmbFSvXr.mjs";
import rss from "@astrojs/rss";
// src/pages/rss.xml.ts
var rss_xml_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Topics that an item names of those that came. */
var NAMED = 12;
/** What changed in which topic, a day an item, newest first. */
var GET = async ({ site }) => rss({
	title: "SAA 노트",
	description: "AWS SAA-C03 주제에서 바뀐 값과 새로 온 것",
	site: absolute("", site),
	items: (await getChanges()).map((one) => ({
		title: `${one.day}: ${summarize(one)}`,
		description: [...one.changed.flatMap(({ title, values, facts, more }) => [
			...values.map(({ label, before, after }) => `${title} · ${label}: ${before} → ${after}`),
			...facts.map(({ label, value }) => `${title} · ${label}: ${value}`),
			...more === "" ? [] : [`${title} · ${more}`]
		]), ...one.added.slice(0, NAMED).map(({ title }) => `새 주제: ${title}`)].join("\n"),
		link: absolute(`changes/#day-${one.day}`, site),
		pubDate: /* @__PURE__ */ new Date(`${one.day}T00:00:00Z`)
	})),
	customData: "<language>ko</language>"
});
// \0virtual:astro:page:src/pages/rss.xml@_@ts
var page = () => rss_xml_exports;
export { page };
