import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as $$Breadcrumbs } from "./Breadcrumbs_DmJoEFbH.mjs";
import { t as $$LostNotice } from "./LostNotice_BdyuQmoc.mjs";
import { n as listData } from "./metadata_n_Ctn-DE.mjs";
import { n as domainCard, t as SITE_CARD } from "./card_B3HpyLLr.mjs";
import { t as $$BaseLayout } from "./BaseLayout_D0pJu371.mjs";
// src/layouts/ListLayout.astro
createAstro("https://saa-notes.example");
var $$ListLayout = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ListLayout;
	const { title, description, domain, above, tool = false, asks, needsScript } = Astro.props;
	const elsewhere = await Astro.slots.render("elsewhere");
	const lost = Astro.slots.has("lost") ? await Astro.slots.render("lost") : elsewhere || "필터와 검색은 되지 않는다. 아래의 글은 그대로 읽을 수 있다.";
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"title": title,
		"description": description,
		"domain": domain,
		"card": domain === void 0 ? SITE_CARD : domainCard(domain),
		"data": listData([...above === void 0 ? [] : [above], {
			name: title,
			path: Astro.url.pathname
		}], Astro.site),
		"data-astro-cid-hlcp7hvf": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div${addAttribute([
			"wrap",
			"page",
			{ tool }
		], "class:list")} data-astro-cid-hlcp7hvf>${renderComponent($$result, "Breadcrumbs", $$Breadcrumbs, {
			"above": above,
			"current": title,
			"data-astro-cid-hlcp7hvf": true
		})}<main id="main" data-astro-cid-hlcp7hvf><h1 data-astro-cid-hlcp7hvf>${title}</h1>${renderComponent($$result, "LostNotice", $$LostNotice, { "data-astro-cid-hlcp7hvf": true }, { "default": ($$result) => renderTemplate`<span class="fails" data-astro-cid-hlcp7hvf>${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(lost)}` })}</span>` })}${needsScript !== void 0 && renderTemplate`<noscript><p data-astro-cid-hlcp7hvf>${needsScript} ${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(elsewhere)}` })}</p></noscript>`}${!tool && renderTemplate`<p class="lead" data-astro-cid-hlcp7hvf>${description}</p>`}${renderSlot($$result, $$slots["default"])}</main></div>`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "head" }, { "default": ($$result) => renderTemplate`${asks && renderTemplate`<link rel="preload" as="fetch" crossorigin="anonymous"${addAttribute(asks, "href")}>`}` })}`
	})}`;
}, "/work/wt/build/src/layouts/ListLayout.astro", void 0);
export { $$ListLayout as t };
