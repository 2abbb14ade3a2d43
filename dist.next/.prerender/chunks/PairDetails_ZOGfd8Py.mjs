import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { n as DOMAIN_KEYS } from "./domain_BqP1MC7V.mjs";
import { o as shortestNames } from "./pairs_DXH5Wsr6.mjs";
import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
/** Whether a pair is one of those that stand at the picker itself. */
var isAmongFirst = (pair, all) => all.indexOf(pair) < 22;
/** The pairs of each domain that has any, by the first of the two. */
function pairsByDomain(all) {
	const groups = Map.groupBy(all, ({ a }) => a.split("/")[0]);
	return DOMAIN_KEYS.flatMap((domain) => {
		const some = groups.get(domain);
		return some === void 0 ? [] : [[domain, some]];
	});
}
// src/components/compare/PairName.astro
createAstro("https://saa-notes.example");
var $$PairName = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PairName;
	const { pair } = Astro.props;
	const names = shortestNames(pair);
	const LONG = 12;
	const { within = "" } = pair;
	const [before, behind] = within.length > LONG ? ["", within] : [within, ""];
	const lang = /^[^가-힣]* [a-z]+ [^가-힣]*$/.test(names) ? "en" : void 0;
	return renderTemplate`${before !== "" && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<small data-astro-cid-353yrwdb>${before}</small>${" "}` })}`}${lang === void 0 ? names : renderTemplate`<span${addAttribute(lang, "lang")} data-astro-cid-353yrwdb>${names}</span>`}${behind !== "" && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${" "}<small data-astro-cid-353yrwdb>${behind}</small>` })}`}`;
}, "/work/wt/build/src/components/compare/PairName.astro", void 0);
// src/components/compare/PairDetails.astro
createAstro("https://saa-notes.example");
var $$PairDetails = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PairDetails;
	const { pair, isItem = true } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<li${addAttribute(isItem ? "named" : void 0, "data-item")}${addAttribute(isItem && pair.confusion > 1 ? pair.confusion : void 0, "data-often")}><details name="pair"><summary>${renderComponent($$result, "PairName", $$PairName, { "pair": pair })}</summary>${pair.about !== void 0 && renderTemplate`<p><a${addAttribute(pair.about.url, "href")}>${pair.about.title}</a></p>`}<div>${pair.sides.map(({ title, url }, side) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>이럴 때 <a${addAttribute(url, "href")}>${title}</a></h3><ul>${(side === 0 ? pair.chooseA : pair.chooseB).map((reason) => renderTemplate`<li>${unescapeHTML(renderInline(reason))}</li>`)}</ul>` })}`)}</div><p>${unescapeHTML(renderInline(pair.trap))}</p><p class="needs-script"><a${addAttribute(pair.pickerUrl, "href")}>표로 나란히 보기</a></p></details></li>`;
}, "/work/wt/build/src/components/compare/PairDetails.astro", void 0);
export { pairsByDomain as i, $$PairName as n, isAmongFirst as r, $$PairDetails as t };
