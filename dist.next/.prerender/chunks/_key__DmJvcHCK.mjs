import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as KEBAB } from "./fact-ref_BPJsIaeI.mjs";
import { t as getSectionSides } from "./comparable_6js80K08.mjs";
// src/model/hash32.ts
/** FNV-1a: 32 bits of a text's UTF-16 code units, the same on every device. */
function hash32(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
// src/model/side-address.ts
/** Where what the comparison picker shows of one side lies, below its folder. */
var TOPIC = new RegExp(`^[a-z]+/${KEBAB}$`);
/** Whether what an address names is a topic, and no name with a slash in it: `RDS 블루/그린`. */
var isTopicId = (id) => TOPIC.test(id);
/** A name as letters that every host spells alike: sections are called in Korean. */
var keyOf = (name) => hash32(name).toString(36);
/** `storage/s3.json` of a topic; of a section by its name: `sections/1k9x3f.json`. */
var sideAddress = (id) => isTopicId(id) ? `${id}.json` : `sections/${keyOf(id)}.json`;
// src/pages/compare/sections/[key].json.ts
var _key__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => {
	const sides = (await getSectionSides()).map(({ id }, at) => ({
		id,
		at,
		address: sideAddress(id)
	}));
	for (const [address, [one, other]] of Map.groupBy(sides, (each) => each.address)) if (other !== void 0) throw new Error(`content/_pairs.yaml: “${one?.id}”와 “${other.id}”의 주소가 ${address}로 같다.`);
	return sides.map(({ at, address }) => ({
		params: { key: address.replace(/^.*\/|\.json$/g, "") },
		props: { read: async () => (await getSectionSides())[at] }
	}));
};
/** What the comparison picker shows of a section that is confused with something. */
var GET = async ({ props: { read } }) => Response.json(await read());
// \0virtual:astro:page:src/pages/compare/sections/[key].json@_@ts
var page = () => _key__json_exports;
export { page };
