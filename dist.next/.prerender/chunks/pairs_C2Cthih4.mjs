import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { c as foldNames, s as foldName } from "./services_BIOQsWPl.mjs";
import { t as getChoices } from "./choices_B5vJXxkT.mjs";
// src/pages/compare/pairs.json.ts
var pairs_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
var ownNames = ({ names, own }) => names.split(",").slice(0, own);
/** What people confuse with something, by what it is called itself, and the articles about two; fetched by a search that sets two against each other. */
var GET = async () => {
	const choices = await getChoices();
	const families = new Set(choices.filter(({ rivals, article }) => rivals === void 0 && article === void 0).flatMap(ownNames));
	const wide = new Set(foldNames([...families]));
	return Response.json(choices.filter(({ rivals }) => rivals !== void 0).map((choice) => {
		const { names, own = Infinity, article, id, title, url, page, rivals } = choice;
		const called = names.split(",").filter((name, at) => at < own || wide.has(foldName(name)));
		return {
			id,
			title,
			url,
			page,
			rivals,
			...article === void 0 ? { names: called.join(",") } : {
				names: "",
				article
			}
		};
	}));
};
// \0virtual:astro:page:src/pages/compare/pairs.json@_@ts
var page = () => pairs_json_exports;
export { page };
